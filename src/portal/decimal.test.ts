import { describe, expect, it } from 'vitest';
import { exactSum, roundDecimal } from './decimal.ts';

describe('roundDecimal', () => {
  it.each([
    [95.35, 1, 95.4],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.05, 1, -0.1],
    [0, 2, 0],
    [40.823084234, 2, 40.82],
  ])('%d to %i decimals is %d', (value, decimals, expected) =>
    expect(roundDecimal(value, decimals)).toBe(expected),
  );
});

describe('exactSum', () => {
  it('has no binary error', () => {
    const addends = [0.1, 0.2].map((value) => ({ value, weight: 1 }));
    expect(exactSum(addends).toNumber()).toBe(0.3);
  });

  it('takes each value times its weight', () => {
    const addends = [
      { value: 10, weight: 0.3 },
      { value: -5, weight: 2 },
    ];
    expect(exactSum(addends).toNumber()).toBe(-7);
  });

  it('of nothing is 0', () => expect(exactSum([]).toNumber()).toBe(0));
});
