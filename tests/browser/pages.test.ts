import { describe, expect, it } from 'vitest';
import { addressOf, openPage } from './support/open-page.ts';
import { pageKindPaths, pageKindPathsInBothLanguages } from './support/page-kinds.ts';
import { pagePaths } from './support/site-files.ts';

describe.each(['root', 'below'] as const)('every kind of page (%s)', (site) => {
  it.each(pageKindPathsInBothLanguages)('«/%s» answers, in its language, without an error', async (path) => {
    const { page, report } = await openPage(path, { site });
    expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
    expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('en/') ? 'en' : 'vi');
    expect(await page.locator('h1').count()).toBe(1);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });
});

it.each(pageKindPaths)('«/%s» does not scroll sideways on a phone of 360 pixels', async (path) => {
  const { page } = await openPage(path, { viewport: { width: 360, height: 780 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
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

describe('the list of page kinds', () => {
  it('names pages that exist, and leaves out no kind', () => {
    const paths = pagePaths().filter((path) => !path.startsWith('en/'));
    expect(paths).toEqual(expect.arrayContaining([...pageKindPaths]));
    // A kind is told by its first part and its depth.
    const kindOf = (path: string): string => `${path.split('/')[0]} ${path.split('/').length}`;
    const listed = new Set(pageKindPaths.map(kindOf));
    expect(paths.filter((path) => !listed.has(kindOf(path)))).toEqual([]);
  });

  it('an unknown address gets the 404 page with status 404', async () => {
    const { page, report } = await openPage('khong-co-trang-nay/');
    expect(report.failedRequests).toEqual([`404 ${addressOf('khong-co-trang-nay/')}`]);
    expect(await page.getByRole('link', { name: /Trang chủ/ }).count()).toBeGreaterThan(0);
  });
});
