import { describe, expect, it } from 'vitest';
import { criterion, randomTable, summedTable } from '../../tests/support/summed-table.ts';
import { drawnRanks, intervalMethod, intervalOf, rankIntervals } from './rank-interval.ts';
import type { RankingTable } from './ranking-table.ts';
import { seededRandom } from './seeded-random.ts';

const two = [criterion('x', 0.5), criterion('y', 0.5)];
const intervals = (table: RankingTable): Record<string, { best: number; worst: number }> =>
  Object.fromEntries(rankIntervals(table));
const only = (rank: number) => ({ best: rank, worst: rank });
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** The same numbers in an order by chance. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

describe('rank intervals', () => {
  it('span all ranks where opposite profiles have equal totals', () => {
    const table = summedTable(
      { a: { x: 90, y: 10 }, b: { x: 70, y: 30 }, c: { x: 30, y: 70 }, d: { x: 10, y: 90 } },
      two,
    );
    expect(table.ranked.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
    expect(intervals(table)['a']).toEqual({ best: 1, worst: 4 });
    expect(intervals(table)['d']).toEqual({ best: 1, worst: 4 });
  });

  it('span all ranks for every agency where each leads in a field of its own', () => {
    const ids = ['v', 'w', 'x', 'y', 'z'];
    const scores = ids.map((own) => [own, Object.fromEntries(ids.map((id) => [id, id === own ? 100 : 0]))]);
    const table = summedTable(
      Object.fromEntries(scores) as Record<string, Record<string, number>>,
      ids.map((id) => criterion(id, 0.2)),
    );
    expect(Object.values(intervals(table))).toEqual(ids.map(() => ({ best: 1, worst: 5 })));
  });

  it('are 1–1 for identical profiles', () => {
    const same = { x: 61.37, y: 48.91 };
    expect(intervals(summedTable({ a: same, b: same, c: same }, two))).toEqual({
      a: only(1),
      b: only(1),
      c: only(1),
    });
  });

  it('are 1–1 for profiles that differ below the precision of the ranking', () => {
    const scores = { a: { x: 61.4, y: 48.9 }, b: { x: 61.41, y: 48.91 } };
    expect(intervals(summedTable(scores, two, { precision: 0 }))).toEqual({ a: only(1), b: only(1) });
    expect(intervals(summedTable(scores, two, { precision: 2 }))).toEqual({ a: only(2), b: only(1) });
  });

  it.each(seeds)(
    'are 1–1 for an agency that leads in every criterion, whatever the others have (%i)',
    (seed) => {
      const { criteria, ranked } = randomTable(12, 9, seed);
      const scores = Object.fromEntries(ranked.map(({ agency, totals }) => [agency, scoresOf(totals)]));
      const top = Object.fromEntries(Object.keys(scores['a1']!).map((id) => [id, 10.01]));
      expect(intervals(summedTable({ ...scores, top }, criteria))['top']).toEqual(only(1));
    },
  );

  it.each(seeds)('are the same on two runs and in any order of agencies and criteria (%i)', (seed) => {
    const table = randomTable(12, 9, seed);
    const once = intervals(table);
    expect(intervals({ ...table })).toEqual(once);
    const criteria = shuffled(table.criteria, seed).map((one) => {
      return { ...one, parts: shuffled(one.parts, seed + 1) };
    });
    expect(intervals({ ...table, criteria, ranked: shuffled(table.ranked, seed + 2) })).toEqual(once);
  });

  it.each(seeds)('lie within the ranks drawn, nine tenths of them or more inside (%i)', (seed) => {
    for (const ranks of drawnRanks(randomTable(12, 9, seed)).values()) {
      const { best, worst } = intervalOf(ranks);
      const inside = ranks.filter((rank) => rank >= best && rank <= worst).length;
      expect(ranks).toHaveLength(intervalMethod.draws);
      expect([...ranks]).toContain(best);
      expect([...ranks]).toContain(worst);
      expect(inside / ranks.length).toBeGreaterThanOrEqual(intervalMethod.high - intervalMethod.low);
    }
  });

  it('end at the 100th and the 1,900th of the 2,000 ranks in order', () => {
    const ranks = (low: number, high: number): number[] => [
      ...Array<number>(low).fill(1),
      ...Array<number>(intervalMethod.draws - low - high).fill(5),
      ...Array<number>(high).fill(9),
    ];
    expect(intervalOf(ranks(99, 100))).toEqual({ best: 5, worst: 5 });
    expect(intervalOf(ranks(100, 101))).toEqual({ best: 1, worst: 9 });
  });

  it('do not let a weight of one parent change that of another', () => {
    const tree = [criterion('p', 1, [criterion('x')]), criterion('q', 0, [criterion('y')])];
    const table = summedTable({ a: { x: 90, y: 10 }, b: { x: 10, y: 90 } }, tree);
    expect(intervals(table)).toEqual({ a: only(1), b: only(2) });
  });

  it('are none for ranks as published, for a single criterion, for a single agency', () => {
    const table = summedTable({ a: { x: 2, y: 1 }, b: { x: 1, y: 1 } }, two);
    expect(intervals({ ...table, ranking: { ...table.ranking, method: 'published' } })).toEqual({});
    expect(intervals(summedTable({ a: { x: 2 }, b: { x: 1 } }, [criterion('x')]))).toEqual({});
    expect(intervals(summedTable({ a: { x: 2, y: 1 } }, two))).toEqual({});
  });
});

/** The scores of the lowest criteria of a random table. */
function scoresOf(totals: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...totals].filter(([id]) => id.startsWith('c')));
}
