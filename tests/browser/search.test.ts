import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage } from './support/open-page.ts';
import { aboutLines, firstResult, resultLinks, searchState, statusText } from './support/search.ts';

const clean = { consoleErrors: [], foreignRequests: [], failedRequests: [] };

/** The search page with the results of a query. */
async function search(
  query: string,
  options: Parameters<typeof openPage>[1] = {},
  prefix = '',
): Promise<Page> {
  const { page, report } = await openPage(
    `${prefix}tim-kiem/?${new URLSearchParams({ q: query }).toString()}`,
    options,
  );
  await searchState(page, 'found');
  expect(report).toEqual(clean);
  return page;
}

describe('the right page comes first', () => {
  it.each([
    ['da nang', '/trach-nhiem/da-nang/'],
    ['Đà Nẵng', '/trach-nhiem/da-nang/'],
    ['dong nai', '/trach-nhiem/dong-nai/'],
    ['ben tre', '/trach-nhiem/ben-tre/'],
    ['thua thien hue', '/trach-nhiem/hue/'],
    ['nghi quyet 57', '/van-ban/57-nq-tw/'],
    ['tien do', '/tien-do/'],
    ['57-nq/tw', '/van-ban/57-nq-tw/'],
  ])('«%s» → %s', async (query, address) => {
    expect(await firstResult(await search(query))).toBe(address);
  });

  it('«doi moi» → a page with «đổi mới» in its title; «diem» → rankings among the first', async () => {
    const innovation = await search('doi moi');
    expect(await innovation.locator('.search-results a:visible').first().textContent()).toContain('đổi mới');
    const points = (await resultLinks(await search('diem'))).slice(0, 5);
    expect(points.filter((link) => /^\/xep-hang\/[a-z]+\//.test(link)).length).toBeGreaterThan(0);
  });

  it.each([
    ['da nang', 'trach-nhiem/da-nang/'],
    ['dong nai', 'trach-nhiem/dong-nai/'],
    ['ben tre', 'trach-nhiem/ben-tre/'],
    ['thua thien hue', 'trach-nhiem/hue/'],
    ['resolution 57', 'van-ban/57-nq-tw/'],
    ['ministry of science', 'trach-nhiem/bo-khoa-hoc-va-cong-nghe/'],
  ])('in English, below a base path: «%s» → %s', async (query, path) => {
    expect(await firstResult(await search(query, { site: 'below' }, 'en/'))).toBe(`/nq57/en/${path}`);
  });
});

describe('the letter đ', () => {
  it('is found by d, and marked', async () => {
    const page = await search('doi moi');
    const marks = await page.locator('[data-part=pages] mark').allTextContents();
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/đổi mới/);
  });

  it.each(['ĐÀ NẴNG', 'Đà Nẵng'.normalize('NFD'), '«đà nẵng»'])(
    '%s finds what «Đà Nẵng» finds',
    async (query) => {
      const expected = await resultLinks(await search('Đà Nẵng'));
      expect(await resultLinks(await search(query))).toEqual(expected);
    },
  );

  it('a word is no beginning of another: «tre» is not «trên»', async () => {
    const page = await search('tre');
    const more = page.getByRole('button', { name: 'Thêm kết quả' });
    const items = page.locator('[data-part=pages] li');
    while (await more.isVisible()) {
      const shown = await items.count();
      await more.click();
      await expect.poll(() => items.count()).toBeGreaterThan(shown);
    }
    const unmarked = await items.filter({ hasNot: page.locator('mark') }).allTextContents();
    expect(unmarked).toEqual([]);
  });
});

describe('filters and the address', () => {
  it('a kind and a period leave only their pages, and stand in the address', async () => {
    const page = await search('diem');
    await page.getByRole('combobox', { name: 'Loại trang' }).selectOption('ranking');
    await page.getByRole('combobox', { name: 'Kỳ', exact: true }).selectOption('2023');
    await expect.poll(() => aboutLines(page)).toEqual(expect.arrayContaining(['Xếp hạng · 2023']));
    await expect.poll(async () => new Set(await aboutLines(page))).toEqual(new Set(['Xếp hạng · 2023']));
    expect(new URL(page.url()).search).toBe('?q=diem&kind=ranking&period=2023');
  });

  it('an address with filters opens with its results, in both languages', async () => {
    const { page } = await openPage('tim-kiem/?q=nghi+quyet&kind=document', { site: 'below' });
    await searchState(page, 'found');
    expect(new Set(await aboutLines(page))).toEqual(new Set(['Văn bản']));
    await page.getByRole('link', { name: 'English' }).click();
    await searchState(page, 'found');
    expect(new URL(page.url()).pathname).toBe('/nq57/en/tim-kiem/');
    expect(new Set(await aboutLines(page))).toEqual(new Set(['Document']));
  });

  it('the address keeps step without new entries in the history', async () => {
    const page = await search('hue');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('searchbox').fill('can tho');
    await expect.poll(() => firstResult(page)).toBe('/trach-nhiem/can-tho/');
    expect(new URL(page.url()).search).toBe('?q=can+tho');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.getByRole('searchbox').fill('');
    await searchState(page, 'idle');
    expect(new URL(page.url()).search).toBe('');
  });

  it('an unknown filter in an address is none', async () => {
    const { page } = await openPage('tim-kiem/?q=hue&kind=x&period=y');
    await searchState(page, 'found');
    expect(await page.getByRole('combobox', { name: 'Loại trang' }).locator(':checked').textContent()).toBe(
      'Tất cả',
    );
    expect(await firstResult(page)).toBe('/trach-nhiem/hue/');
  });
});

describe('what the box says', () => {
  it('announces how many', async () => {
    expect(await statusText(await search('da nang'))).toMatch(
      /^2 bộ, ngành, địa phương và \d+ trang có «da nang»$/,
    );
    const english = await search('da nang', {}, 'en/');
    expect(await statusText(english)).toMatch(/^2 agencies and \d+ pages with “da nang”$/);
  });

  it('gives more results, and the focus goes to the first of them', async () => {
    const page = await search('nghi quyet');
    const pages = page.locator('[data-part=pages] li');
    expect(await pages.count()).toBe(10);
    await page.getByRole('button', { name: 'Thêm kết quả' }).press('Enter');
    await expect.poll(() => pages.count()).toBe(20);
    await expect
      .poll(() =>
        pages
          .nth(10)
          .locator('a')
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true);
  });

  it('nothing found: says so and shows the index', async () => {
    const { page } = await openPage('tim-kiem/?q=qwrtz');
    await searchState(page, 'none');
    expect(await statusText(page)).toContain('Không có trang nào khớp với «qwrtz»');
    expect(await page.getByRole('heading', { name: 'Danh mục theo vần' }).isVisible()).toBe(true);
  });

  it('where Pagefind cannot be had: agencies are found all the same, and the index is there', async () => {
    const { page } = await openPage('tim-kiem/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('ben tre');
    await searchState(page, 'failed');
    expect(await firstResult(page)).toBe('/trach-nhiem/ben-tre/');
    expect(await page.getByRole('heading', { name: 'Danh mục theo vần' }).isVisible()).toBe(true);
  });
});

describe('axe', () => {
  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('finds nothing on results, %s, %i px', async (colorScheme, width) => {
    const page = await search('da nang', { colorScheme, viewport: { width, height: 800 } });
    expect(await violations(page, { goodPractice: true })).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('without JavaScript', () => {
  it.each(['', 'en/'])(
    '«/%stim-kiem/» is an index from A to Z, and its form comes back to it',
    async (prefix) => {
      const { page } = await openPage(`${prefix}tim-kiem/`, { javaScriptEnabled: false, site: 'below' });
      const letters = await page.locator('.letter h3').allTextContents();
      expect(letters.map((letter) => letter.trim()).join('')).toMatch(/ABCDĐG?.*HK?.*T.*V/);
      expect(await page.locator('noscript p, .note').first().isVisible()).toBe(true);
      expect(await page.getByRole('combobox').count()).toBe(0);
      await page.getByRole('searchbox').fill('đà nẵng');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(/\?q=%C4%91%C3%A0\+n%E1%BA%B5ng$/);
      expect(new URL(page.url()).pathname).toBe(`/nq57/${prefix}tim-kiem/`);
      expect(await page.locator('.index-entries').first().isVisible()).toBe(true);
    },
  );

  it('has former names, former units, rankings by period, and jumps to a letter', async () => {
    const { page } = await openPage('tim-kiem/', { javaScriptEnabled: false });
    const entry = (name: string) =>
      page.locator('.index-entries > li', { has: page.getByRole('link', { name, exact: true }) });
    expect(await entry('Huế').textContent()).toContain('tên trước đây: Thừa Thiên Huế');
    expect(await entry('Thừa Thiên Huế').getByRole('link').getAttribute('href')).toBe('/trach-nhiem/hue/');
    expect(await entry('Bến Tre').textContent()).toContain('nay thuộc tỉnh Vĩnh Long');
    expect(await entry('PAPI: xếp hạng').getByRole('link').count()).toBe(15);
    await page
      .getByRole('navigation', { name: 'Đến vần' })
      .getByRole('link', { name: 'Đ', exact: true })
      .click();
    expect(await page.locator(':target').textContent()).toBe('Đ');
  });
});
