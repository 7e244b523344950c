import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal } from '../../src/portal/portal.ts';
import { chanceOf, type Chance } from './chance.ts';
import { mutateBytes } from './byte-mutations.ts';
import type { DataFolder, Mutation } from './data-files.ts';
import { mutateJson } from './json-mutations.ts';
import { mutateNames } from './name-mutations.ts';
import { wrongNumbers } from './oracle.ts';
import { mutateTable } from './table-mutations.ts';
import { unplaced } from './unplaced.ts';

/** What a run of mutations came to. */
export interface FuzzResult {
  readonly runs: number;
  /** Folders that were taken as sound, and whose every number was right. */
  readonly accepted: number;
  /** Folders that were refused with located problems. */
  readonly refused: number;
  /** How often each code was told of. */
  readonly codes: ReadonlyMap<string, number>;
  /** The longest reading, in milliseconds. */
  readonly slowest: number;
  /** Crashes, problems without a place, wrong numbers: each with its seed. */
  readonly faults: readonly string[];
}

type MutationKind = (files: DataFolder, chance: Chance) => Mutation;

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

/** How a run may differ from the plain one. */
interface FuzzWishes {
  /** What is done to the folders, each kind as often as it stands here. */
  readonly kinds?: readonly MutationKind[];
  /** Is told what is in work before it is begun: whoever listens can name what never came to an end. */
  readonly tell?: (inWork: string) => void;
}

/**
 * Mutates a sound data folder and reads it, for each seed of a range. Every run either builds a model in which the
 * oracle finds no wrong number, or gives problems with their places, in words of both languages.
 */
export function fuzz(
  base: DataFolder,
  seeds: { readonly from: number; readonly count: number },
  { kinds = usualKinds, tell = () => undefined }: FuzzWishes = {},
): FuzzResult {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const codes = new Map<string, number>();
  const faults: string[] = [];
  let [accepted, refused, slowest] = [0, 0, 0];
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed += 1) {
    tell(`seed ${seed}`);
    const chance = chanceOf(seed);
    let mutation: Mutation = { what: '', files: base };
    const done: string[] = [];
    for (let left = 1 + (chance.oneIn(3) ? chance.below(4) : 0); left > 0; left -= 1) {
      mutation = chance.pick(kinds)(mutation.files, chance);
      done.push(mutation.what);
    }
    const name = `seed ${seed}, ${done.join('; ')}`;
    tell(name);
    const fault = (what: string): void => void faults.push(`${name}: ${what}`);
    const started = performance.now();
    try {
      const { data, problems } = readData(root, 'sample', { replaced: mutation.files });
      slowest = Math.max(slowest, performance.now() - started);
      for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (data) {
        accepted += 1;
        wrongNumbers(mutation.files, data, buildPortal(data, '2999-01-01T00:00:00Z'))
          .slice(0, 3)
          .forEach(fault);
      } else {
        refused += 1;
        if (problems.length === 0) fault('refused without a problem');
        problems
          .flatMap((problem) => unplaced(problem, mutation.files))
          .slice(0, 3)
          .forEach(fault);
      }
    } catch (error) {
      fault(
        error instanceof Error
          ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ')
          : String(error),
      );
    }
  }
  rmSync(root, { recursive: true });
  return { runs: seeds.count, accepted, refused, codes, slowest, faults };
}
