import { describe, expect, it } from 'vitest';
import { portalOf, resultsOf, row } from '../../tests/support/results-portal.ts';
import { newestResultTables } from './result-tables.ts';

const first = resultsOf([
  row('tinh-mau-01', 1, { overdue: 2 }),
  row('tinh-mau-02', 1, 'O'),
  row('co-quan-mau', 1, { overdue: 1 }),
]);
const second = resultsOf([
  row('tinh-mau-01', 1, { overdue: 1, doneOnTime: 4 }),
  row('tinh-mau-02', 1, { overdue: 3 }),
  row('tinh-mau-02', 2, 'Q'),
  row('tinh-mau-03', 2, 'O'),
  row('co-quan-mau', 2, { inProgress: 5, overdue: 2 }),
]);

describe('newestResultTables', () => {
  it('is nothing without results', () => {
    expect(newestResultTables(portalOf([{ period: '2026-Q3' }]))).toBeNull();
  });

  it('has no trend in the first quarter', () => {
    const tables = newestResultTables(portalOf([{ period: '2026-Q2', results: first }]))!;
    expect(tables.before).toBeNull();
    expect(tables.leftOut).toEqual([]);
    expect(tables.groups.map(({ trend }) => trend)).toEqual([null]);
    expect([tables.reported, tables.expected]).toEqual([2, 3]);
  });

  it('never compares two scopes', () => {
    const other = { ...first, scope: 'chuong-trinh' };
    const tables = newestResultTables(
      portalOf([
        { period: '2026-Q2', results: other },
        { period: '2026-Q3', results: second },
      ]),
    )!;
    expect(tables.before).toBeNull();
    expect(tables.kinds.flatMap(({ lines }) => lines.map(({ trend }) => trend))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('has each kind of agency by itself, most overdue first, those without numbers last', () => {
    const tables = newestResultTables(
      portalOf([
        { period: '2026-Q2', results: first },
        { period: '2026-Q3', results: second },
        { period: '2026-Q4' },
      ]),
    )!;
    expect(tables.release.period).toBe('2026-Q3');
    expect(tables.before).toBe('2026-Q2');
    expect(
      tables.kinds.map(({ kind, lines }) => [kind, lines.map(({ key, missing }) => [key, missing])]),
    ).toEqual([
      [
        'province',
        [
          ['tinh-mau-02', 'Q'],
          ['tinh-mau-01', null],
          ['tinh-mau-03', 'O'],
        ],
      ],
      ['government-agency', [['co-quan-mau', null]]],
    ]);
    expect(tables.total).toMatchObject({ assigned: 15, overdue: 6 });
    expect([tables.reported, tables.expected]).toEqual([3, 4]);
  });

  it('compares groups over who reported in both quarters, and names who did not', () => {
    const { groups, leftOut } = newestResultTables(
      portalOf([
        { period: '2026-Q2', results: first },
        { period: '2026-Q3', results: second },
      ]),
    )!;
    expect(groups.map(({ key, trend }) => [key, trend])).toEqual([
      [1, { from: 3, to: 1 }],
      [2, { from: 0, to: 2 }],
    ]);
    expect(leftOut).toEqual(['tinh-mau-02', 'tinh-mau-03']);
  });
});
