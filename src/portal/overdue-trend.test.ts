import { describe, expect, it } from 'vitest';
import { resultsOf, row } from '../../tests/support/results-portal.ts';
import { agencyTrend, reportedBy, sharedTrend } from './overdue-trend.ts';

const everything = () => true;

describe('reportedBy', () => {
  const results = resultsOf([
    row('a', 1, { overdue: 2 }),
    row('a', 2, { overdue: 1, doneLate: 3 }),
    row('b', 1, { overdue: 4 }),
    row('b', 2, 'O'),
    row('c', 1, 'M'),
    row('c', 2, { recurring: 1 }),
    row('d', 1, 'O'),
  ]);

  it('adds what an agency reported', () => {
    expect(reportedBy(results, 'a', everything)).toMatchObject({ assigned: 6, overdue: 3, doneLate: 3 });
  });

  it('takes half a report for none', () => {
    expect(reportedBy(results, 'b', everything)).toBeNull();
    expect(reportedBy(results, 'b', ({ group }) => group === 1)).toMatchObject({ overdue: 4 });
    expect(reportedBy(results, 'b', ({ group }) => group === 2)).toBeNull();
  });

  it('takes «not applicable», and a group without a row, for no task', () => {
    expect(reportedBy(results, 'c', everything)).toMatchObject({ assigned: 1, recurring: 1 });
    expect(reportedBy(results, 'a', ({ group }) => group === 7)).toMatchObject({ assigned: 0 });
  });

  it('knows nothing of who did not report, or has no row', () => {
    expect(reportedBy(results, 'd', ({ group }) => group === 7)).toBeNull();
    expect(reportedBy(results, 'x', everything)).toBeNull();
  });
});

describe('trends', () => {
  const before = resultsOf([row('a', 1, { overdue: 7 }), row('b', 1, 'O'), row('c', 1, { overdue: 1 })]);
  const now = resultsOf([row('a', 1, { overdue: 12 }), row('b', 1, { overdue: 3 }), row('c', 1, 'O')]);

  it.each([
    ['a', { from: 7, to: 12 }],
    ['b', { from: null, to: 3 }],
    ['c', { from: 1, to: null }],
  ])('of %s', (agency, trend) => expect(agencyTrend(before, now, agency)).toEqual(trend));

  it('of a group holds only those with numbers in both periods, and names the others', () => {
    expect(sharedTrend(before, now, ({ group }) => group === 1)).toEqual({
      trend: { from: 7, to: 12 },
      leftOut: ['b', 'c'],
    });
  });
});
