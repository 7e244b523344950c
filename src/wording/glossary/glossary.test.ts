import { describe, expect, it } from 'vitest';
import { languages } from '../../site/lang.ts';
import { glossaryEntries, markTerms } from './glossary.ts';

describe.each(languages)('the glossary (%s)', (lang) => {
  const entries = glossaryEntries(lang);

  it('explains every term in a sentence or two, without a number typed by hand', () => {
    for (const { term, meaning } of entries) {
      expect(meaning, term).toMatch(/[.…]$/);
      expect(meaning.length, term).toBeLessThan(260);
      // Names that hold a number, and the year of the rearrangement, are no figures.
      expect(
        meaning.replace(
          /Nghị quyết 57|Resolution 57|Đề án 06|Project 06|«?3 công khai|năm 2025|in 2025/g,
          '',
        ),
      ).not.toMatch(/\d/);
    }
  });

  it('has each term once', () => {
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length);
  });
});

describe('marking terms in a text', () => {
  const marked = (text: string, ...terms: Parameters<typeof markTerms>[1]) =>
    markTerms(text, terms, 'vi')
      .map(({ text, term }) => (term ? `[${text}|${term}]` : text))
      .join('');

  it('takes the first place of each, as a whole word, in any order', () => {
    expect(marked('Mỗi phạm vi đếm khác. Phạm vi và thứ hạng.', 'thu-hang', 'pham-vi')).toBe(
      'Mỗi [phạm vi|pham-vi] đếm khác. Phạm vi và [thứ hạng|thu-hang].',
    );
    expect(marked('Phạm vi này.', 'pham-vi')).toBe('[Phạm vi|pham-vi] này.');
    expect(marked('Hạng mục và hạng.', 'thu-hang')).toBe('Hạng mục và [hạng|thu-hang].');
    expect(marked('PAPIx, PAPI', 'papi')).toBe('PAPIx, [PAPI|papi]');
  });

  it('leaves a text without the term as it is, and never marks inside a mark', () => {
    expect(marked('Không có gì.', 'pham-vi')).toBe('Không có gì.');
    expect(marked('khoảng thứ hạng', 'khoang-thu-hang', 'thu-hang')).toBe(
      '[khoảng thứ hạng|khoang-thu-hang]',
    );
  });
});
