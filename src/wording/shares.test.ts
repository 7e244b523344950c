import { expect, it } from 'vitest';
import { shareNumber } from './shares.ts';

it.each([
  [1, 8, 12.5],
  [2, 3, 66.7],
  [0, 5, 0],
  [5, 5, 100],
  [1, 3000, 0.03],
  [99_999, 100_000, 99.999],
  [0, 0, null],
])('the share of %d in %d is %s percent, and neither 0 nor 100 where it is not', (part, whole, share) =>
  expect(shareNumber(part, whole)).toBe(share),
);
