import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import pack from '../../package.json' with { type: 'json' };

const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('every package of the project is listed once with its reason, and no other', () => {
  const listed = rows.flatMap(([, names]) => names!.split(', ').map((name) => name.replaceAll('`', '')));
  const used = [pack.dependencies, pack.devDependencies, pack.optionalDependencies].flatMap((some) =>
    Object.keys(some),
  );
  expect(listed.toSorted()).toEqual(used.toSorted());
});

it('each says what it is for and why it is not our own code', () => {
  expect(rows.filter(([, , purpose, reason]) => !purpose || !reason)).toEqual([]);
});

it('every package is pinned to one version', () => {
  const versions = [pack.dependencies, pack.devDependencies, pack.optionalDependencies].flatMap((some) =>
    Object.entries(some),
  );
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
