import { expect, it } from 'vitest';
import { chanceOf } from './chance.ts';
import { sameFolder } from './data-files.ts';
import { smallFolder } from './bases.ts';
import { mutated, type MutationKind } from './mutated.ts';

const base = smallFolder();

it('draws again what leaves a folder as it was', () => {
  let drawn = 0;
  const idle: MutationKind = (files) => {
    drawn += 1;
    return drawn < 9 ? { what: 'nothing', files: new Map(files) } : { what: 'all', files: new Map() };
  };
  expect(mutated(base, chanceOf(1), [idle])).toEqual({
    what: expect.stringContaining('all') as string,
    files: new Map(),
  });
});

it('changes the folder with every seed', () => {
  for (let seed = 1; seed <= 300; seed += 1)
    expect(sameFolder(base, mutated(base, chanceOf(seed)).files)).toBe(false);
});

it('takes a folder for the same by its bytes', () => {
  expect(sameFolder(base, new Map([...base].map(([path, bytes]) => [path, Buffer.from(bytes)])))).toBe(true);
  const [[path, bytes]] = [...base] as [[string, Uint8Array]];
  expect(sameFolder(base, new Map(base).set(path, bytes.subarray(1)))).toBe(false);
  expect(sameFolder(base, new Map(base).set('x', bytes))).toBe(false);
});
