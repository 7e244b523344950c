import { parentPort, workerData } from 'node:worker_threads';
import { disclosureFolder, smallFolder } from './bases.ts';
import { fuzz, type FuzzResult } from './fuzz.ts';
import type { WorkerWord } from './watched-worker.ts';

/** What a worker is told to do. */
export interface FuzzTask {
  readonly base: 'small' | 'disclosure';
  readonly from: number;
  readonly count: number;
}

const say = (word: WorkerWord<FuzzResult>): void => parentPort!.postMessage(word);
const { base, from, count } = workerData as FuzzTask;
const folder = base === 'small' ? smallFolder() : disclosureFolder();
say({
  result: fuzz(folder, { from, count }, { tell: (inWork) => say({ inWork: `${base} base, ${inWork}` }) }),
});
