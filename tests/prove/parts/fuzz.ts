import { availableParallelism } from 'node:os';
import type { FuzzResult } from '../../fuzz/fuzz.ts';
import type { FuzzTask } from '../../fuzz/fuzz-worker.ts';
import { watchedWorker } from '../../fuzz/watched-worker.ts';
import { outcome, type ProofPart } from '../part.ts';

/** Mutations of each base. */
const runsEach = 10_000;
/** Mutations that one worker does before it takes the next. */
const portion = 1000;

const worker = new URL('../../fuzz/fuzz-worker.ts', import.meta.url);

const bases = [
  { base: 'small', title: 'a small data folder' },
  { base: 'disclosure', title: 'a sample that discloses in full' },
] as const;

/** Seeded mutations of sound data folders through the whole intake, with an oracle that counts again. */
export const fuzzPart: ProofPart = {
  name: 'fuzz',
  title: 'Fuzz',
  claim:
    'Each of 20,000 seeded mutations of releases (bytes, cells, rows, columns, JSON, file names) either builds a model in which a second calculation finds no wrong total, share or rank, or is refused with problems that name file and place in both languages: no crash, no run without an end (a worker that is silent for 20 seconds is stopped and its seed named), no path out of the folder.',
  async run() {
    const figures = [];
    const faults: string[] = [];
    for (const { base, title } of bases) {
      const { results, faults: lost } = await inWorkers(
        Array.from({ length: runsEach / portion }, (_, at) => ({
          base,
          from: 1 + at * portion,
          count: portion,
        })),
      );
      const sum = (of: (result: FuzzResult) => number): number =>
        results.reduce((total, one) => total + of(one), 0);
      const codes = new Set(results.flatMap((result) => [...result.codes.keys()]));
      const text = (value: number): string => value.toLocaleString('en-US');
      figures.push(
        { what: `${title}: mutations, seeds 1 to ${text(runsEach)}`, value: text(sum(({ runs }) => runs)) },
        {
          what: `${title}: taken as sound and counted again, refused`,
          value: `${text(sum(({ accepted }) => accepted))}, ${text(sum(({ refused }) => refused))}`,
        },
        { what: `${title}: kinds of problems reached`, value: text(codes.size) },
        {
          what: `${title}: longest reading`,
          value: `${Math.max(0, ...results.map(({ slowest }) => slowest)).toFixed(0)} ms`,
        },
        { what: `${title}: faults`, value: text(lost.length + sum(({ faults: found }) => found.length)) },
      );
      faults.push(...lost, ...results.flatMap(({ faults: found }) => found));
    }
    return outcome(figures, faults);
  },
};

/** Does tasks in as many threads as there are processors; the faults are of workers that came to no result. */
async function inWorkers(
  tasks: readonly FuzzTask[],
): Promise<{ results: readonly FuzzResult[]; faults: readonly string[] }> {
  const queue = tasks.values();
  const results: FuzzResult[] = [];
  const faults: string[] = [];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const task of queue) {
        const outcome = await watchedWorker<FuzzResult>(worker, task);
        if ('result' in outcome) results.push(outcome.result);
        else faults.push(outcome.fault);
      }
    }),
  );
  return { results, faults };
}
