import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/intake/problems.ts';
import { readData, type CheckedData } from '../../src/intake/read-data.ts';
import { buildPortal, type Portal } from '../../src/portal/portal.ts';
import { chanceOf } from './chance.ts';
import type { DataFolder } from './data-files.ts';
import { diskReader } from './disk-reader.ts';
import { mutated, type MutationKind } from './mutated.ts';
import { wrongNumbers } from './oracle.ts';
import { strayAddresses } from './stray-addresses.ts';
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
  /** Crashes, problems without a place, wrong numbers, ways out of the folder: each with its seed. */
  readonly faults: readonly string[];
}

/** One folder as it was read. */
export interface Reading {
  /** What was done to the folder besides its mutation. */
  readonly what: string;
  /** What really stood there. */
  readonly files: DataFolder;
  readonly data: CheckedData | null;
  readonly problems: readonly Problem[];
  readonly faults: readonly string[];
  /** What else is asked of the model that is made of it. */
  readonly ask: (portal: Portal) => readonly string[];
}

/** How a run may differ from the plain one. */
interface FuzzWishes {
  /** Folders are written and read from the disk, with something hostile in each. */
  readonly onDisk?: boolean;
  readonly kinds?: readonly MutationKind[];
  /** Is told what is in work before it is begun: whoever listens can name what never came to an end. */
  readonly tell?: (inWork: string) => void;
}

/**
 * Mutates a sound data folder and reads it, for each seed of a range. Every run either builds a model in which the
 * oracle finds no wrong number and no address that leads out, or gives problems with their places, in words of both
 * languages.
 */
export function fuzz(
  base: DataFolder,
  seeds: { readonly from: number; readonly count: number },
  { onDisk = false, kinds, tell = () => undefined }: FuzzWishes = {},
): FuzzResult {
  const work = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const read = onDisk ? diskReader(base, work) : memoryReader(mkdtempSync(join(work, 'empty-')));
  const codes = new Map<string, number>();
  const faults: string[] = [];
  let [accepted, refused, slowest] = [0, 0, 0];
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed += 1) {
    let name = `seed ${seed}`;
    tell(name);
    const chance = chanceOf(seed);
    const fault = (what: string): void => void faults.push(`${name}: ${what}`);
    try {
      const mutation = mutated(base, chance, kinds);
      name += `, ${mutation.what}`;
      tell(name);
      const started = performance.now();
      const { what, files, data, problems, ...more } = read(mutation.files, chance);
      slowest = Math.max(slowest, performance.now() - started);
      if (what) name += `, ${what}`;
      more.faults.forEach(fault);
      for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (data) {
        accepted += 1;
        const portal = buildPortal(data, '2999-01-01T00:00:00Z');
        const wrong = [...wrongNumbers(files, data, portal), ...strayAddresses(portal), ...more.ask(portal)];
        wrong.slice(0, 3).forEach(fault);
      } else {
        refused += 1;
        if (problems.length === 0) fault('refused without a problem');
        problems
          .flatMap((problem) => unplaced(problem, files))
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
  rmSync(work, { recursive: true });
  return { runs: seeds.count, accepted, refused, codes, slowest, faults };
}

/** A reading of folders as if they stood in an empty one. */
function memoryReader(root: string): (files: DataFolder) => Reading {
  return (files) => {
    const read = readData(root, 'sample', { replaced: files });
    return { what: '', files, ...read, faults: [], ask: () => [] };
  };
}
