import { describe, expect, it } from 'vitest';
import { openForTests } from './support/open-page.ts';

/** A4 without its margins, in CSS pixels. */
const sheet = { width: 680, height: 990 };

/** A page that lists its sources at the end, one whose sources stand only in tables, one with a drawing and much to fold. */
describe.each(['nhom-nhiem-vu/1/', 'tien-do/', 'xep-hang/papi/2024/'])('«/%s» on paper', (path) => {
  const opened = openForTests(path, { viewport: sheet, colorScheme: 'dark' });
  const onPaper = async () => {
    const { page } = opened();
    await page.emulateMedia({ media: 'print' });
    return page;
  };

  it('is ink on white, though the screen was dark', async () => {
    const page = await onPaper();
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('carries nothing to press', async () => {
    const page = await onPaper();
    const shown = await page
      .locator('.site-nav, .tools, .breadcrumbs, .toc, .pills, form, .site-footer nav')
      .filter({ visible: true })
      .count();
    expect(shown).toBe(0);
  });

  it('prints the address of each source, and each once', async () => {
    const page = await onPaper();
    const { printed, linked } = await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[rel="noopener"]')];
      return {
        linked: [...new Set(links.map(({ href }) => href))].sort(),
        printed: links
          .filter((link) => getComputedStyle(link, '::after').content !== 'none')
          .map(({ href }) => href)
          .sort(),
      };
    });
    expect(linked).not.toEqual([]);
    expect(printed).toEqual(linked);
  });

  it('repeats the heads of tables and keeps within the sheet', async () => {
    const page = await onPaper();
    const found = await page.evaluate(() => ({
      heads: [...document.querySelectorAll('thead')].map((head) => getComputedStyle(head).display),
      wide: document.documentElement.scrollWidth,
    }));
    expect(found.heads).not.toEqual([]);
    expect(new Set(found.heads)).toEqual(new Set(['table-header-group']));
    expect(found.wide).toBeLessThanOrEqual(sheet.width);
  });
});

describe('a drawing and a folded note on paper', () => {
  const opened = openForTests('xep-hang/papi/2024/', { viewport: sheet });

  it('shows the wide drawing alone, on one sheet', async () => {
    const { page } = opened();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chart-narrow').filter({ visible: true }).count()).toBe(0);
    const heights = await page
      .locator('.chart-wide')
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().height));
    expect(heights).not.toEqual([]);
    expect(Math.max(...heights)).toBeLessThan(sheet.height);
  });

  it('opens what the screen folds away', async () => {
    const { page } = opened();
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('details:not([open]) > :not(summary)')
      .evaluateAll((folded) => folded.map((one) => one.getBoundingClientRect().height));
    expect(heights).not.toEqual([]);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });
});
