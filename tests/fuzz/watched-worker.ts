import { Worker } from 'node:worker_threads';

/** What a worker says: what it has in work, again and again, and what came of it all, once. */
export type WorkerWord<Result> = { readonly inWork: string } | { readonly result: Result };

/** How long a worker may say nothing, in milliseconds. */
export interface Patience {
  /** Until it begins, for it has its modules to load. */
  readonly start: number;
  /** From then on, between one word and the next. */
  readonly silence: number;
}

/** The result of a worker; or what it had in work when it fell silent, crashed or went. */
export type Watched<Result> = { readonly result: Result } | { readonly fault: string };

const patient: Patience = { start: 120_000, silence: 20_000 };

/**
 * Runs a worker and watches it: one that loops for ever cannot say so itself, so whoever waits has to. What it says
 * last before it falls silent names what it was at.
 */
export function watchedWorker<Result>(
  script: URL,
  workerData: unknown,
  { start, silence }: Patience = patient,
): Promise<Watched<Result>> {
  const worker = new Worker(script, { workerData });
  let inWork = 'before anything was begun';
  return new Promise((resolve) => {
    const end = (outcome: Watched<Result>): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(outcome);
    };
    const giveUp = (): void => end({ fault: `${inWork}: hangs, stopped without a sign of life` });
    let timer = setTimeout(giveUp, start);
    worker.on('message', (word: WorkerWord<Result>) => {
      if ('result' in word) {
        end(word);
        return;
      }
      inWork = word.inWork;
      clearTimeout(timer);
      timer = setTimeout(giveUp, silence);
    });
    worker.on('error', (error) => end({ fault: `${inWork}: ${String(error)}` }));
    worker.on('exit', (code) => end({ fault: `${inWork}: ended with ${code} and without a result` }));
  });
}
