import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { addresses } from '../site/addresses.ts';
import { calendarFile } from './calendar-file.ts';

const file = calendarFile(smallPortal('2026-05-01T00:00:00Z'), addresses('vi'));

/** The events as an independent reader has them. */
const events = new ICAL.Component(ICAL.parse(file) as unknown[])
  .getAllSubcomponents('vevent')
  .map((event) => new ICAL.Event(event));

describe('the calendar for calendar software', () => {
  it('has a confirmed release at its hour', () => {
    const event = events.find(({ uid }) => uid === 'papi-2025@ba-cong-khai')!;
    expect(event.summary).toBe('Công bố Điểm mẫu, năm 2025');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-05-10T02:00:00.000Z');
    expect(event.description).toBe('09:00 ngày 10/5/2026. Dời từ 28/4/2026: Chờ một tỉnh gửi đủ số liệu.');
  });

  it('has an expected release as the whole of the time that was told', () => {
    const event = events.find(({ uid }) => uid === 'dti-2025@ba-cong-khai')!;
    expect(event.summary).toBe('Dự kiến công bố Hạng mẫu, năm 2025');
    expect([event.startDate, event.endDate].map(String)).toEqual(['2026-07-01', '2026-08-01']);
  });

  it('has every published release once, and each event its own name', () => {
    expect(events).toHaveLength(8);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(8);
  });

  it('keeps to the format: CR LF, no line above 75 bytes', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
