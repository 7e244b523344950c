import { describe, expect, it } from 'vitest';
import { agencyHistory } from './agency-history.ts';
import { noTasks } from './counts-of-tasks.ts';
import type { Portal, Release } from './portal.ts';

const text = (vi: string) => ({ vi, en: vi });

const file = {
  id: 'nq57',
  regimes: [
    { id: 'r1', totals_comparable: null, why: text('first') },
    { id: 'r2', totals_comparable: false, why: text('new criteria') },
  ],
};

/** A period: the number assigned (null where nothing was reported), the scope, the regime of its ranking. */
interface Period {
  readonly assigned?: number | null;
  readonly scope?: string;
  readonly regime?: string;
}

function history(periods: Readonly<Record<string, Period>>) {
  const releases = Object.entries(periods).map(([period, { assigned, scope = 'all' }]) => {
    const counts = assigned == null ? null : { ...noTasks, assigned };
    const rows = [{ agency: 'a', group: 1, counts, status: counts ? 'A' : 'O', sources: [], note: null }];
    return { period, results: assigned === undefined ? null : { scope, rows } } as unknown as Release;
  });
  const standings = releases.flatMap((release) => {
    const { regime } = periods[release.period]!;
    return regime === undefined ? [] : [{ series: { file }, release, table: { regime } }];
  });
  const portal = { series: [{ file, releases }], standings: new Map([['a', standings]]) };
  return agencyHistory(portal as unknown as Portal, 'a');
}

describe('agencyHistory', () => {
  it('has only the periods that speak of the agency, oldest first', () => {
    const rows = history({ '2026-Q1': { assigned: 3 }, '2026-Q2': {}, '2026-Q3': { assigned: null } });
    expect(
      rows.map(({ release, counts, status }) => [release.period, counts?.assigned ?? null, status]),
    ).toEqual([
      ['2026-Q1', 3, null],
      ['2026-Q3', null, 'O'],
    ]);
    expect(history({ '2026-Q1': {} })).toEqual([]);
  });

  it('says where ranks break, also across a period without a rank', () => {
    const rows = history({
      '2025-Q3': { regime: 'r1' },
      '2025-Q4': { assigned: 1 },
      '2026-Q1': { regime: 'r2' },
      '2026-Q2': { regime: 'r2' },
    });
    expect(rows.map(({ rankBreak }) => rankBreak?.vi ?? null)).toEqual([null, null, 'new criteria', null]);
  });

  it('says where other tasks are counted than before', () => {
    const rows = history({
      '2025-Q3': { assigned: 1, scope: 'x' },
      '2025-Q4': { regime: 'r1' },
      '2026-Q1': { assigned: 1, scope: 'y' },
      '2026-Q2': { assigned: 1, scope: 'y' },
    });
    expect(rows.map(({ scopeChanged }) => scopeChanged)).toEqual([false, false, true, false]);
  });
});
