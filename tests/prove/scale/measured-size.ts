import { fork } from 'node:child_process';
import type { BuildCost } from './route-costs.ts';
import type { SearchWeight } from './search-weight.ts';

/** What the process that measures one size is told. */
export interface SizeTask {
  /** Ranked agencies. */
  readonly provinces: number;
  /** For the data, which are gone again when the size is measured. */
  readonly folder: string;
  /** Images of kits that are drawn for the rate; none where 0. */
  readonly kitImages: number;
}

/** A sample of one size, built and indexed whole. */
export interface MeasuredSize {
  readonly cost: BuildCost;
  readonly search: SearchWeight;
  /** Seconds by the clock in which the search index was made. */
  readonly indexing: number;
  /** Seconds of processor time of one image of a kit; null where none was drawn. */
  readonly kitImage: number | null;
}

/** What that process says at its end. */
export type SizeWord = { readonly measured: MeasuredSize } | { readonly fault: string };

/**
 * Measures one size in a process of its own, so that what runs beside it neither waits for it nor is counted with it.
 * @throws Error with what went wrong there
 */
export function measuredSize(task: SizeTask): Promise<MeasuredSize> {
  const worker = fork(new URL('size-worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.on('message', (word: SizeWord) => {
      if ('measured' in word) resolve(word.measured);
      else reject(new Error(word.fault));
    });
    worker.on('error', reject);
    worker.on('exit', (code, signal) => {
      reject(
        new Error(`the measure of ${task.provinces} agencies ended with ${signal ?? code} and no result`),
      );
    });
    worker.send(task);
  });
}
