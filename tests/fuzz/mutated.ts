import type { Chance } from './chance.ts';
import { mutateBytes } from './byte-mutations.ts';
import { sameFolder, type DataFolder, type Mutation } from './data-files.ts';
import { mutateJson } from './json-mutations.ts';
import { mutateNames } from './name-mutations.ts';
import { mutateTable } from './table-mutations.ts';

/** One way to change a folder. */
export type MutationKind = (files: DataFolder, chance: Chance) => Mutation;

/** What is done to folders, each kind as often as it stands here: cells most, for they are what goes wrong in offices. */
const usualKinds: readonly MutationKind[] = [
  mutateTable,
  mutateTable,
  mutateTable,
  mutateTable,
  mutateBytes,
  mutateBytes,
  mutateJson,
  mutateJson,
  mutateNames,
];

/** One change of a folder or a few. What comes out as it went in is no mutation: it is drawn again. */
export function mutated(base: DataFolder, chance: Chance, kinds = usualKinds): Mutation {
  let files = base;
  const done: string[] = [];
  for (let left = 1 + (chance.oneIn(3) ? chance.below(4) : 0); left > 0; left -= 1) {
    const mutation = chance.pick(kinds)(files, chance);
    files = mutation.files;
    done.push(mutation.what);
  }
  return sameFolder(base, files) ? mutated(base, chance, kinds) : { what: done.join('; '), files };
}
