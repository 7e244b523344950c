import { expect, it } from 'vitest';
import { releaseOf, rowsOf } from '../../tests/support/rows.ts';
import { checkAccounts } from './check-accounts.ts';
import { agencies } from './tables/agencies.ts';

const register = rowsOf(agencies, { id: 'a' }, { id: 'gone', valid_to: '2025-06-30' });

function codes(cells: Parameters<typeof releaseOf>[0], more: object = {}): string[] {
  const release = releaseOf(cells);
  const file = {
    ...release.file,
    period: '2025-Q3',
    version: '1.0.0',
    published_at: '2025-10-20T08:00:00+07:00',
    ...more,
  };
  return checkAccounts({ ...release, file }, register).map(({ code, column, value }) =>
    [code, column, value].filter(Boolean).join(' '),
  );
}

it('no more is disbursed than was allocated, in one year and unit', () => {
  const money = { agency: 'a', year: 2025, unit: 'billion-vnd' } as const;
  const rows = (allocated: number | null, disbursed: number, unit = 'billion-vnd') => ({
    budget: [
      { ...money, stage: 'allocated' as const, value: allocated },
      { ...money, stage: 'disbursed' as const, value: disbursed, unit },
    ],
  });
  expect(codes(rows(100, 100))).toEqual([]);
  expect(codes(rows(100, 101))).toEqual(['budget-exceeds value 101']);
  expect(codes(rows(null, 101))).toEqual([]);
  expect(codes(rows(100, 101, 'million-vnd'))).toEqual([]);
});

it('a reply has its day, and a designation is not issued after the release', () => {
  const named = { agency: 'a', issued_on: '2025-10-20' } as const;
  expect(codes({ designations: [named] })).toEqual([]);
  expect(codes({ designations: [{ ...named, reply_vi: 'Đã khắc phục' }] })).toEqual([
    'cell-needed replied_on',
  ]);
  expect(codes({ designations: [{ ...named, replied_on: '2025-10-20' }] })).toEqual(['cell-needed reply_vi']);
  expect(codes({ designations: [{ ...named, issued_on: '2025-10-21' }] })).toEqual([
    'date-conflict issued_on 2025-10-21',
  ]);
});

it('corrections belong to a later version, and are not made after it appeared', () => {
  const corrections = [{ table: 'results', corrected_on: '2025-11-02' }];
  const later = { version: '1.1.0', version_published_at: '2025-11-01T17:00:00Z' };
  expect(codes({ corrections }, later)).toEqual([]);
  expect(codes({ corrections })).toEqual(['correction-out-of-place']);
  expect(codes({ corrections }, { ...later, version_published_at: '2025-11-01T16:59:59Z' })).toEqual([
    'date-conflict corrected_on 2025-11-02',
  ]);
});

it('agencies that act in a period exist on its last day', () => {
  expect(codes({ results: [{ agency: 'gone' }] })).toEqual(['agency-not-valid agency gone']);
  expect(codes({ recommendations: [{ holder: 'gone', addressee: 'a' }] })).toEqual([
    'agency-not-valid holder gone',
  ]);
  expect(codes({ budget: [{ agency: 'gone' }] }, { period: '2025-Q2' })).toEqual([]);
});
