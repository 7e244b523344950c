import { parentPort, workerData } from 'node:worker_threads';
import { disclosureFolder, smallFolder } from './bases.ts';
import { fuzz, type FuzzResult } from './fuzz.ts';
import type { WorkerWord } from './watched-worker.ts';

/** What a worker is told to do. */
export interface FuzzTask {
  readonly base: 'small' | 'disclosure';
  readonly from: number;
  readonly count: number;
  /** Are the folders written to the disk, with something hostile in each? */
  readonly onDisk?: boolean;
}

const say = (word: WorkerWord<FuzzResult>): void => parentPort!.postMessage(word);
const { base, from, count, onDisk = false } = workerData as FuzzTask;
const folder = base === 'small' ? smallFolder() : disclosureFolder();
const tell = (inWork: string): void => say({ inWork: `${base} base${onDisk ? ' on disk' : ''}, ${inWork}` });
say({ result: fuzz(folder, { from, count }, { onDisk, tell }) });
