import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { pageKindPathsInBothLanguages } from './support/page-kinds.ts';
import { pagePaths } from './support/site-files.ts';

/**
 * Runs in the page: pairs of texts of different elements that stand side by side on a line without a space between, and
 * sentences that begin right after a full stop.
 */
function wordsThatTouch(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const edge = (node: Text, at: number): DOMRect => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const found: string[] = [];
  let before: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (
      node.data.trim() === ''
        ? node.data === ''
        : node.parentElement?.closest('svg, script, template, [hidden]')
    )
      continue;
    if (/[\p{Ll}\d][.;:]\p{Lu}\p{Ll}/u.test(node.data)) found.push(node.data.trim());
    const ends = before && /[\p{L}\d,.;:»)%]$/u.test(before.data);
    if (before && ends && /^[\p{L}\d«(–]/u.test(node.data)) {
      const [left, right] = [edge(before, before.data.length - 1), edge(node, 0)];
      const sameLine = left.width > 0 && right.width > 0 && Math.abs(left.bottom - right.bottom) < 6;
      if (sameLine && Math.abs(right.left - left.right) < 1) found.push(`${before.data}|${node.data}`);
    }
    before = node;
  }
  return found.slice(0, 10);
}

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
  it.each(pageKindPathsInBothLanguages)('no words run together on «/%s»', async (path) => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    expect(await page.evaluate(wordsThatTouch)).toEqual([]);
  });

  it('no space stands before a comma, stop or closing bracket, nor after an opening one', () => {
    const text =
      /[\p{L}\d](?:<[^>]+>)*\s+(?:<[^>]+>)*[,.;)»](?=[\s<])|[(«](?:<[^>]+>)*\s+(?:<[^>]+>)*[\p{L}\d]/u;
    expect(offenders(text).slice(0, 20)).toEqual([]);
  });
});

describe('words that the portal does not use', () => {
  it.each([
    ['sáp nhập', /(?<!\.)sáp nhập/i],
    ['tỉnh cũ', /tỉnh cũ/i],
    ['không công bố (of an agency)', /(?:cơ quan|bộ|tỉnh|đơn vị)[^.<]{0,40}không công bố/i],
    ['đội sổ', /đội sổ/i],
    ['yếu kém', /yếu kém/i],
    ['bêu tên', /bêu tên/i],
    ['a bare «Ban Chỉ đạo»', /Ban Chỉ đạo(?! (?:Trung ương|(?:của )?Chính phủ|cấp tỉnh))/],
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
