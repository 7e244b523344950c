import { describe, expect, it } from 'vitest';
import { counts, portalOf, resultsOf, row } from '../../../tests/support/results-portal.ts';
import { newestResultTables } from '../../portal/result-tables.ts';
import {
  differenceStatement,
  groupFinding,
  kindFinding,
  missingText,
  nationalFinding,
  partsSummary,
  trendCell,
} from './result-words.ts';

const portal = portalOf([
  {
    period: '2026-Q3',
    results: resultsOf([
      row('tinh-mau-01', 1, { overdue: 1, doneLate: 1 }),
      row('tinh-mau-02', 3, { overdue: 2, recurring: 5 }),
      row('tinh-mau-03', 1, 'O'),
      row('co-quan-mau', 1, { doneOnTime: 1 }),
    ]),
  },
]);
const tables = newestResultTables(portal)!;

describe('findings', () => {
  it('of all, of the groups, of each kind', () => {
    expect(nationalFinding(tables, 'vi')).toBe(
      'Đến 30/9/2026, theo báo cáo của 3 trong 4 bộ, ngành, địa phương: hoàn thành 2 trong 10 nhiệm vụ được giao (20,0%), 3 nhiệm vụ quá hạn.',
    );
    expect(groupFinding(portal, tables, 'vi')).toBe(
      'Cả 2 nhóm đều có nhiệm vụ quá hạn; nhiều nhất là nhóm 3: Hạ tầng (2 trong 2 nhiệm vụ có hạn).',
    );
    expect(tables.kinds.map((kind) => kindFinding(portal, kind, 'en'))).toEqual([
      expect.stringMatching(/^All 2 provinces and cities have overdue tasks; .* has the most \(2 of 2 tasks/),
      expect.stringMatching(/: none overdue of 1 task with a due date\.$/),
    ]);
  });
});

it.each([
  [{ from: 7, to: 12 }, '7\u00a0→\u00a012', 'từ 7 thành 12'],
  [{ from: 7, to: 7 }, '7\u00a0→\u00a07', 'vẫn 7'],
  [{ from: null, to: 3 }, 'chưa báo cáo → 3', 'từ chưa báo cáo thành 3'],
  [{ from: null, to: null }, 'chưa báo cáo → chưa báo cáo', 'từ chưa báo cáo thành chưa báo cáo'],
])('%j', (trend, sign, spoken) => expect(trendCell(trend, 'vi')).toEqual({ sign, spoken }));

it('says why numbers are missing, and where only some are', () => {
  const line = { key: 1, trend: null, counts: null, missing: 'O' } as const;
  expect(missingText({ ...line, missing: null }, 'vi')).toBeNull();
  expect(missingText(line, 'vi')).toBe('chưa báo cáo');
  expect(missingText({ ...line, counts: counts({}) }, 'vi')).toBe('một phần: chưa báo cáo');
});

it('tells the parts in words', () => {
  expect(partsSummary([{ state: 'overdue', value: 1234 }], 'vi')).toBe('Quá hạn: 1.234.');
});

it('names a declared difference by what it is of', () => {
  const difference = {
    compared: 'results-tasks',
    agency: 'tinh-mau-01',
    task_group: '3',
    state: 'overdue',
    difference: -1,
    note_vi: 'Hai bên xếp khác nhau',
    note_en: 'Placed differently.',
    line: 2,
  } as Parameters<typeof differenceStatement>[1];
  expect(differenceStatement(portal, difference, 'vi')).toMatch(
    /^Kết quả trừ danh sách nhiệm vụ; .*; Nhóm 3: Hạ tầng; quá hạn: −1\. Hai bên xếp khác nhau\.$/,
  );
  expect(differenceStatement(portal, { ...difference, agency: null, task_group: null }, 'en')).toBe(
    'Results minus the list of tasks; overdue: −1. Placed differently.',
  );
});
