import { expect, it } from 'vitest';
import { portalOf, resultsOf, row } from '../../tests/support/results-portal.ts';
import { resultsOverPeriods } from './results-over-periods.ts';

it('holds the periods of the newest scope, newest first, and names the others', () => {
  const portal = portalOf([
    { period: '2026-Q1', results: resultsOf([row('tinh-mau-01', 1, { overdue: 9 })], 'chuong-trinh') },
    { period: '2026-Q2', results: resultsOf([row('tinh-mau-01', 1, 'O')]) },
    {
      period: '2026-Q3',
      results: resultsOf([row('tinh-mau-01', 1, { overdue: 1 }), row('tinh-mau-02', 3, 'O')]),
    },
    { period: '2026-Q4' },
  ]);
  const { periods, otherScopes } = resultsOverPeriods(portal);
  expect(otherScopes).toEqual(['2026-Q1']);
  expect(periods.map(({ period, reported, expected }) => [period, reported, expected])).toEqual([
    ['2026-Q3', 1, 2],
    ['2026-Q2', 0, 1],
  ]);
  expect(periods[0]!.groups.get(1)).toMatchObject({ overdue: 1 });
  expect(periods[0]!.groups.get(3)).toBeNull();
  expect(periods[1]!.total).toBeNull();
});

it('is empty without results', () => {
  expect(resultsOverPeriods(portalOf([{ period: '2026-Q3' }]))).toEqual({ periods: [], otherScopes: [] });
});
