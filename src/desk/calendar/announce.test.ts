import { describe, expect, it } from 'vitest';
import type { RegisterRows } from '../../intake/registers.ts';
import { announce, calendarCsv } from './announce.ts';

type CalendarRow = RegisterRows['releaseCalendar'][number];

const confirmed: CalendarRow = {
  line: 2,
  series: 'papi',
  period: '2025',
  certainty: 'confirmed',
  on: '2026-05-10',
  hour: '09:00',
  moved_from: null,
  why_vi: null,
  why_en: null,
};
const expected: CalendarRow = {
  ...confirmed,
  line: 3,
  series: 'dti',
  certainty: 'expected',
  on: '2026-07',
  hour: null,
};
const why = { vi: 'Chờ số liệu.', en: 'Data were awaited.' };

describe('an announcement', () => {
  it('of something new is put in order of time', () => {
    const { rows, moved } = announce([confirmed, expected], {
      ...{ series: 'nq57', period: '2026-Q2', on: '2026-06-20', hour: '08:00', why: null },
    });
    expect(rows.map(({ series }) => series)).toEqual(['papi', 'nq57', 'dti']);
    expect(moved).toBe(false);
  });

  it('of another time moves what was confirmed, and keeps its first time through every move', () => {
    const first = announce([confirmed], { ...confirmed, on: '2026-05-20', why });
    expect(first.rows[0]).toMatchObject({
      on: '2026-05-20',
      moved_from: '2026-05-10',
      why_vi: 'Chờ số liệu.',
    });
    const again = { vi: 'Chờ thêm.', en: 'Still awaited.' };
    const second = announce(
      first.rows.map((row) => ({ ...row, line: 2 })),
      { ...confirmed, on: '2026-06-01', why: again },
    );
    expect(second.rows[0]).toMatchObject({
      on: '2026-06-01',
      moved_from: '2026-05-10',
      why_en: 'Still awaited.',
    });
  });

  it('moves without a reason where none is given; the intake then asks for it', () => {
    expect(announce([confirmed], { ...confirmed, on: '2026-05-20', why: null }).rows[0]).toMatchObject({
      moved_from: '2026-05-10',
      why_vi: null,
    });
  });

  it('of what was only expected is no move', () => {
    const { rows, moved } = announce([expected], { ...expected, on: '2026-07-15', hour: '09:00', why: null });
    expect([moved, rows[0]!.certainty, rows[0]!.moved_from]).toEqual([false, 'confirmed', null]);
  });

  it('that says nothing new changes nothing', () => {
    expect(announce([confirmed], { ...confirmed, why: null }).unchanged).toBe(true);
  });

  it('becomes a file in the form of the data', () => {
    expect(calendarCsv([expected])).toBe(
      'series,period,certainty,on,hour,moved_from,why_vi,why_en\ndti,2025,expected,2026-07,,,,\n',
    );
  });
});
