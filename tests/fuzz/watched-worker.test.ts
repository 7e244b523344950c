import { expect, it } from 'vitest';
import type { FuzzResult } from './fuzz.ts';
import type { FuzzTask } from './fuzz-worker.ts';
import { watchedWorker } from './watched-worker.ts';

const at = (name: string): URL => new URL(name, import.meta.url);

it('stops a worker whose run never ends, and says which seed it was', { timeout: 25_000 }, async () => {
  // Long enough for one sound reading on a busy machine; the endless one would take all there is.
  const outcome = await watchedWorker(at('endless-worker.ts'), null, { start: 20_000, silence: 3000 });
  expect(outcome).toEqual({ fault: expect.stringMatching(/^seed 42\b.*hangs/) as string });
});

it('gives what a worker that ends came to', { timeout: 120_000 }, async () => {
  const task: FuzzTask = { base: 'small', from: 5, count: 2 };
  const outcome = await watchedWorker<FuzzResult>(at('fuzz-worker.ts'), task);
  expect(outcome).toMatchObject({ result: { runs: 2, faults: [] } });
});

it(
  'says what a worker had in work when it crashed, or went without a word',
  { timeout: 120_000 },
  async () => {
    const crash =
      "data:text/javascript,import{parentPort}from'node:worker_threads';parentPort.postMessage({inWork:'seed 3'});";
    const [thrown, left] = await Promise.all([
      watchedWorker(new URL(`${crash}throw new Error('full')`), null),
      watchedWorker(new URL(crash), null),
    ]);
    expect(thrown).toEqual({ fault: 'seed 3: Error: full' });
    expect(left).toEqual({ fault: 'seed 3: ended with 0 and without a result' });
  },
);
