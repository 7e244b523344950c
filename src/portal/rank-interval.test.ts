import { describe, expect, it } from 'vitest';
import type { RankingTable } from './ranking-table.ts';
import { rankIntervals } from './rank-interval.ts';

const criterion = (id: string, weight: number, parts: object[] = []) => ({ id, weight, parts });

/** A table of agencies with values of the two lowest criteria, best first. */
function table(values: Record<string, readonly [number, number]>, weights = [0.5, 0.5]): RankingTable {
  const ranked = Object.entries(values).map(([agency, [x, y]], index) => ({
    agency,
    rank: index + 1,
    totals: new Map([
      ['x', x],
      ['y', y],
    ]),
  }));
  const criteria = [criterion('x', weights[0]!), criterion('y', weights[1]!)];
  return {
    ranking: { method: 'sum', precision: 2 },
    criteria,
    lowestCount: 2,
    ranked,
  } as unknown as RankingTable;
}

describe('rank intervals', () => {
  it('are one rank wide where one agency leads in everything', () => {
    const intervals = rankIntervals(table({ a: [90, 90], b: [50, 50], c: [10, 10] }));
    expect([...intervals]).toEqual([
      ['a', { best: 1, worst: 1 }],
      ['b', { best: 2, worst: 2 }],
      ['c', { best: 3, worst: 3 }],
    ]);
  });

  it('are wide where the order hangs on the weights', () => {
    const intervals = rankIntervals(table({ a: [80, 60], b: [60, 80], c: [10, 10] }));
    expect(intervals.get('a')).toEqual({ best: 1, worst: 2 });
    expect(intervals.get('b')).toEqual({ best: 1, worst: 2 });
    expect(intervals.get('c')).toEqual({ best: 3, worst: 3 });
  });

  it('keep ties together, and are the same every time', () => {
    const values = { a: [70, 70], b: [70, 70], c: [60, 80] } as const;
    expect(rankIntervals(table(values)).get('a')).toEqual(rankIntervals(table(values)).get('b'));
    expect([...rankIntervals(table(values))]).toEqual([...rankIntervals(table(values))]);
  });

  it('are none for ranks as published, or for a single criterion', () => {
    const one = table({ a: [2, 1], b: [1, 1] });
    expect(rankIntervals({ ...one, ranking: { ...one.ranking, method: 'published' } }).size).toBe(0);
    expect(rankIntervals({ ...one, lowestCount: 1 }).size).toBe(0);
  });

  it('do not let a weight of one parent change that of another', () => {
    const parts = [criterion('x', 1), criterion('y', 1)];
    const base = table({ a: [90, 10], b: [10, 90] });
    const tree = { ...base, criteria: [criterion('p', 1, [parts[0]!]), criterion('q', 0, [parts[1]!])] };
    expect([...rankIntervals(tree as unknown as RankingTable)]).toEqual([
      ['a', { best: 1, worst: 1 }],
      ['b', { best: 2, worst: 2 }],
    ]);
  });
});
