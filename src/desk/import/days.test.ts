import { expect, it } from 'vitest';
import { readDay, readTime } from './days.ts';

it.each([
  ['15/10/2025', '2025-10-15'],
  ['10/15/2025', '2025-10-15'],
  ['05/05/2026', '2026-05-05'],
  ['2026-02-05', '2026-02-05'],
  ['2026/2/5', '2026-02-05'],
  ['ngày 5 tháng 2 năm 2026', '2026-02-05'],
  ['Ngày 30.9.2026', '2026-09-30'],
])('«%s» is certain', (text, day) => expect(readDay(text, null)).toEqual({ day }));

it('day or month first is ambiguous until it is declared', () => {
  expect(readDay('5/2/2026', null)).toEqual({ doubt: 'ambiguous' });
  expect(readDay('5/2/2026', 'dmy')).toEqual({ day: '2026-02-05' });
  expect(readDay('5/2/2026', 'mdy')).toEqual({ day: '2026-05-02' });
  expect(readDay('10/15/2025', 'dmy')).toEqual({ doubt: 'unclear' });
});

it.each(['31/02/2026', '29/2/2025', '5/2/26', 'quý III', '', '46295', '2026-13-01'])(
  '«%s» is no day',
  (text) => expect(readDay(text, null)).toEqual({ doubt: 'unclear' }),
);

it.each([
  ['Quý III/2025', '2025-Q3'],
  ['quý 4 năm 2025', '2025-Q4'],
  ['Quý IV-2025', '2025-Q4'],
  ['tháng 8/2025', '2025-08'],
  ['8/2025', '2025-08'],
  ['6 tháng đầu năm 2025', '2025-H1'],
  ['năm 2025', '2025'],
  ['2025-q3', '2025-Q3'],
  ['15/10/2025', '2025-10-15'],
])('the time «%s»', (text, day) => expect(readTime(text, null)).toEqual({ day }));

it('a month that there is not is no time', () =>
  expect(readTime('13/2025', null)).toEqual({ doubt: 'unclear' }));
