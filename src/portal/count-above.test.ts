import { describe, expect, it } from 'vitest';
import { countAbove } from './count-above.ts';

describe('countAbove', () => {
  it.each([
    ['one number', [5]],
    ['ties', [2, 7, 1, 2, 1, 2]],
    ['numbers close together', Array.from({ length: 101 }, (_, at) => (at * 37) % 25)],
    ['numbers below zero', [-3, 4, -3, 0, -200]],
    ['numbers far apart', [1_000_000, 3, 999_999, -4_000_000_000, 3, 2]],
  ])('counts what is above each of %s, as going through all of them does', (_, numbers) => {
    const above = countAbove(Float64Array.from(numbers));
    for (const value of numbers) expect(above(value)).toBe(numbers.filter((one) => one > value).length);
  });
});
