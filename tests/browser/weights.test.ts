import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { htmlTooHeavy, loadedFiles, scriptsTooHeavy, visitTooHeavy } from './support/page-weight.ts';
import { siteFiles } from './support/site-files.ts';

/** Framed pages and slides have looks of their own. */
const ofOtherLooks = /^nhung\/(?!chon\/|huong-dan\/|index\.html)|\/trinh-chieu\//;

/** The portal at the root of a host. */
const portal = () => ({ folder: inject('sites').root.folder, base: '/' });

async function loadedBy(path: string): Promise<readonly string[]> {
  const { page } = await openPage(path);
  return loadedFiles(page, '/');
}

describe('the weight of the portal, as it comes over the line', () => {
  it.each(['root', 'sample'] as const)(
    '%s: every page is at most 14 kB of HTML, a full table at most 40 kB',
    (site) => {
      const tooHeavy = siteFiles(site)
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) =>
          htmlTooHeavy(file, readFileSync(join(inject('sites')[site].folder, file), 'utf8')),
        );
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
    const loaded = await loadedBy(path);
    expect(loaded.filter((file) => file.endsWith('.js'))).not.toEqual([]);
    expect(scriptsTooHeavy(portal(), loaded)).toEqual([]);
  });

  it.each(['', 'trach-nhiem/vinh-long/', 'trach-nhiem/bo-tai-chinh/'])(
    'a first visit that begins on «/%s» is at most 100 kB, fonts included',
    async (path) => {
      const loaded = await loadedBy(path);
      for (const kind of ['.css', '.js', '.woff2']) {
        expect(
          loaded.some((file) => file.endsWith(kind)),
          kind,
        ).toBe(true);
      }
      const html = readFileSync(join(portal().folder, path, 'index.html'), 'utf8');
      expect(visitTooHeavy(portal(), html, loaded)).toEqual([]);
    },
  );
});
