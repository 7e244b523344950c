import { describe, expect, it } from 'vitest';
import { criterionHistories, medianChanges } from './criterion-history.ts';
import type { Series } from './portal.ts';

const criterion = (id: string, title: string, breaks: string[] = []) => ({
  id,
  title: { vi: title },
  breaks,
});

/** A series of yearly tables: regime, criteria, and the scores of each agency by criterion. */
function series(years: [regime: string, criteria: object[], scores: Record<string, number>[]][]): Series {
  return {
    file: { regimes: ['r1', 'r2', 'r3'].map((id) => ({ id })) },
    releases: years.map(([regime, criteria, scores], index) => ({
      period: String(2020 + index),
      rankings: [
        {
          ranking: { id: 'all' },
          regime,
          criteria,
          ranked: scores.map((totals) => ({ score: null, totals: new Map(Object.entries(totals)) })),
          unranked: [],
        },
      ],
    })),
  } as unknown as Series;
}

const three = (key: string, ...values: number[]) => values.map((value) => ({ [key]: value }));

describe('criterionHistories', () => {
  it('gives the range and the middle of each period, and nothing where a criterion was not measured', () => {
    const [a, b] = [criterion('a', 'A'), criterion('b', 'B')];
    const { periods, criteria } = criterionHistories(
      series([
        ['r1', [a], three('a', 1, 2, 6)],
        ['r1', [b, a], three('b', 4, 4, 5)],
      ]),
      'all',
    );
    expect(periods).toEqual(['2020', '2021']);
    expect(criteria.map((history) => history.criterion.id)).toEqual(['b', 'a']);
    expect(criteria[1]!.ranges).toEqual([{ count: 3, lowest: 1, middle: 2, highest: 6 }, null]);
    expect(criteria[0]!.ranges.map((range) => range?.middle ?? null)).toEqual([null, 4]);
  });

  it('breaks at a regime that the criterion names, though it lies between two measured periods', () => {
    const broken = criterion('a', 'A', ['r2']);
    const values = three('a', 1, 2, 3);
    const breaks = (...regimes: string[]) =>
      criterionHistories(series(regimes.map((regime) => [regime, [broken], values])), 'all').criteria[0]!
        .breaks;
    expect(breaks('r1', 'r2', 'r3')).toEqual(['2021']);
    expect(breaks('r1', 'r3')).toEqual(['2021']);
    expect(breaks('r2', 'r3')).toEqual([]);
  });

  it('names a criterion as its newest regime does', () => {
    const years = ['old', 'new'].map((title): [string, object[], Record<string, number>[]] => [
      'r1',
      [criterion('a', title)],
      three('a', 1, 2, 3),
    ]);
    expect(criterionHistories(series(years), 'all').criteria[0]!.criterion.title.vi).toBe('new');
  });
});

describe('medianChanges', () => {
  it('counts what rose and fell as printed, and leaves out what a break parts', () => {
    const [up, tiny, cut] = [criterion('up', ''), criterion('tiny', ''), criterion('cut', '', ['r2'])];
    const scores = (...values: [number, number, number][]) =>
      values.map(([first, second, third]) => ({ up: first, tiny: second, cut: third }));
    const histories = criterionHistories(
      series([
        ['r1', [up, tiny, cut], scores([1, 1, 1], [2, 2, 2], [3, 3, 3])],
        ['r2', [up, tiny, cut], scores([1, 1, 4], [2.5, 1.999, 5], [3, 3, 6])],
      ]),
      'all',
    );
    expect(medianChanges(histories, 2)).toEqual({ comparable: 2, risen: 1, fallen: 0 });
    expect(medianChanges(histories, 3)).toEqual({ comparable: 2, risen: 1, fallen: 1 });
  });
});
