import { expect, it } from 'vitest';
import { dayAfter, isValidOn } from './validity.ts';

it('both ends are included, and an open end reaches for ever', () => {
  const row = { valid_from: '2025-07-01', valid_to: '2026-04-29' };
  expect(['2025-06-30', '2025-07-01', '2026-04-29', '2026-04-30'].map((day) => isValidOn(row, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isValidOn({ valid_from: null, valid_to: null }, '1900-01-01')).toBe(true);
  expect(isValidOn({ valid_from: '2025-07-01', valid_to: null }, '9999-12-31')).toBe(true);
});

it.each([
  ['2025-06-30', '2025-07-01'],
  ['2024-02-28', '2024-02-29'],
  ['2025-02-28', '2025-03-01'],
  ['2024-12-31', '2025-01-01'],
])('after %s comes %s', (day, next) => expect(dayAfter(day)).toBe(next));
