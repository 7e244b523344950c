import { describe, expect, it } from 'vitest';
import { compareTimes, firstDay, isDay, isPeriod, isTime, lastDay } from './periods.ts';

describe('what is what', () => {
  it.each(['2025-Q1', '2025-Q4', '2025-H2', '2025'])('%s is a period', (text) => {
    expect([isPeriod(text), isTime(text), isDay(text)]).toEqual([true, true, false]);
  });
  it.each(['2025-01', '2025-12'])('%s is a time, not a period', (text) => {
    expect([isPeriod(text), isTime(text), isDay(text)]).toEqual([false, true, false]);
  });
  it.each(['2025-10-15', '2024-02-29', '2000-02-29'])('%s is a day', (text) => {
    expect([isPeriod(text), isTime(text), isDay(text)]).toEqual([false, true, true]);
  });
  it.each([
    '',
    '2025-Q5',
    '2025-H3',
    '2025-q1',
    '2025-13',
    '2025-00',
    '2025-10-00',
    '2025-00-00',
    '2025-00-10',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '25',
    '2025-1-1',
  ])('«%s» is nothing', (text) => {
    expect([isPeriod(text), isTime(text), isDay(text)]).toEqual([false, false, false]);
  });
});

describe('first and last day', () => {
  it.each([
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-10-15', '2025-10-15', '2025-10-15'],
  ])('%s: %s … %s', (time, first, last) => {
    expect([firstDay(time), lastDay(time)]).toEqual([first, last]);
  });
  it('what is no time throws', () => expect(() => lastDay('2025-Q5')).toThrow(RangeError));
});

describe('order', () => {
  it('by the last day; of two that end together the longer one after', () => {
    const times = [
      '2025',
      '2025-H2',
      '2025-Q4',
      '2025-12',
      '2025-12-31',
      '2025-H1',
      '2025-Q3',
      '2024',
      '2025-Q2',
    ];
    expect(times.toSorted(compareTimes)).toEqual([
      '2024',
      '2025-Q2',
      '2025-H1',
      '2025-Q3',
      '2025-12-31',
      '2025-12',
      '2025-Q4',
      '2025-H2',
      '2025',
    ]);
  });
  it('a time equals itself', () => expect(compareTimes('2025-Q3', '2025-Q3')).toBe(0));
});
