import { expect, it } from 'vitest';
import { counts, portalOf, resultsOf, row } from '../../../tests/support/results-portal.ts';
import type { Release } from '../../portal/portal.ts';
import { kindLines } from '../../portal/result-lines.ts';
import { resultRows } from './result-rows.ts';

const first = [
  { id: 'agency', title: '' },
  { id: 'name', title: '' },
] as const;
const before = resultsOf([row('tinh-mau-01', 1, { overdue: 4 }), row('tinh-mau-02', 1, { overdue: 1 })]);
const now = resultsOf([
  row('tinh-mau-01', 1, { doneOnTime: 2, doneLate: 1, overdue: 3, recurring: 2 }),
  row('tinh-mau-02', 1, 'O'),
]);
const rowsOf = (compared: boolean) => {
  const [kind] = kindLines(portalOf([]), now, compared ? before : null);
  const { columns, rows } = resultRows(
    {
      release: {} as Release,
      before: compared ? '2026-Q2' : null,
      first,
      lines: kind!.lines.map((line) => ({ line, label: line.key })),
    },
    'vi',
  );
  return rows.map(({ cells, sources }) => ({
    ...Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]])),
    sources,
  })) as { [id: string]: unknown; sources: readonly string[] }[];
};

it('has each line with the parts of its bar, sums, shares and both ends of the change', () => {
  const { assigned } = counts({ doneOnTime: 2, doneLate: 1, overdue: 3, recurring: 2 });
  expect(rowsOf(true)[0]).toEqual({
    agency: 'tinh-mau-01',
    name: 'tinh-mau-01',
    assigned,
    done_on_time: 2,
    done_late: 1,
    in_progress: 0,
    recurring: 2,
    overdue: 3,
    overdue_share: 50,
    done: 3,
    done_share: 37.5,
    overdue_before: 4,
    overdue_now: 3,
    overdue_change: -1,
    note: null,
    sources: ['nguon-mau'],
  });
});

it('has who gave no numbers, with the reason and never 0', () => {
  const { note, agency, name, overdue_before, sources, ...numbers } = rowsOf(true)[1]!;
  expect([agency, name, note, overdue_before, sources]).toEqual([
    'tinh-mau-02',
    'tinh-mau-02',
    'chưa báo cáo',
    1,
    ['nguon-mau'],
  ]);
  expect(new Set(Object.values(numbers))).toEqual(new Set([null]));
});

it('compares with nothing where no quarter before counts the same', () => {
  expect(Object.keys(rowsOf(false)[0]!).filter((id) => /before|now|change/.test(id))).toEqual([]);
});
