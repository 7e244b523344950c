import { describe, expect, it } from 'vitest';
import { addressOf, openPage } from './support/open-page.ts';
import { expectSoundPage } from './support/sound-page.ts';
import { pageKindPaths, pageKindPathsInBothLanguages } from './support/page-kinds.ts';
import { pagePaths } from './support/site-files.ts';

it.each(pageKindPathsInBothLanguages)('«/%s» answers below a base path, without an error', async (path) => {
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

describe('the list of page kinds', () => {
  it('names pages that exist, and leaves out no kind', () => {
    // Pages to be framed are other documents: embeds.test.ts.
    const paths = pagePaths().filter((path) => !/^en\/|^nhung\/(?!chon\/|huong-dan\/|$)/.test(path));
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
