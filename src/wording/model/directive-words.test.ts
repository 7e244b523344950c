import { describe, expect, it } from 'vitest';
import type { Directive } from '../../portal/directives.ts';
import { dueText, outcomeText } from './directive-words.ts';

const directive = (more: object): Directive =>
  ({
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
    [{ rhythm: 'quarterly' }, '2026-11-21', 'Hằng quý', 'Every quarter'],
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
      'Kết quả: chưa tìm thấy trong các nguồn đã tra, tính đến 21/11/2026.',
    );
    expect(outcomeText(directive({ due: '2026-03-30' }), '2026-11-21', 'vi')).toBe(
      'Hạn đã qua; kết quả: chưa tìm thấy trong các nguồn đã tra, tính đến 21/11/2026.',
    );
    expect(outcomeText(directive({ due: '2026-03-30' }), '2026-11-21', 'en')).toBe(
      'The date has passed; result: not found in the sources searched, as of 21 November 2026.',
    );
  });
});
