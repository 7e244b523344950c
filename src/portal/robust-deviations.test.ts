import { describe, expect, it } from 'vitest';
import { fewestForDeviations, robustDeviations } from './robust-deviations.ts';

const jumps = (changes: readonly number[]): number[] =>
  changes.filter((_, index) => Math.abs(robustDeviations(changes)!.deviations[index]!) > 3);

describe('robust deviations', () => {
  it('are counted in 1.4826 median absolute deviations from the median', () => {
    // Median 5, distances 4 3 2 1 0 1 2 3 4: their median is 2.
    const found = robustDeviations([1, 2, 3, 4, 5, 6, 7, 8, 9])!;
    expect([found.centre, found.spread]).toEqual([5, 1.4826 * 2]);
    expect(found.deviations[8]).toBeCloseTo(4 / 2.9652, 10);
    expect(found.deviations[0]).toBeCloseTo(-4 / 2.9652, 10);
  });

  it('one change far off is a jump; without it, and with the usual spread, none is', () => {
    const usual = [0.1, -0.2, 0.3, 0, 0.2, -0.1, 0.4, -0.3, 0.1, 0.2];
    expect(jumps(usual)).toEqual([]);
    expect(jumps([...usual, 9])).toEqual([9]);
    // One that is far off does not hide another, as it would with a standard deviation.
    expect(jumps([...usual, 9, -2])).toEqual([9, -2]);
  });

  it('where more than half changed alike, a few that differ stand out and many do not', () => {
    const alike = (count: number): number[] => Array.from({ length: count }, () => 0);
    expect(jumps([...alike(30), 0.1])).toEqual([0.1]);
    expect(jumps([...alike(20), 1, -1, 1, 1, -1, 1, 1, -1, -1, 1])).toEqual([]);
  });

  it('where all changed alike nobody deviates, whatever binary fractions make of 0.1', () => {
    const rises = [
      [0.3, 0.2],
      [0.8, 0.7],
      [1.1, 1],
      [2.4, 2.3],
    ].flatMap(([now, before]) => [now! - before!, 0.1]);
    expect(new Set(rises).size).toBeGreaterThan(1);
    const exact = rises.map((rise) => Number(rise.toFixed(6)));
    expect(robustDeviations(exact)).toMatchObject({ centre: 0.1, spread: 0 });
    expect(jumps(exact)).toEqual([]);
  });

  it('no deviation is smaller than one step of the number', () => {
    const counts = [...Array.from({ length: 50 }, () => 0), 1, 2];
    expect(robustDeviations(counts, 1)!.deviations.slice(-2)).toEqual([1, 2]);
    expect(robustDeviations([...counts, 9], 1)!.deviations.at(-1)).toBe(9);
    expect(Math.abs(robustDeviations(counts)!.deviations.at(-1)!)).toBeGreaterThan(3);
  });

  it('of too few nothing is said', () => {
    const few = Array.from({ length: fewestForDeviations - 1 }, (_, index) => index);
    expect(robustDeviations(few)).toBeNull();
    expect(robustDeviations([...few, 100])).not.toBeNull();
  });
});
