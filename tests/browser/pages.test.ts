import { describe, expect, it } from 'vitest';
import { addressOf, openPage } from './support/open-page.ts';
import { expectSoundPage } from './support/sound-page.ts';
import { inBothLanguages, pageKindPaths } from './support/page-kinds.ts';
import { routeOf } from './support/page-routes.ts';
import { pagesToRead } from './support/pages-to-read.ts';
import { pagePaths } from './support/site-files.ts';

it.each(inBothLanguages(pageKindPaths))('«/%s» answers below a base path, without an error', async (path) => {
  const { page, report } = await openPage(path, { site: 'below' });
  await expectSoundPage(page, report, path);
});

describe('the language switch', () => {
  it.each(['', 'trach-nhiem/ben-tre/', 'xep-hang/papi/2024/'])('keeps the page «/%s»', async (path) => {
    for (const site of ['root', 'below'] as const) {
      const { page } = await openPage(path, { site });
      await page.getByRole('link', { name: 'English' }).click();
      expect(page.url()).toBe(addressOf(`en/${path}`, site));
      await page.getByRole('link', { name: 'Tiếng Việt' }).click();
      expect(page.url()).toBe(addressOf(path, site));
    }
  });

  it('names both languages in the head', async () => {
    const { page } = await openPage('tien-do/');
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [
          link.getAttribute('hreflang'),
          new URL((link as HTMLLinkElement).href).pathname,
        ]),
      );
    expect(alternates).toEqual([
      ['vi', '/tien-do/'],
      ['en', '/en/tien-do/'],
      ['x-default', '/tien-do/'],
    ]);
  });
});

describe('the pages that are read', () => {
  // That each file of src/pages makes one of them: tests/prove/pages-to-read.test.ts.
  it.each(['root', 'sample'] as const)('%s: exist', (site) => {
    expect([...pagePaths(site), '404.html']).toEqual(expect.arrayContaining([...pagesToRead[site]]));
  });

  it('are real ones of every kind that the real portal has', () => {
    const read = new Set(pagesToRead.root.map(routeOf));
    expect(pagePaths().filter((path) => !read.has(routeOf(path)))).toEqual([]);
  });
});

describe('addresses of nothing', () => {
  it('an unknown address gets the 404 page with status 404', async () => {
    const { page, report } = await openPage('khong-co-trang-nay/');
    expect(report.failedRequests).toEqual([`404 ${addressOf('khong-co-trang-nay/')}`]);
    expect(await page.getByRole('link', { name: /Trang chủ/ }).count()).toBeGreaterThan(0);
  });
});
