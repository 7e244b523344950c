import { describe, expect, it } from 'vitest';
import { releaseOf, smallPortal } from '../../tests/support/small-portal.ts';
import type { Release } from './portal.ts';
import { buildRequests } from './quarter-requests.ts';
import type { Recommendation } from './recommendations.ts';

const request = (id: string, parts: Partial<Recommendation>): Recommendation =>
  ({ id, state: 'waiting', raisedOn: '2025-10-01', due: null, answeredOn: null, ...parts }) as Recommendation;

/** A release of the last quarter of 2025 with these recommendations. */
function release(recommendations: readonly Recommendation[]): Release {
  const found = releaseOf(smallPortal(), 'nq57', '2025-Q4');
  const [file] = found.tableFiles;
  const tableFiles = [{ ...file!, table: { ...file!.table, name: 'recommendations' } }];
  return { ...found, recommendations, tableFiles };
}

describe('buildRequests', () => {
  it('puts the longest-waiting first, and counts what is past due by the end of the quarter', () => {
    const built = buildRequests(
      release([
        request('new', { raisedOn: '2025-12-30', due: '2025-12-31' }),
        request('old', { raisedOn: '2025-08-01', due: '2025-12-30' }),
      ]),
    );
    expect(built?.waiting.map(({ request: { id }, days, pastDue }) => [id, days, pastDue])).toEqual([
      ['old', 152, true],
      ['new', 1, false],
    ]);
    expect(built?.pastDue).toBe(1);
  });

  it('counts answers of the quarter alone', () => {
    const answered = ['2025-09-30', '2025-10-01', '2025-12-31'].map((day) =>
      request(day, { state: 'accepted', answeredOn: day }),
    );
    expect(buildRequests(release(answered))).toMatchObject({ answered: 2, waiting: [] });
  });

  it('is nothing without the table, and a table without rows is not nothing', () => {
    expect(buildRequests(releaseOf(smallPortal(), 'nq57', '2025-Q4'))).toBeNull();
    expect(buildRequests(release([]))).toMatchObject({ waiting: [], pastDue: 0, answered: 0 });
  });
});
