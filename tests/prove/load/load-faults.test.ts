import { describe, expect, it } from 'vitest';
import { loadFaults } from './load-faults.ts';
import type { LoadOutcome, LoadSum } from './run-load.ts';

const sum: LoadSum = {
  answers: 1000,
  seconds: 10,
  bytes: 1,
  processor: 1,
  latency: [1, 1, 1, 1],
  faultCount: 0,
  faults: [],
};
const sound: LoadOutcome = { byte: sum, mix: sum, memory: { before: 5e6, rounds: [9e6, 9e6, 9.5e6] } };

describe('loadFaults', () => {
  it('has none where all is right', () => {
    expect(loadFaults(sound)).toEqual([]);
  });

  it.each([
    ['wrong answers', { mix: { ...sum, faultCount: 30, faults: ['/a: 404'] } }, /^30 wrong answers/],
    ['no answers', { byte: { ...sum, answers: 0 } }, /^no answer/],
    ['a rate far too low', { mix: { ...sum, seconds: 51 } }, /^the rate of the mix/],
    ['memory that grows', { memory: { before: 5e6, rounds: [6e6, 10e6, 14e6] } }, /^memory grew/],
    ['memory that grows slowly', { memory: { before: 5e6, rounds: [6e6, 6.6e6, 7.2e6] } }, /^memory grew/],
  ] as const)('names %s', (_, damage, fault) => {
    expect(loadFaults({ ...sound, ...damage })[0]).toMatch(fault);
  });
});
