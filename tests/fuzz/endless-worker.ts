import { parentPort } from 'node:worker_threads';
import { smallFolder } from './bases.ts';
import { fuzz } from './fuzz.ts';
import type { WorkerWord } from './watched-worker.ts';

// For the test of the watchdog: its second run does not come to an end, or so late that nobody may have waited for it.
const late = 10_000;

let runs = 0;
fuzz(
  smallFolder(),
  { from: 41, count: 2 },
  {
    kinds: [
      (files) => {
        runs += 1;
        const end = performance.now() + late;
        while (runs > 1 && performance.now() < end);
        return { what: 'one file more', files: new Map(files).set('x.csv', Buffer.from('x')) };
      },
    ],
    tell: (inWork) => parentPort!.postMessage({ inWork } satisfies WorkerWord<never>),
  },
);
