import { parentPort, workerData } from 'node:worker_threads';
import { disclosureFolder, smallFolder } from './bases.ts';
import { fuzz } from './fuzz.ts';

/** What a worker is told to do. */
export interface FuzzTask {
  readonly base: 'small' | 'disclosure';
  readonly from: number;
  readonly count: number;
}

const { base, from, count } = workerData as FuzzTask;
parentPort!.postMessage(fuzz(base === 'small' ? smallFolder() : disclosureFolder(), { from, count }));
