import { describe, expect, it } from 'vitest';
import { formatDate } from './dates.ts';
import { dayInVietNam, formatInstant } from './instants.ts';
import { formatTime, formatTimeShort, timeKind } from './times.ts';

describe('days', () => {
  it.each([
    ['2026-03-12', '12/3/2026', '12 March 2026'],
    ['2026-02-05', '05/02/2026', '5 February 2026'],
    ['2025-07-01', '1/7/2025', '1 July 2025'],
    ['2025-12-04', '4/12/2025', '4 December 2025'],
    ['2026-01-10', '10/01/2026', '10 January 2026'],
    ['2024-12-22', '22/12/2024', '22 December 2024'],
  ])('%s', (day, vi, en) => {
    expect(formatDate(day, 'vi')).toBe(vi);
    expect(formatDate(day, 'en')).toBe(en);
  });

  it.each(['2026-13-01', '12/3/2026', '2026', ''])('«%s» is no day', (day) => {
    expect(() => formatDate(day, 'vi')).toThrow(RangeError);
  });
});

describe('times', () => {
  it.each([
    ['2026-03-12', '12/3/2026', '12 March 2026', 'day'],
    ['2025-08', 'tháng 8/2025', 'August 2025', 'month'],
    ['2025-Q3', 'Quý III/2025', 'Q3 2025', 'quarter'],
    ['2026-Q1', 'Quý I/2026', 'Q1 2026', 'quarter'],
    ['2025-H1', '6 tháng đầu năm 2025', 'first half of 2025', 'half'],
    ['2025-H2', '6 tháng cuối năm 2025', 'second half of 2025', 'half'],
    ['2024', 'năm 2024', '2024', 'year'],
  ])('%s', (time, vi, en, kind) => {
    expect(formatTime(time, 'vi')).toBe(vi);
    expect(formatTime(time, 'en')).toBe(en);
    expect(timeKind(time)).toBe(kind);
  });

  it('short for heads', () => {
    expect(formatTimeShort('2024', 'vi')).toBe('2024');
    expect(formatTimeShort('2025-08', 'vi')).toBe('Tháng 8/2025');
    expect(formatTimeShort('2025-H1', 'en')).toBe('First half of 2025');
  });

  it.each(['2025-Q5', '2025-13', 'x', '20250'])('«%s» is no time', (time) => {
    expect(() => formatTime(time, 'vi')).toThrow(RangeError);
  });
});

describe('instants, in Viet Nam', () => {
  it.each([
    ['2026-11-21T16:59:59Z', '2026-11-21', '23:59 ngày 21/11/2026'],
    ['2026-11-21T17:00:00Z', '2026-11-22', '00:00 ngày 22/11/2026'],
    ['2026-12-31T20:05:00Z', '2027-01-01', '03:05 ngày 01/01/2027'],
    ['2026-11-21T08:00:00+07:00', '2026-11-21', '08:00 ngày 21/11/2026'],
  ])('%s', (instant, day, text) => {
    expect(dayInVietNam(instant)).toBe(day);
    expect(formatInstant(instant, 'vi')).toBe(text);
  });

  it('in English', () => {
    expect(formatInstant('2026-03-12T01:05:00Z', 'en')).toBe('12 March 2026, 08:05 (Viet Nam time)');
  });

  it.each(['2026-11-21', '2026-11-21T08:00:00', 'now'])('«%s» is no instant', (text) => {
    expect(() => dayInVietNam(text)).toThrow(RangeError);
  });
});
