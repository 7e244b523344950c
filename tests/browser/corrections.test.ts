import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runSampleBuild } from '../support/build.ts';
import { openPage } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** The quarter that the sample corrects, on 17 August 2026; the shared sample stands 96 days later. */
const release = 'ky/nq57/2026-q2/';

const { folder } = inject('sites').sample;
const read = (path: string, root = folder): string => readFileSync(join(root, path), 'utf8');
const text = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a frozen version', () => {
  it('that was replaced says by what, and leads to it and to what was corrected', async () => {
    const { page } = await openPage(`${release}v1.0.0/`, { site: 'sample' });
    const banner = page.locator('.frozen-banner');
    expect(await banner.innerText()).toContain(
      'Phiên bản 1.0.0 này đã được thay bằng phiên bản 1.1.0 ngày 17/8/2026.',
    );
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await banner.getByRole('link', { name: 'Xem đã sửa gì, vì sao' }).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
      '/dinh-chinh/#dinh-chinh-nq57-2026-q2-1-1-0',
    );
    expect(await page.locator('#dinh-chinh-nq57-2026-q2-1-1-0').isVisible()).toBe(true);
  });

  it('keeps its numbers: 793 tasks before, 801 after, each leading to its own page', () => {
    const headline = (path: string): string =>
      /<p class="lede quarter-headline">.*?<\/p>/s.exec(read(`${path}index.html`))![0];
    expect(text(headline(`${release}v1.0.0/`))).toContain('561 / 793');
    expect(headline(`${release}v1.0.0/`)).not.toContain(`href="/${release}#`);
    expect(headline(`${release}v1.0.0/`)).toContain(`href="/${release}v1.0.0/#`);
    expect(text(headline(release))).toContain('565 / 801');
    expect(text(headline(`${release}v1.1.0/`))).toBe(text(headline(release)));
    expect(read('du-lieu/nq57/2026-q2/v1.0.0/figures.csv')).toContain(',793,');
    expect(read('du-lieu/nq57/2026-q2/figures.csv')).not.toContain(',793,');
    expect(read('du-lieu/nq57/2026-q2/v1.1.0/figures.csv')).toBe(read('du-lieu/nq57/2026-q2/figures.csv'));
    expect(JSON.parse(read('du-lieu/nq57/2026-q2/v1.0.0/datapackage.json'))).toMatchObject({
      version: '1.0.0',
    });
  });

  it('that is the newest says so, and every release has one of each version', () => {
    expect(text(read(`${release}v1.1.0/index.html`))).toContain('Đây là phiên bản 1.1.0, mới nhất tính đến');
    const live = siteFiles('sample').filter((file) => /^ky\/[^/]+\/[^/]+\/index\.html$/.test(file));
    for (const file of live) {
      const versions = [
        ...read(file).matchAll(new RegExp(`href="/(${file.replace('index.html', '')}v[^"/]+/)"`, 'g')),
      ];
      expect(versions.length, file).toBeGreaterThan(0);
      for (const [, path] of versions) expect(read(`${path!}index.html`)).toContain('frozen-banner');
    }
  });

  it('is found by no search and stands in no sitemap', () => {
    const { folder: root } = inject('sites').root;
    const sitemap = read('sitemap-0.xml', root);
    expect(sitemap).toContain('/ky/papi/2022/');
    expect(sitemap).not.toMatch(/\/v\d+\.\d+\.\d+\//);
    expect(read(`${release}v1.1.0/index.html`)).not.toContain('data-pagefind-body');
  });
});

describe('the page of corrections', () => {
  it('says truthfully that the real portal has none', async () => {
    const { page } = await openPage('dinh-chinh/');
    expect(await page.locator('.lede').innerText()).toMatch(
      /^Tính đến .*, chưa có số liệu nào trên cổng phải đính chính\.$/,
    );
    expect(await page.locator('main table').count()).toBe(0);
  });

  it.each(['', 'en/'])(
    '«/%sdinh-chinh/» has a feed that a browser can parse, with what the page shows',
    async (lang) => {
      const { page } = await openPage(`${lang}dinh-chinh/`, { site: 'sample' });
      const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
      const feed = await page.evaluate(async (address) => {
        const answer = await fetch(address!);
        const parsed = new DOMParser().parseFromString(await answer.text(), 'application/xml');
        const texts = (selector: string) =>
          [...parsed.querySelectorAll(selector)].map((element) => element.textContent);
        return {
          root: parsed.documentElement.nodeName,
          lang: parsed.documentElement.getAttribute('xml:lang'),
          titles: texts('entry > title'),
          links: [...parsed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href')),
          points: new DOMParser()
            .parseFromString(texts('entry > content')[0] ?? '', 'text/html')
            .querySelectorAll('li').length,
        };
      }, href);
      const headings = await page.locator('main h3').allInnerTexts();
      expect(feed).toMatchObject({ root: 'feed', lang: lang === '' ? 'vi' : 'en' });
      // A title in a feed stands alone and says of how many.
      const asHeadings = feed.titles.map((title) =>
        title.replace(/: (?:đính chính [\d.]+ chỗ|[\d,]+ corrections?), /, ': '),
      );
      expect(asHeadings).toEqual(headings);
      expect(asHeadings).not.toEqual(feed.titles);
      expect(feed.points).toBeGreaterThan(20);
      expect(new URL(feed.links[0]!).hash).toBe('#dinh-chinh-nq57-2026-q2-1-1-0');
    },
  );

  it('names what its rows stand for', async () => {
    const { page } = await openPage('dinh-chinh/', { site: 'sample' });
    const table = await page.locator('main table').innerText();
    expect(table).toMatch(/Mẫu 07 · Nhóm 1/);
    expect(table).not.toMatch(/mau-tinh-07|tasks-assigned|in_progress/);
  });
});

describe('the notice of a correction', () => {
  const pages = [release, `xep-hang/nq57/2026-q2/`, 'trach-nhiem/mau-tinh-07/', 'tien-do/'];
  const others = [
    '',
    'ky/nq57/2026-q1/',
    'trach-nhiem/mau-tinh-06/',
    'xep-hang/nq57/2026-q1/',
    `${release}v1.0.0/`,
  ];
  let recent = '';

  beforeAll(async () => {
    recent = mkdtempSync(join(tmpdir(), 'ba-cong-khai-'));
    const env = { OUT_DIR: recent, BUILD_INSTANT: '2026-11-15T12:00:00Z' };
    const { code, output } = await runSampleBuild([], env);
    if (code !== 0) throw new Error(output);
    return () => rmSync(recent, { recursive: true, force: true });
  }, 240_000);

  it('stands for ninety days on the pages that showed a corrected number, and on no other', () => {
    const noticed = (path: string): boolean =>
      read(`${path}index.html`, recent).includes('correction-notice');
    expect(pages.filter((path) => !noticed(path))).toEqual([]);
    expect(pages.map((path) => `en/${path}`).filter((path) => !noticed(path))).toEqual([]);
    expect(others.filter(noticed)).toEqual([]);
    expect(text(read('trach-nhiem/mau-tinh-07/index.html', recent))).toMatch(
      /Đính chính ngày 17\/8\/2026: \d+ chỗ về cơ quan này/,
    );
  });

  it('is gone afterwards', () => {
    expect(pages.filter((path) => read(`${path}index.html`).includes('correction-notice'))).toEqual([]);
  });

  it('frozen pages of both days are the same, but for the footer and what says «as of»', () => {
    const main = (root: string): string =>
      /<main.*<\/main>/s.exec(read(`${release}v1.0.0/index.html`, root))![0];
    expect(main(recent)).toBe(main(folder));
  });
});
