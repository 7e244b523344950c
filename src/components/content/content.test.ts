import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressBook } from '../../site/address-book.ts';
import { languages } from '../../site/lang.ts';
import { prosePages, sectionsOf } from '../../wording/pages/prose.ts';

const textOf = (lang: string, page: string): string => readFileSync(`content/${lang}/${page}.mdx`, 'utf8');
const attributes = (text: string, tag: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}\\b[^>]*\\b${name}="([^"]+)"`, 'g'))].map((match) => match[1]!);
const components = (text: string): string[] =>
  [...text.matchAll(/<([A-Z]\w*)\b[^>]*>/g)].map((match) => match[0]);

const pages = languages.flatMap((lang) =>
  prosePages.map((page) => ({ lang, page, text: textOf(lang, page) })),
);
const sources = new Set(
  readFileSync('data/registers/sources.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0]),
);

describe.each(pages)('content/$lang/$page.mdx', ({ page, text }) => {
  it('has every section, in order', () => {
    expect(attributes(text, 'Heading', 'name')).toEqual(sectionsOf(page).map(({ name }) => name));
  });

  it('cites sources that the register has', () => {
    const cited = attributes(text, 'Cite', 'ids').flatMap((ids) => ids.split(' '));
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
  });

  it('links to pages that there are', () => {
    const links = addressBook({ base: '/', siteUrl: 'https://example.vn' }, 'vi');
    expect(attributes(text, 'To', 'page').filter((name) => !(name in links))).toEqual([]);
  });

  it('has no date or large number typed by hand', () => {
    const prose = text.replace(/<[^>]*>/g, '');
    expect(prose.match(/\d{1,2}\/\d{1,2}(\/\d{4})?|\b(19|20)\d{2}\b|\d+[.,]\d+%?|\d+%/g) ?? []).toEqual(
      page === 'tro-nang' ? ['2.2'] : [],
    );
  });

  it('is in composed Unicode', () => expect(text).toBe(text.normalize('NFC')));
});

it.each(prosePages)('%s uses the same components in both languages', (page) => {
  const [vi, en] = languages.map((lang) => components(textOf(lang, page)).toSorted());
  expect(en).toEqual(vi);
});

it.each(languages)('content/%s holds no page without a route', (lang) => {
  const files = readdirSync(`content/${lang}`).map((file) => file.replace(/\.mdx$/, ''));
  expect(files.toSorted()).toEqual([...prosePages].toSorted());
});
