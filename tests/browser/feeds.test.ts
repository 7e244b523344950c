import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, inject, it } from 'vitest';
import type { Site } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

const sites = ['root', 'below', 'sample'] as const;
/** Feeds need whole addresses, with the origin of the local server where no other is known. */
const originOf = (site: (typeof sites)[number]): string =>
  inject('sites')[site].origin || 'http://localhost:4321';

const textOf = (site: Site, file: string): string =>
  readFileSync(join(inject('sites')[site].folder, file), 'utf8');

const feedFiles = (site: Site): readonly string[] =>
  siteFiles(site).filter((file) => /(?:dinh-chinh|ky-cong-bo|theo-doi)\.xml$/.test(file));

/** Text of a page as a reader has it: without tags, entities read, spaces joined. */
function plain(html: string): string {
  return html
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** The points of an entry's content. */
const pointsOf = (content: string | null): readonly string[] =>
  [...(content ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(([, point]) => plain(point!));

describe.each(sites)('the feeds (%s)', (site) => {
  it('are as RFC 4287 has them, by an independent parser', () => {
    const { base } = inject('sites')[site];
    const files = feedFiles(site);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = textOf(site, file);
      const feed = parseFeed(text);
      expect(feed.meta, file).toEqual({ type: 'atom', version: '1.0' });
      expect(feed.self, file).toBe(`${originOf(site)}${base}${file}`);
      expect(feed.language, file).toBe(file.startsWith('en/') ? 'en' : 'vi');
      expect(feed.title, file).toBeTruthy();
      expect(feed.authors.map(({ name }) => name).every(Boolean), file).toBe(true);
      const ids = feed.items.map(({ id }) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
      const times = feed.items.map(({ updated }) => updated!.getTime());
      expect(times, file).toEqual(times.toSorted((a, b) => b - a));
      if (times.length > 0) expect(feed.updated!.getTime(), file).toBe(times[0]);
      for (const item of feed.items) {
        expect(item.title && item.url && item.description, `${file} ${item.id}`).toBeTruthy();
        expect(item.published!.getTime(), `${file} ${item.id}`).toBeLessThanOrEqual(item.updated!.getTime());
      }
      // Each of these stands exactly once in a feed and in each of its entries.
      for (const part of [text.split('<entry>')[0]!, ...text.split('<entry>').slice(1)]) {
        for (const name of ['id', 'title', 'updated']) {
          expect(part.match(new RegExp(`<${name}>`, 'g')), `${file} ${name}`).toHaveLength(1);
        }
      }
    }
  });

  it('lead to places that there are', () => {
    const { base } = inject('sites')[site];
    const files = new Set(siteFiles(site));
    const pages = new Map<string, string>();
    const dead = feedFiles(site).flatMap((file) =>
      parseFeed(textOf(site, file)).items.flatMap(({ url }) => {
        const [path = '', id] = url!.slice(`${originOf(site)}${base}`.length).split('#');
        const page = `${path}index.html`;
        if (!files.has(page)) return [`${file}: ${url}`];
        const html = pages.get(page) ?? textOf(site, page);
        pages.set(page, html);
        return id === undefined || html.includes(`id="${id}"`) ? [] : [`${file}: ${url}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('are named by their pages, in the head and in a link', () => {
    const { base } = inject('sites')[site];
    for (const file of feedFiles(site)) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const html = textOf(site, file.replace(name, 'index.html'));
      expect(html, file).toMatch(
        new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]* href="${base}${file}"`),
      );
      expect(html, file).toMatch(new RegExp(`<a href="${base}${file}"`));
    }
  });
});

describe('the feed of the whole portal', () => {
  it('has every release, and every correction beside them', () => {
    const releases = (
      JSON.parse(textOf('sample', 'api/v1/periods.json')) as {
        periods: { page: { vi: string } }[];
      }
    ).periods.map(({ page }) => `${originOf('sample')}${page.vi}`);
    const corrections = parseFeed(textOf('sample', 'dinh-chinh/dinh-chinh.xml')).items.map(({ id }) => id!);
    expect(corrections.length).toBeGreaterThan(0);
    const all = parseFeed(textOf('sample', 'ky/ky-cong-bo.xml')).items.map(({ id }) => id!);
    expect(all.toSorted()).toEqual([...releases, ...corrections].toSorted());
  });
});

describe('the feed of an agency', () => {
  it.each(['', 'en/'])('says of its newest quarter what its page says («%s»)', (lang) => {
    const agencies = siteFiles('sample')
      .filter((file) => file.startsWith(`${lang}trach-nhiem/`) && file.endsWith('theo-doi.xml'))
      .map((file) => file.split('/').at(-2)!);
    let compared = 0;
    for (const agency of agencies) {
      const { items } = parseFeed(textOf('sample', `${lang}trach-nhiem/${agency}/theo-doi.xml`));
      const newest = items.find(({ url }) => url!.includes('/ky/nq57/2026-q3/'));
      const page = plain(textOf('sample', `${lang}trach-nhiem/${agency}/index.html`));
      for (const point of pointsOf(newest?.content ?? null)) {
        expect(page, agency).toContain(point);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('tells of corrections of its rows alone', () => {
    const corrected = siteFiles('sample')
      .filter((file) => /^trach-nhiem\/.+theo-doi\.xml$/.test(file))
      .filter((file) =>
        parseFeed(textOf('sample', file)).items.some(({ url }) => url!.includes('/dinh-chinh/')),
      )
      .map((file) => file.split('/')[1]);
    const named = textOf('sample', 'du-lieu/nq57/2026-q2/corrections.csv').split(/[^a-z0-9-]+/);
    expect(corrected.length).toBeGreaterThan(0);
    for (const agency of corrected) expect(named).toContain(agency);
    const titles = corrected.flatMap((agency) =>
      parseFeed(textOf('sample', `trach-nhiem/${agency}/theo-doi.xml`))
        .items.filter(({ url }) => url!.includes('/dinh-chinh/'))
        .map(({ title }) => title!),
    );
    for (const title of titles)
      expect(title).toMatch(/^\S.*: .*: đính chính \d+ chỗ, phiên bản 1\.\d+\.\d+$/);
  });
});
