import { describe, expect, it } from 'vitest';
import { quantile, quartilesOf } from './quartiles.ts';

describe('quartilesOf', () => {
  it('takes the values themselves where they divide evenly, in any order', () => {
    expect(quartilesOf([9, 1, 5, 7, 3])).toEqual({ lower: 3, middle: 5, upper: 7 });
  });

  it('lies between two neighbours in proportion, exactly', () => {
    expect(quartilesOf([0.1, 0.2, 0.3, 0.7])).toEqual({ lower: 0.175, middle: 0.25, upper: 0.4 });
    expect(quartilesOf([-1, 0, 0, 1])).toEqual({ lower: -0.25, middle: 0, upper: 0.25 });
  });

  it('gives the limits of the groups of 61: the 16th from each end and the 31st', () => {
    const values = Array.from({ length: 61 }, (_, index) => index + 1);
    expect(quartilesOf(values)).toEqual({ lower: 16, middle: 31, upper: 46 });
  });

  it('does not divide three', () => {
    expect(quartilesOf([1, 2, 3])).toBeNull();
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});
