import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { pagePaths } from './support/site-files.ts';

/** The words of a page as a reader without style sheets gets them: drawings, head and scripts taken out. */
function bodyOf(path: string): string {
  const html = readFileSync(join(inject('sites').root.folder, path, 'index.html'), 'utf8');
  return html.replace(/<(svg|script|head|template)\b.*?<\/\1>/gs, '').replaceAll('&#39;', "'");
}

function offenders(pattern: RegExp): string[] {
  return pagePaths().flatMap((path) => {
    const found = pattern.exec(bodyOf(path));
    return found ? [`${path}: …${found[0].replace(/\s+/g, ' ')}…`] : [];
  });
}

describe('white space', () => {
  it('no space stands before a comma, stop or closing bracket, nor after an opening one', () => {
    const text =
      /[\p{L}\d](?:<[^>]+>)*\s+(?:<[^>]+>)*[,.;)»](?=[\s<])|[(«](?:<[^>]+>)*\s+(?:<[^>]+>)*[\p{L}\d]/u;
    expect(offenders(text).slice(0, 20)).toEqual([]);
  });
});

describe('words that the portal does not use', () => {
  it.each([
    ['sáp nhập', /(?<!\.)sáp nhập/i],
    ['tỉnh cũ', /tỉnh cũ(?!\p{L})/iu],
    ['không công bố (of an agency)', /(?:cơ quan|bộ|tỉnh|đơn vị)[^.<]{0,40}không công bố/i],
    ['đội sổ', /đội sổ/i],
    ['yếu kém', /yếu kém/i],
    ['bêu tên', /bêu tên/i],
    [
      'a bare «Ban Chỉ đạo»',
      /Ban Chỉ đạo(?! (?:Trung ương|(?:của )?Chính phủ|quốc gia về dữ liệu|cấp tỉnh))/,
    ],
    ['refused or failed to publish', /(?:refus|fail)\w* to publish/i],
    ['undefined, null or NaN', />[^<]*\b(?:undefined|NaN|\[object)/],
  ])('%s', (_, pattern) => {
    // The titles of cited sources stand as they were printed.
    const found = pagePaths().flatMap((path) => {
      const body = bodyOf(path).replace(
        /<(cite|a)\b[^>]*rel="noopener"[^>]*>.*?<\/\1>|<cite\b.*?<\/cite>/gs,
        '',
      );
      const match = pattern.exec(body);
      return match ? [`${path}: …${body.slice(Math.max(0, match.index - 40), match.index + 60)}…`] : [];
    });
    expect(found.slice(0, 10)).toEqual([]);
  });
});
