import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../tests/support/rows.ts';
import type { ReleaseData } from '../intake/read-data.ts';
import { doneOf } from './counts-of-tasks.ts';
import { resultHistory } from './result-history.ts';
import { buildResults, resultsByAgency, resultsByGroup, totalOf } from './results.ts';
import type { Portal } from './portal.ts';

type Row = Partial<ReleaseData['results'][number]>;
const counts = { assigned: 10, done_on_time: 4, done_late: 1, in_progress: 2, overdue: 2, recurring: 1 };
const row = (agency: string, group: string, more: Row = {}): Row => ({
  agency,
  task_group: group,
  status: 'A',
  ...counts,
  ...more,
});
const silent: Row = Object.fromEntries(Object.keys(counts).map((name) => [name, null]));

function resultsOf(...rows: Row[]) {
  const release = releaseOf({ results: rows });
  const described = { scope: 's', as_of: '2025-09-30', coverage: 'complete' };
  const file = { ...release.file, results: described };
  return buildResults({ ...release, file } as unknown as ReleaseData)!;
}

const results = resultsOf(row('a', '2'), row('a', '1'), row('b', '1', { ...silent, status: 'O' }));

describe('results', () => {
  it('are summed by agency and by group, and in all', () => {
    expect(resultsByAgency(results).map(({ key, counts }) => [key, counts?.assigned ?? null])).toEqual([
      ['a', 20],
      ['b', null],
    ]);
    expect(resultsByGroup(results).map(({ key, counts }) => [key, counts?.overdue])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(totalOf(results)).toEqual({
      assigned: 20,
      doneOnTime: 8,
      doneLate: 2,
      inProgress: 4,
      overdue: 4,
      recurring: 2,
    });
    expect(doneOf(totalOf(results)!)).toBe(10);
  });

  it('of which nobody gave numbers have no sum', () => {
    expect(totalOf(resultsOf(row('b', '1', { ...silent, status: 'O' })))).toBeNull();
  });

  it('are null where the release has none', () => {
    const release = releaseOf({});
    expect(buildResults(release as unknown as ReleaseData)).toBeNull();
  });

  it('go over the quarters, with a gap where nothing was reported', () => {
    const releases = [
      { period: '2025-Q3', results },
      { period: '2025-Q4', results: null },
      { period: '2026-Q1', results: resultsOf(row('b', '1', { ...silent, status: 'O' })) },
    ];
    const portal = { series: [{ file: { id: 'nq57' }, releases }] } as unknown as Portal;
    expect(resultHistory(portal, ({ agency }) => agency === 'a')).toEqual([
      { period: '2025-Q3', counts: totalOf(results) },
      { period: '2026-Q1', counts: null },
    ]);
  });
});
