import { describe, expect, it } from 'vitest';
import type { Portal } from './portal.ts';
import { rankSpans, rowsForReading, type RankHistory } from './rank-history.ts';

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

describe('rankSpans', () => {
  it('ends at each break, so that ranks of two methods are never compared', () => {
    expect(rankSpans(history([26, 2, 29, 21, 48], ['2014']), 'a')).toEqual([
      {
        from: '2011',
        to: '2013',
        best: { rank: 2, period: '2012' },
        worst: { rank: 29, period: '2013' },
        unranked: [],
      },
      {
        from: '2014',
        to: '2015',
        best: { rank: 21, period: '2014' },
        worst: { rank: 48, period: '2015' },
        unranked: [],
      },
    ]);
  });

  it('names the periods without a rank', () => {
    expect(rankSpans(history([null, 5, null]), 'a')).toEqual([
      {
        from: '2011',
        to: '2013',
        best: { rank: 5, period: '2012' },
        worst: { rank: 5, period: '2012' },
        unranked: ['2011', '2013'],
      },
    ]);
  });

  it('has no best where there is no rank at all, and none for an unknown agency', () => {
    expect(rankSpans(history([null]), 'a')[0]).toMatchObject({ best: null, worst: null, unranked: ['2011'] });
    expect(rankSpans(history([1]), 'nobody')[0]).toMatchObject({ best: null });
  });
});

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
