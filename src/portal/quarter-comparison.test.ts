import { describe, expect, it } from 'vitest';
import { portalOf, resultsOf, row } from '../../tests/support/results-portal.ts';
import { compareResults, isComparable, sumsInBoth } from './quarter-comparison.ts';
import { resolutionSeries, type Release } from './portal.ts';
import type { ReleaseResults } from './results.ts';

type Quarters = Parameters<typeof portalOf>[0];

/** The last of some quarters against the one before it. */
function compareLast(quarters: Quarters) {
  const series = portalOf(quarters).series.find(({ file }) => file.id === resolutionSeries)!;
  return compareResults(series, series.releases.at(-1) as Release & { results: ReleaseResults });
}

const full = resultsOf([row('a', 1, { overdue: 2 }), row('b', 1, { doneLate: 1 })]);

describe('compareResults', () => {
  it.each<[string, Quarters, { reason: string; before: string | null }]>([
    ['the first quarter', [{ period: '2026-Q3', results: full }], { before: null, reason: 'first' }],
    [
      'only quarters without results before',
      [{ period: '2026-Q2' }, { period: '2026-Q3', results: full }],
      { before: null, reason: 'first' },
    ],
    [
      'a quarter left out in between',
      [
        { period: '2026-Q1', results: full },
        { period: '2026-Q3', results: full },
      ],
      { before: null, reason: 'gap' },
    ],
    [
      'the quarter before without results, older ones with',
      [{ period: '2026-Q1', results: full }, { period: '2026-Q2' }, { period: '2026-Q3', results: full }],
      { before: null, reason: 'gap' },
    ],
    [
      'another scope',
      [
        { period: '2026-Q2', results: { ...full, scope: 'other' } },
        { period: '2026-Q3', results: full },
      ],
      { before: '2026-Q2', reason: 'scope' },
    ],
    [
      'partial results',
      [
        { period: '2026-Q2', results: { ...full, complete: false } },
        { period: '2026-Q3', results: full },
      ],
      { before: '2026-Q2', reason: 'partial' },
    ],
    [
      'nobody in both',
      [
        { period: '2026-Q2', results: resultsOf([row('a', 1, 'O'), row('c', 1, { overdue: 1 })]) },
        { period: '2026-Q3', results: full },
      ],
      { before: '2026-Q2', reason: 'nobody' },
    ],
  ])('%s', (_, quarters, expected) => expect(compareLast(quarters)).toEqual(expected));

  it('counts only those that gave all their numbers in both', () => {
    const before = resultsOf([row('a', 1, { overdue: 3 }), row('b', 1, { overdue: 9 }), row('b', 2, 'O')]);
    const comparison = compareLast([
      { period: '2025-Q4', results: before },
      { period: '2026-Q1', results: full },
    ]);
    if (!isComparable(comparison)) throw new Error(comparison.reason);
    expect([...comparison.agencies]).toEqual(['a']);
    expect(comparison.everyone).toBe(false);
    expect(sumsInBoth(comparison)).toMatchObject({ before: { overdue: 3 }, now: { overdue: 2 } });
  });

  it('takes a group that an agency has no row of as no tasks, and leaves out who gave nothing in either', () => {
    const now = resultsOf([row('a', 1, { overdue: 1 }), row('a', 2, { overdue: 1 }), row('b', 1, 'O')]);
    const comparison = compareLast([
      { period: '2026-Q2', results: resultsOf([row('a', 1, { overdue: 1 }), row('b', 1, 'O')]) },
      { period: '2026-Q3', results: now },
    ]);
    if (!isComparable(comparison)) throw new Error(comparison.reason);
    expect(comparison.everyone).toBe(true);
    expect(sumsInBoth(comparison)).toMatchObject({ before: { overdue: 1 }, now: { overdue: 2 } });
  });
});
