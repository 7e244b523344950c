import { describe, expect, it } from 'vitest';
import { moversOf } from './movers.ts';

const movers = (...pairs: [from: number, to: number][]) =>
  moversOf({
    before: '2025-Q2',
    common: pairs.length,
    ranks: new Map(pairs.map(([from, to], index) => ['abcdefgh'[index]!, { from, to }])),
  });

describe('moversOf', () => {
  it('counts a smaller rank as a rise, and names who moved furthest', () => {
    expect(movers([5, 1], [1, 2], [2, 4], [3, 3], [4, 5])).toEqual({
      risen: 1,
      fallen: 3,
      same: 1,
      highest: ['a'],
      lowest: ['c'],
    });
  });

  it('names all that share the furthest move, and nobody where too many do or none moved', () => {
    expect(movers([1, 2], [2, 1], [3, 4], [4, 3])).toMatchObject({ highest: ['b', 'd'], lowest: ['a', 'c'] });
    expect(movers([1, 2], [2, 1], [3, 4], [4, 3], [5, 6], [6, 5], [7, 8], [8, 7]).highest).toEqual([]);
    expect(movers([1, 1], [2, 2])).toMatchObject({ same: 2, highest: [], lowest: [] });
  });
});
