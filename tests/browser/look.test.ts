import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, type Site } from './support/open-page.ts';

const open = async (path: string, options: BrowserContextOptions & { site?: Site } = {}): Promise<Page> =>
  (await openPage(path, options)).page;

const phone = { viewport: { width: 360, height: 780 } };

describe('the ranking of a quarter, with its further columns', () => {
  const quarter = 'ky/nq57/2026-q3/';
  const table = (page: Page): Locator => page.locator('table.with-more').first();
  /** How far it reaches beyond its frame. */
  const hidden = async (page: Page): Promise<number> =>
    table(page).evaluate((one) => one.scrollWidth - one.parentElement!.clientWidth);
  const further = (page: Page): Locator => table(page).locator('tbody tr').first().locator('.of-more');

  it.each([900, 1000, 1280])('is %i pixels wide at most, all columns in sight', async (width) => {
    const page = await open(quarter, { site: 'sample', viewport: { width, height: 900 } });
    expect(await hidden(page)).toBeLessThanOrEqual(0);
    expect(await further(page).count()).toBeGreaterThan(3);
    expect(await further(page).last().isVisible()).toBe(true);
    expect(await page.locator('.more-columns:visible').count()).toBe(0);
  });

  it('on a phone folds; a box brings the other columns in, each with its head, without a script', async () => {
    const page = await open(quarter, { site: 'sample', javaScriptEnabled: false, ...phone });
    expect(await hidden(page)).toBeLessThanOrEqual(0);
    expect(await further(page).first().isVisible()).toBe(false);
    const box = page.locator('.more-columns input').first();
    await box.check();
    const heads = await table(page).locator('thead .of-more').allTextContents();
    expect(heads.length).toBeGreaterThan(3);
    for (const [index, head] of heads.entries()) {
      const cell = further(page).nth(index);
      expect(await cell.isVisible()).toBe(true);
      expect(await cell.getAttribute('data-label')).toBe(head.trim());
    }
    expect(await hidden(page)).toBeLessThanOrEqual(0);
    await box.uncheck();
    expect(await further(page).first().isVisible()).toBe(false);
  });

  it('on paper has every column, box or none', async () => {
    const page = await open(quarter, { site: 'sample', ...phone });
    await page.emulateMedia({ media: 'print' });
    expect(await further(page).last().isVisible()).toBe(true);
    expect(await page.locator('.more-columns:visible').count()).toBe(0);
  });
});

describe('«Nơi của tôi» on the page of progress', () => {
  const progress = 'tien-do/';

  it('stands out in the table of its kind, and is led to', async () => {
    const page = await open(progress, { site: 'sample' });
    const field = page.locator('my-place select');
    await field.selectOption('mau-tinh-11');
    expect(new URL(page.url()).search).toBe('?noi=mau-tinh-11');
    expect(await page.locator('tr.mine').evaluateAll((all) => all.map((row) => row.dataset['id']))).toEqual([
      'mau-tinh-11',
    ]);
    const link = page.locator('my-place [role=status] a');
    expect(await link.allInnerTexts()).toEqual(['Mẫu 11']);
    await link.click();
    expect(await page.locator('tr:target').getAttribute('data-id')).toBe('mau-tinh-11');
    await field.selectOption('');
    expect(await page.locator('tr.mine').count()).toBe(0);
  });

  it('is handed on from the rankings, and to them', async () => {
    const page = await open('xep-hang/?noi=mau-tinh-11', { site: 'sample' });
    await page.locator('header nav a', { hasText: 'Tiến độ' }).click();
    await page.locator('tr.mine').waitFor();
    expect(await page.locator('my-place select').inputValue()).toBe('mau-tinh-11');
    await page.locator('header nav a', { hasText: 'Xếp hạng' }).click();
    await page.waitForURL(/xep-hang\/\?noi=mau-tinh-11$/);
    // Pages that do not know it are led to without it.
    expect(await page.locator('header nav a', { hasText: 'Trách nhiệm' }).getAttribute('href')).not.toContain(
      'noi=',
    );
  });
});

describe('figures on a phone', () => {
  it('keep a value and its unit on one line where there is room, and nothing scrolls sideways', async () => {
    const page = await open('tien-do/', phone);
    const frames = page.locator('.table-frame:has(.figure-rows)');
    expect(await frames.count()).toBeGreaterThan(3);
    const beyond = await frames.evaluateAll(
      (all) => all.filter((frame) => frame.scrollWidth > frame.clientWidth).length,
    );
    expect(beyond).toBe(0);
    const value = page.locator('.figure-rows td.of-value', { hasText: '1.298 nhiệm vụ' }).first();
    const lines = await value.evaluate(
      (cell) => cell.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight),
    );
    expect(lines).toBeLessThan(1.9);
  });
});

describe('a page of a ranking', () => {
  it('says on the first screen of a phone what it finds', async () => {
    const page = await open('xep-hang/papi/2024/', phone);
    const box = await page.locator('.lede').first().boundingBox();
    expect(box!.y + box!.height).toBeLessThan(780);
    expect(await page.locator('.lede').first().innerText()).toContain('Nhóm điểm cao nhất');
  });

  it('shows the present period among many, which stand in one line on a phone', async () => {
    const page = await open('xep-hang/papi/2012/', phone);
    const strip = (await page.locator('nav > .pills').first().boundingBox())!;
    const present = (await page.locator('nav > .pills [aria-current]').first().boundingBox())!;
    expect(strip.height).toBeLessThan(60);
    expect(present.x).toBeGreaterThanOrEqual(0);
    expect(present.x + present.width).toBeLessThanOrEqual(360);
  });
});
