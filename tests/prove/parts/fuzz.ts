import { availableParallelism } from 'node:os';
import type { FuzzResult } from '../../fuzz/fuzz.ts';
import type { FuzzTask } from '../../fuzz/fuzz-worker.ts';
import { watchedWorker } from '../../fuzz/watched-worker.ts';
import { outcome, type ProofPart } from '../part.ts';

/** Mutations of each base; one of the sample takes four times as long. */
const runsInMemory = { small: 18_500, disclosure: 1_500 } as const;
/** Those of each base that are written to the disk besides. */
const runsOnDisk = 600;
/** Mutations that one worker does before it takes the next. */
const portion = 1500;

const worker = new URL('../../fuzz/fuzz-worker.ts', import.meta.url);

const bases = [
  { base: 'small', onDisk: false, runs: runsInMemory.small, title: 'a small data folder' },
  {
    base: 'small',
    onDisk: true,
    runs: runsOnDisk,
    title: 'the same on the disk, with hostile links and names',
  },
  {
    base: 'disclosure',
    onDisk: false,
    runs: runsInMemory.disclosure,
    title: 'a sample that discloses in full',
  },
  {
    base: 'disclosure',
    onDisk: true,
    runs: runsOnDisk,
    title: 'the sample on the disk, with hostile links and names',
  },
] as const;

/** Seeded mutations of sound data folders through the whole intake, with an oracle that counts again. */
export const fuzzPart: ProofPart = {
  name: 'fuzz',
  title: 'Fuzz',
  claim:
    'Each of 20,000 seeded mutations of releases that differ from the sound one (bytes, cells, rows, columns, JSON, file names) ends in one of two ways. It builds a model in which a second calculation, from the text of the files alone, finds no cell read wrongly, no wrong total or rank of a ranking, summed or printed, no wrong count of results and tasks by state, group and agency, and no wrong share of tasks done, overdue or in another state (of figures, money and changes between quarters only the cells are compared, as they were read); or it is refused with problems that name the file, and the line wherever a row or cell is meant, in both languages. No crash; no run without an end: a worker that says nothing for 20 seconds is stopped and its seed named. No way out of the folder: no address leads there, and 1,200 more folders are read from the disk with links, names and stated paths that lead to a folder nobody may read, of which nothing is ever told.',
  timed: 'not',
  async run() {
    const figures = [];
    const faults: string[] = [];
    for (const { base, onDisk, runs, title } of bases) {
      const tasks = Array.from({ length: Math.ceil(runs / portion) }, (_, at) => {
        const from = at * portion;
        return { base, onDisk, from: 1 + from, count: Math.min(portion, runs - from) };
      });
      const { results, faults: lost } = await inWorkers(tasks);
      const sum = (of: (result: FuzzResult) => number): number =>
        results.reduce((total, one) => total + of(one), 0);
      const codes = new Set(results.flatMap((result) => [...result.codes.keys()]));
      const text = (value: number): string => value.toLocaleString('en-US');
      figures.push(
        { what: `${title}: mutations, seeds 1 to ${text(runs)}`, value: text(sum((one) => one.runs)) },
        {
          what: `${title}: taken as sound and counted again, refused`,
          value: `${text(sum(({ accepted }) => accepted))}, ${text(sum(({ refused }) => refused))}`,
        },
        { what: `${title}: kinds of problems reached`, value: text(codes.size) },
        {
          what: `${title}: longest reading`,
          value: `${Math.max(0, ...results.map(({ slowest }) => slowest)).toFixed(0)} ms`,
        },
        { what: `${title}: faults`, value: text(lost.length + sum((one) => one.faults.length)) },
      );
      faults.push(...lost, ...results.flatMap((one) => one.faults));
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
