import { parentPort } from 'node:worker_threads';
import { smallFolder } from './bases.ts';
import { fuzz } from './fuzz.ts';
import type { WorkerWord } from './watched-worker.ts';

// For the test of the watchdog: its second run never comes to an end.

let runs = 0;
fuzz(
  smallFolder(),
  { from: 41, count: 3 },
  {
    kinds: [
      (files) => {
        runs += 1;
        while (runs > 1);
        return { what: 'one file more', files: new Map(files).set('x.csv', Buffer.from('x')) };
      },
    ],
    tell: (inWork) => parentPort!.postMessage({ inWork } satisfies WorkerWord<never>),
  },
);
