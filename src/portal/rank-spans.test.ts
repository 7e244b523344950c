import { describe, expect, it } from 'vitest';
import { rankSpans } from './rank-spans.ts';

/** The spans of ranks from 2011 on, with breaks before some years. */
function spansOf(ranks: readonly (number | null)[], breakBefore: readonly string[] = []) {
  const periods = ranks.map((_, index) => String(2011 + index));
  return rankSpans({ periods, breaks: breakBefore.map((beforePeriod) => ({ beforePeriod })) }, ranks);
}

describe('rankSpans', () => {
  it('ends at each break, so that ranks of two methods are never compared', () => {
    expect(spansOf([26, 2, 29, 21, 48], ['2014'])).toEqual([
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
    expect(spansOf([null, 5, null])).toEqual([
      {
        from: '2011',
        to: '2013',
        best: { rank: 5, period: '2012' },
        worst: { rank: 5, period: '2012' },
        unranked: ['2011', '2013'],
      },
    ]);
  });

  it('has no best where there is no rank at all', () => {
    expect(spansOf([null])[0]).toMatchObject({ best: null, worst: null, unranked: ['2011'] });
  });
});
