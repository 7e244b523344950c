import { describe, expect, it } from 'vitest';
import type { Portal } from './portal.ts';
import { rowsForReading, type RankHistory } from './rank-history.ts';

const why = { vi: 'đổi', en: 'changed' };

function history(
  ranks: (number | null)[],
  breakBefore: string[] = [],
  lead: 'groups' | 'ranks' = 'ranks',
): RankHistory {
  const periods = ranks.map((_, index) => String(2011 + index));
  return {
    ranking: { lead },
    periods,
    tables: [],
    breaks: breakBefore.map((beforePeriod) => ({ beforePeriod, why, regime: why })),
    rows: [{ agency: 'a', ranks }],
    worst: 63,
  } as unknown as RankHistory;
}

describe('rowsForReading', () => {
  const names = { a: 'Yên Bái', b: 'Đà Nẵng', c: 'An Giang' };
  const agencies = new Map(Object.entries(names).map(([id, vi]) => [id, { name: { short: { vi } } }]));
  const portal = { agencies } as unknown as Portal;
  const rows = Object.keys(names).map((agency) => ({ agency, ranks: [1] }));

  it('keeps the order of the ranking, or takes the alphabet where groups lead', () => {
    const order = (lead: 'groups' | 'ranks') =>
      rowsForReading(portal, { ...history([1], [], lead), rows }).map(({ agency }) => agency);
    expect(order('ranks')).toEqual(['a', 'b', 'c']);
    expect(order('groups')).toEqual(['c', 'b', 'a']);
  });
});
