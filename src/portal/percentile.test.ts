import { describe, expect, it } from 'vitest';
import { percentile, percentilePlace } from './percentile.ts';

describe('the percentile by nearest rank', () => {
  it.each([
    [2000, 0.05, 100],
    [2000, 0.95, 1900],
    [10, 0.3, 3],
    [10, 0.31, 4],
    [7, 0, 1],
    [7, 1, 7],
    [1, 0.5, 1],
  ])('of %i values at %f stands at place %i', (count, share, place) => {
    expect(percentilePlace(count, share)).toBe(place);
  });

  it('is one of the values', () => {
    expect(percentile([15, 20, 35, 40, 50], 0.4)).toBe(20);
    expect(percentile([15, 20, 35, 40, 50], 0.41)).toBe(35);
  });
});
