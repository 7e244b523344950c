import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { openPage, type Site } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

const kB = 1024;

/** Full tables: every row is what the reader came for. */
const fullTables = [
  /^xep-hang\/[^/]+\/(?:[^/]+\/(?:do-vung\/)?)?index\.html$/,
  /^ky\/nq57\/[^/]+\/(?:v[^/]+\/)?index\.html$/,
  /^(?:tien-do(?:\/nhiem-vu\/tat-ca)?|moc-thoi-gian|trach-nhiem\/ket-luan-chi-dao|tu-dien-du-lieu|doi-chieu-tep|tim-kiem)\/index\.html$/,
];

/** Pages to be framed have a limit of their own, with all that they load: embeds.test.ts. */
const framed = /^nhung\/[^/]+\/[^/]+\//;

/** Framed pages and slides have looks of their own. */
const ofOtherLooks = /^nhung\/(?!chon\/|huong-dan\/|index\.html)|\/trinh-chieu\//;

/** What a file weighs on the line; fonts and images are compressed already. */
function weightOf(file: string, site: Site = 'root'): number {
  const bytes = readFileSync(join(inject('sites')[site].folder, file));
  return /\.(?:html|css|js|svg|json)$/.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

/** The files that the browser asked for to show a page, the page itself first. */
async function loadedFiles(path: string): Promise<string[]> {
  const { page } = await openPage(path);
  await page.evaluate(() => document.fonts.ready);
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  return [`${path}index.html`, ...new Set(names)];
}

const sum = (files: readonly string[]): number => files.reduce((total, file) => total + weightOf(file), 0);

describe('the weight of the portal, as it comes over the line', () => {
  it.each(['root', 'sample'] as const)(
    '%s: every page is at most 14 kB of HTML, a full table at most 40 kB',
    (site) => {
      const tooHeavy = siteFiles(site)
        .filter((file) => file.endsWith('.html') && !framed.test(file.replace(/^en\//, '')))
        .flatMap((file) => {
          const isTable = fullTables.some((pattern) => pattern.test(file.replace(/^en\//, '')));
          const weight = weightOf(file, site);
          return weight > (isTable ? 40 : 14) * kB ? [`${file}: ${weight} bytes`] : [];
        });
      expect(tooHeavy).toEqual([]);
    },
  );

  it.each(['root', 'sample'] as const)(
    '%s: a page has the style sheet that all have, and at most one of its own',
    (site) => {
      const { folder } = inject('sites')[site];
      const sheets = siteFiles(site)
        .filter((file) => file.endsWith('.html') && !ofOtherLooks.test(file.replace(/^en\//, '')))
        .map((file) => {
          const html = readFileSync(join(folder, file), 'utf8');
          return [
            file,
            [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href),
          ] as const;
        });
      const [, home] = sheets.find(([file]) => file === '404.html')!;
      const common = home.find((sheet) => sheets.every(([, of]) => of.includes(sheet)));
      expect(common).toBeDefined();
      expect(sheets.filter(([, { length }]) => length > 2)).toEqual([]);
    },
  );

  it.each([
    '',
    'trach-nhiem/vinh-long/',
    'ky/nq57/2025-q4/',
    'phuong-phap/',
    'xep-hang/papi/2024/',
    'xep-hang/tinh-thu/',
    'xep-hang/so-sanh/',
    'doi-chieu-tep/',
    'nhung/chon/xep-hang/papi/ban-do-provinces-63/',
  ])('«/%s» loads at most 10 kB of JavaScript', async (path) => {
    const scripts = (await loadedFiles(path)).filter((file) => file.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(sum(scripts)).toBeLessThanOrEqual(10 * kB);
  });

  it.each(['', 'trach-nhiem/vinh-long/', 'trach-nhiem/bo-tai-chinh/'])(
    'a first visit that begins on «/%s» is at most 100 kB, fonts included',
    async (path) => {
      const files = await loadedFiles(path);
      for (const kind of ['.css', '.js', '.woff2']) {
        expect(
          files.some((file) => file.endsWith(kind)),
          kind,
        ).toBe(true);
      }
      expect(sum(files), files.map((file) => `${file} ${weightOf(file)}`).join('\n')).toBeLessThanOrEqual(
        100 * kB,
      );
    },
  );
});
