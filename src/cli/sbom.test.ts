import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { currentSbom, sbomPath } from './sbom.ts';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly components?: readonly Component[];
}

it('the published list names every package of the lock file that a build uses, and no other', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  const names = used.map(([path, { version }]) => `${path.split('node_modules/').at(-1)!}@${version}`);
  const { components } = JSON.parse(readFileSync(sbomPath, 'utf8')) as { components: readonly Component[] };
  expect([...new Set(components.flatMap(withParts))].toSorted()).toEqual([...new Set(names)].toSorted());
});

it('is what the tool makes now, whoever runs it', { timeout: 60_000 }, async () => {
  expect(await currentSbom()).toBe(readFileSync(sbomPath, 'utf8'));
});

function withParts({ group, name, version, components = [] }: Component): readonly string[] {
  return [`${group ? `${group}/` : ''}${name}@${version}`, ...components.flatMap(withParts)];
}
