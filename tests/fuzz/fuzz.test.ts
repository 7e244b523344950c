import { describe, expect, it } from 'vitest';
import type { FuzzResult } from './fuzz.ts';
import type { FuzzTask } from './fuzz-worker.ts';
import { watchedWorker } from './watched-worker.ts';

// `npm run prove` asks the same of far more seeds.

/** In a worker that is watched: a reading without an end would else hold up all tests instead of failing. */
async function resultOf(task: FuzzTask): Promise<FuzzResult> {
  const outcome = await watchedWorker<FuzzResult>(new URL('fuzz-worker.ts', import.meta.url), task);
  if ('fault' in outcome) throw new Error(outcome.fault);
  return outcome.result;
}

describe.each<[string, FuzzTask['base']]>([
  ['the small data', 'small'],
  ['a sample that discloses in full', 'disclosure'],
])('every mutation of %s', (_, base) => {
  it('gives a sound model or located problems', { timeout: 180_000 }, async () => {
    const { faults, accepted, refused, codes } = await resultOf({ base, from: 1, count: 300 });
    expect(faults).toEqual([]);
    // Chance must reach both ends, and many rules, or it proves nothing.
    expect(accepted).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(150);
    expect(codes.size).toBeGreaterThan(15);
  });

  it('does so on the disk too, and leads nowhere out of the folder', { timeout: 180_000 }, async () => {
    const { faults, accepted, refused } = await resultOf({ base, from: 1, count: 60, onDisk: true });
    expect(faults).toEqual([]);
    expect(accepted).toBeGreaterThan(1);
    expect(refused).toBeGreaterThan(30);
  });
});
