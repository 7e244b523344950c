import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { markTexts } from '../../src/site/marks.ts';
import { readDocx, readPdf } from '../support/read-paper.ts';
import type { Site } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

/** A paper as it was published: where it lies, and what other programs read in it. */
interface PublishedPaper {
  readonly file: string;
  readonly text: string;
  /** Of a PDF. */
  readonly sizes: readonly string[];
  readonly pages: readonly string[];
}

const a3 = '842 × 1191';
const a4 = '595 × 842';

/** The numbers in a text, each by itself: pages have a link on each of a ratio. */
const numbersOf = (text: string): ReadonlySet<string> => new Set(text.match(/\d+(?:[.,]\d+)*/g));

/** What a browser shows of a page, without its tags. */
function textOfPage(folder: string, path: string): string {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);|&\w+;/g, ' ');
}

/** The page whose numbers a paper of a kit tells. */
function pageOf(file: string): string {
  const [, english = '', of = ''] = /^(en\/)?truyen-thong\/(.*)\/[^/]+$/.exec(file) ?? [];
  return english + (of.startsWith('co-quan/') ? of.replace('co-quan', 'trach-nhiem') : `ky/${of}`);
}

/** Page numbers, addresses and versions are no numbers of the page. */
const withoutFrame = (text: string): string =>
  text
    .replace(/https?:\/\/\S+(?: ?\S*\/(?= |$))?/g, ' ')
    .replace(/(?:Trang|Page) \d\/\d|(?:phiên bản|version) \d+\.\d+\.\d+/g, ' ');

async function readPublished(folder: string, file: string): Promise<PublishedPaper> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  if (file.endsWith('.docx')) return { file, text: (await readDocx(bytes)).text, sizes: [], pages: [] };
  const { pages } = await readPdf(bytes);
  return {
    file,
    text: pages.map(({ text }) => text).join(' '),
    sizes: pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`),
    pages: pages.map(({ text }) => text),
  };
}

describe.each(['root', 'sample'] as const)('the papers of the %s portal', (site: Site) => {
  const { folder } = inject('sites')[site];
  let papers: readonly PublishedPaper[] = [];

  beforeAll(async () => {
    const files = siteFiles(site).filter((file) => /^(?:en\/)?truyen-thong\/.*\.(?:pdf|docx)$/.test(file));
    papers = await Promise.all(files.map((file) => readPublished(folder, file)));
  }, 120_000);

  it('are there for each quarter and agency, in both languages', () => {
    const quarters = siteFiles(site).filter((file) => /^ky\/nq57\/[^/]+\/index\.html$/.test(file)).length;
    const named = (name: string) => papers.filter(({ file }) => file.endsWith(`/${name}`)).length;
    const bulletins = siteFiles(site).filter((file) => file.endsWith('/ban-tin.txt')).length;
    expect(quarters).toBeGreaterThan(3);
    expect(named('ban-hai-trang-a4.pdf')).toBe(2 * quarters);
    expect(named('ban-day-du.docx')).toBe(2 * quarters);
    expect(bulletins).toBeGreaterThan(quarters + 30);
    expect(named('ap-phich-a3.pdf')).toBe(2 * bulletins);
  });

  it('are exactly one page of A3 or two of A4', () => {
    for (const { file, sizes } of papers.filter(({ file: name }) => name.endsWith('.pdf'))) {
      expect(sizes, file).toEqual(file.includes('a3') ? [a3] : [a4, a4]);
    }
  });

  it('say no number that does not stand on their page', () => {
    const wrong = papers.flatMap(({ file, text }) => {
      const known = numbersOf(textOfPage(folder, pageOf(file)));
      const said = [...numbersOf(withoutFrame(text))].filter((number) => !known.has(number));
      return said.length > 0 ? [`${file}: ${said.join(' ')}`] : [];
    });
    expect(papers.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('carry the mark of a sample on every page, and none otherwise', async () => {
    const marked = site === 'sample';
    for (const { file, pages } of papers) {
      for (const page of pages) expect(page.includes(markTexts.sample), file).toBe(marked);
    }
    for (const { file } of papers.filter(({ file: name }) => name.endsWith('.docx'))) {
      const { parts } = await readDocx(new Uint8Array(readFileSync(join(folder, file))));
      expect(parts.get('word/header1.xml')!.includes(markTexts.sample), file).toBe(marked);
    }
  });

  it('say what their status means', () => {
    const meaning = { root: /không phải là bản công bố của cơ quan nào/, sample: /đều là giả định/ }[
      site as 'root' | 'sample'
    ];
    for (const { file, text } of papers.filter(({ file: name }) => !/^en\/|co-quan/.test(name))) {
      expect(text, file).toMatch(meaning);
    }
  });

  it('have bulletins of 150 to 220 words, the same as on their page', () => {
    for (const file of siteFiles(site).filter((name) => name.endsWith('/ban-tin.txt'))) {
      const text = readFileSync(join(folder, file), 'utf8').replace('\uFEFF', '');
      const [first, ...others] = text.trim().split('\r\n\r\n');
      const paragraphs = site === 'sample' ? others : [first!, ...others];
      if (site === 'sample') expect(first, file).toBe(markTexts.sample);
      const words = paragraphs.join(' ').split(' ').length;
      expect(words, file).toBeGreaterThanOrEqual(150);
      expect(words, file).toBeLessThanOrEqual(220);
      const page = textOfPage(folder, file.replace('.txt', '')).replace(/\s+/g, ' ');
      for (const paragraph of paragraphs) expect(page, file).toContain(paragraph);
    }
  });
});

describe.each(['root', 'sample'] as const)('the press pages of the %s portal', (site) => {
  const { folder } = inject('sites')[site];
  const pages = siteFiles(site).filter((file) => /^(?:en\/)?bao-chi\/nq57\/[^/]+\/index\.html$/.test(file));

  it('say no number of the points that does not stand on the page of the quarter', () => {
    expect(pages.length).toBeGreaterThan(6);
    for (const file of pages) {
      const html = readFileSync(join(folder, file), 'utf8');
      const points = html.slice(html.indexOf('<ul class="quotes"'), html.lastIndexOf('datapackage'));
      const lists = [...points.matchAll(/<ul class="(?:quotes|findings)".*?<\/ul>/gs)].map(([list]) => list);
      const text = lists
        .join(' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&#(\d+);|&\w+;/g, ' ');
      const path = file.replace('bao-chi/', 'ky/').replace(/\/index\.html$/, '');
      const known = numbersOf(textOfPage(folder, path));
      expect(numbersOf(text).size, file).toBeGreaterThan(2);
      expect(
        [...numbersOf(text)].filter((number) => !known.has(number)),
        file,
      ).toEqual([]);
    }
  });

  it('give each point an address that never changes, but what was not found, which may be found any day', () => {
    for (const file of pages) {
      const html = readFileSync(join(folder, file), 'utf8');
      const points = [...html.matchAll(/<ul class="(?:quotes|findings)".*?<\/ul>/gs)].flatMap(([list]) =>
        [...list.matchAll(/<li.*?<\/li>/gs)].map(([point]) => point),
      );
      const found = points.filter(
        (point) => !/^<li><p>[^<]*(?:chưa tìm thấy|not found)[^<]*<\/p><\/li>/.test(point),
      );
      expect(found.length, file).toBeGreaterThan(2);
      expect(points.length - found.length, file).toBeLessThanOrEqual(1);
      for (const point of found) expect(point, file).toMatch(/href="[^"]*\/v\d+\.\d+\.\d+\/[^"]*"/);
    }
  });
});
