import { expect, it } from 'vitest';
import { addDays, quartersOf } from './calendar.ts';

it('quarters end with the newest, over the turn of years', () => {
  expect(quartersOf(6).map(({ period }) => period)).toEqual([
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
  ]);
  expect(quartersOf(1)).toEqual([
    {
      period: '2026-Q3',
      index: 0,
      first: '2026-07-01',
      last: '2026-09-30',
      saidOn: '2026-10-15',
      publishedOn: '2026-10-20',
    },
  ]);
});

it.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days', (day, days, found) => expect(addDays(day, days)).toBe(found));
