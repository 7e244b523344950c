import { describe, expect, it } from 'vitest';
import { agencyKinds } from '../intake/tables/agencies.ts';
import { observationStatuses } from '../intake/tables/shared-columns.ts';
import { releaseStatuses } from '../intake/release-schema.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { documentTitle } from './document-title.ts';
import { en, vi, words } from './words.ts';
import { statusWord } from './words/statuses.ts';

/** Every text of a dictionary with its path; functions are called with small sample arguments. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const samples: readonly unknown[] = [
      ['2025-07-01', '2025-07-01', '1.0.0'],
      [3, 'x'],
    ];
    return samples.flatMap((args) => {
      try {
        return texts((value as (...args: unknown[]) => unknown)(...(args as unknown[])), `${path}()`);
      } catch {
        return [];
      }
    });
  }
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const all = { vi: texts(vi), en: texts(en) };

describe('both languages', () => {
  it('have the same texts, none empty', () => {
    expect(all.vi.map(([path]) => path)).toEqual(all.en.map(([path]) => path));
    expect(all.vi.length).toBeGreaterThan(200);
    for (const [path, text] of [...all.vi, ...all.en]) expect(text.trim(), path).not.toBe('');
  });

  it('are NFC', () => {
    for (const [path, text] of [...all.vi, ...all.en]) expect(text, path).toBe(text.normalize('NFC'));
  });

  it.each(['vi', 'en'] as const)('%s knows itself', (lang) => expect(words(lang).lang).toBe(lang));
});

describe('the wording rules of DESIGN.md §2', () => {
  it.each(['sáp nhập', 'tỉnh cũ', 'đội sổ', 'yếu kém', 'bêu tên', 'không công bố'])('never «%s»', (word) => {
    for (const [path, text] of all.vi) expect(text.toLowerCase(), path).not.toContain(word);
  });

  it('never a bare «Ban Chỉ đạo»', () => {
    for (const [path, text] of all.vi) {
      expect(text, path).not.toMatch(/Ban Chỉ đạo(?! (Trung ương|của Chính phủ))/);
    }
  });

  it('«Ba công khai» stands together with the Resolution', () => {
    for (const [path, text] of [...all.vi, ...all.en]) {
      if (/Ba công khai/.test(text)) expect(text, path).toMatch(/Nghị quyết 57|Resolution 57/);
    }
  });
});

describe('every code has words', () => {
  it('pages, kinds of agency, statuses', () => {
    for (const kind of pageKinds) expect(vi.pages[kind].description).toMatch(/[.…]$/);
    for (const { code } of agencyKinds) expect(en.kinds[code]).not.toBe('');
    for (const { code, title } of observationStatuses) expect(statusWord(code, 'vi')).toBe(title.vi);
    expect(Object.keys(vi.releases.status)).toEqual([...releaseStatuses]);
  });
});

describe('documentTitle', () => {
  it('keeps within what the check of the pages allows', () => {
    const long = 'Đảng bộ Mặt trận Tổ quốc Việt Nam, các đoàn thể Trung ương';
    expect(documentTitle('Tiến độ', 'vi')).toBe('Tiến độ | Ba công khai – Nghị quyết 57');
    expect(documentTitle(long, 'vi')).toBe(long);
    expect(documentTitle('Tiến độ', 'vi', { sample: 'x' })).toContain('Dữ liệu mẫu');
    expect(documentTitle('Progress', 'en', { sample: 'x', preview: 'y' })).toMatch(
      /^\[Sample data\] \[Preview\] Progress/,
    );
    const cut = documentTitle(`${long} và một phần tên nữa rất dài`, 'vi');
    expect(cut.length).toBeLessThanOrEqual(70);
    expect(cut).toMatch(/\S…$/);
  });

  it('page titles are short enough to be read whole', () => {
    for (const lang of ['vi', 'en'] as const) {
      for (const kind of pageKinds) {
        expect(documentTitle(words(lang).pages[kind].title, lang)).not.toContain('…');
      }
    }
  });
});
