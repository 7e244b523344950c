import { describe, expect, it } from 'vitest';
import type { SeriesFile } from '../intake/series-schema.ts';
import { breakBetween, medianShift, movementBetween } from './movement.ts';
import type { RankedEntry, RankingTable } from './ranking-table.ts';

const text = (vi: string) => ({ vi, en: vi });

const regime = (id: string, totals_comparable: boolean | null) => ({
  id,
  from: '2020',
  title: text(id),
  totals_comparable,
  why: text(`why ${id}`),
});

const series = {
  regimes: [regime('r1', null), regime('r2', true), regime('r3', false), regime('r4', true)],
} as unknown as SeriesFile;

/** A table in which the agencies stand in the given order; `b=` shares the rank of the one before. */
function table(order: string[], options: Partial<RankingTable> = {}): RankingTable {
  let rank = 0;
  const ranked = order.map((name, index) => {
    if (!name.endsWith('=')) rank = index + 1;
    return { agency: name.replace('=', ''), rank } as RankedEntry;
  });
  return { ranked, regime: 'r1', complete: true, ...options } as RankingTable;
}

const move = (before: RankingTable, after: RankingTable) =>
  movementBetween(series, { period: '2023', table: before }, { table: after });

describe('movementBetween', () => {
  it('counts ranks anew among those ranked in both', () => {
    const movement = move(table(['new', 'a', 'b', 'c']), table(['c', 'a', 'gone', 'b']));
    expect(movement).toEqual({
      before: '2023',
      common: 3,
      ranks: new Map([
        ['c', { from: 3, to: 1 }],
        ['a', { from: 1, to: 2 }],
        ['b', { from: 2, to: 3 }],
      ]),
    });
  });

  it('keeps ties among those', () => {
    const movement = move(table(['a', 'b=', 'c']), table(['c', 'a', 'b=']));
    expect('ranks' in movement && [...movement.ranks]).toEqual([
      ['c', { from: 3, to: 1 }],
      ['a', { from: 1, to: 2 }],
      ['b', { from: 1, to: 2 }],
    ]);
  });

  it('has nobody where nobody is in both', () => {
    expect(move(table(['a']), table(['b']))).toMatchObject({ common: 0, ranks: new Map() });
  });

  it('does not cross a break, and says why', () => {
    expect(move(table(['a']), table(['a'], { regime: 'r3' }))).toEqual({
      before: '2023',
      reason: 'break',
      why: text('why r3'),
    });
  });

  it('is not computed from an incomplete table', () => {
    expect(move(table(['a'], { complete: false }), table(['a']))).toMatchObject({
      reason: 'partial',
      why: null,
    });
    expect(move(table(['a']), table(['a'], { complete: false }))).toMatchObject({ reason: 'partial' });
  });
});

describe('breakBetween', () => {
  it.each([
    ['r1', 'r1', null],
    ['r1', 'r2', null],
    ['r1', 'r3', 'why r3'],
    ['r3', 'r4', null],
    ['r1', 'r4', 'why r3'],
  ])('%s → %s: %s', (before, after, why) =>
    expect(breakBetween(series, before, after)?.vi ?? null).toBe(why),
  );
});

describe('medianShift', () => {
  it('is the shift that half of them reach', () => {
    const ranks = new Map([5, 0, 1, 9].map((to, index) => [String(index), { from: 0, to }]));
    expect(medianShift({ before: '2023', common: 4, ranks })).toBe(5);
  });

  it('of nobody is null', () =>
    expect(medianShift({ before: '2023', common: 0, ranks: new Map() })).toBeNull());
});
