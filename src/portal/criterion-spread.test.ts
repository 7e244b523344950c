import { describe, expect, it } from 'vitest';
import { scoresByCriterion, spreadsOf } from './criterion-spread.ts';
import type { RankingTable } from './ranking-table.ts';

const table = (maxima: Record<string, number | null>, scores: Record<string, number>[]): RankingTable =>
  ({
    criteria: Object.entries(maxima).map(([id, max]) => ({ id, max })),
    ranked: scores.map((totals, index) => ({
      agency: `a${index}`,
      score: null,
      totals: new Map(Object.entries(totals)),
    })),
    unranked: [],
  }) as unknown as RankingTable;

const scores = [{ a: 1, b: 4 }, { a: 2, b: 5 }, { a: 9, b: 5 }, { b: 4 }];

describe('scoresByCriterion', () => {
  it('keeps those without a score apart, never at 0', () => {
    const [a] = scoresByCriterion(table({ a: 10, b: 10 }, scores));
    expect(a!.scored.map(({ score }) => score)).toEqual([1, 2, 9]);
    expect(a!.missing.map(({ agency }) => agency)).toEqual(['a3']);
  });
});

describe('spreadsOf', () => {
  const spreads = (maxima: Record<string, number | null>, rows: Record<string, number>[] = scores) =>
    spreadsOf(scoresByCriterion(table(maxima, rows)));

  it('finds where scores lie furthest apart', () => {
    const found = spreads({ a: 10, b: 10 });
    expect([found?.widest.criterion.id, found?.narrowest.criterion.id]).toEqual(['a', 'b']);
  });

  it('does not hold scores of different scales side by side, nor equal spreads', () => {
    expect(spreads({ a: 10, b: 20 })).toBeNull();
    expect(
      spreads({ a: 10, b: 10 }, [
        { a: 1, b: 2 },
        { a: 2, b: 3 },
        { a: 3, b: 4 },
      ]),
    ).toBeNull();
    expect(spreads({ a: 10 }, [{ a: 1 }])).toBeNull();
  });
});
