import { describe, expect, it } from 'vitest';
import type { Directive } from '../../portal/directives.ts';
import { dueText, outcomeText } from './directive-words.ts';

const directive = (more: object): Directive =>
  ({
    date: '2026-03-12',
    due: null,
    rhythm: null,
    found_vi: null,
    found_en: null,
    searched_on: '2026-11-21',
    ...more,
  }) as unknown as Directive;

describe('dueText', () => {
  it.each([
    [{ due: '2026-03-30' }, '2026-03-30', 'Hạn 30/3/2026', 'Due 30 March 2026'],
    [{ due: '2026-03-30' }, '2026-03-31', 'Hạn 30/3/2026, đã qua', 'Due 30 March 2026, passed'],
    [{ rhythm: 'quarterly' }, '2026-03-31', 'Hằng quý', 'Every quarter'],
    [
      { rhythm: 'quarterly' },
      '2026-11-21',
      'Hằng quý; từ khi được yêu cầu đã hết Quý I/2026, Quý II/2026 và Quý III/2026',
      'Every quarter; Q1 2026, Q2 2026 and Q3 2026 have ended since it was asked',
    ],
    [
      { rhythm: 'yearly', date: '2025-01-13' },
      '2026-11-21',
      'Hằng năm; từ khi được yêu cầu đã hết năm 2025',
      'Every year; 2025 has ended since it was asked',
    ],
    [
      { rhythm: 'monthly', date: '2025-10-13' },
      '2026-11-21',
      'Hằng tháng; từ khi được yêu cầu đã hết 13 kỳ, gần nhất là tháng 10/2026',
      'Every month; 13 periods have ended since it was asked, the latest October 2026',
    ],
    [{}, '2026-11-21', 'Không nêu hạn', 'No date named'],
  ])('%o on %s', (more, today, vi, en) => {
    expect(dueText(directive(more), today, 'vi')).toBe(vi);
    expect(dueText(directive(more), today, 'en')).toBe(en);
  });
});

describe('outcomeText', () => {
  it('says what was found, or that nothing was, with the day of the search', () => {
    expect(outcomeText(directive({ found_vi: 'Thấy một phần' }), '2026-11-21', 'vi')).toBe('Thấy một phần.');
    expect(outcomeText(directive({}), '2026-11-21', 'vi')).toBe(
      'Chưa tìm thấy kết quả trong các nguồn đã tra, tính đến 21/11/2026.',
    );
    expect(outcomeText(directive({ due: '2026-03-30' }), '2026-11-21', 'vi')).toBe(
      'Hạn đã qua, chưa tìm thấy kết quả trong các nguồn đã tra, tính đến 21/11/2026.',
    );
    expect(outcomeText(directive({ due: '2026-03-30' }), '2026-11-21', 'en')).toBe(
      'The date has passed, no result found in the sources searched, as of 21 November 2026.',
    );
  });
});
