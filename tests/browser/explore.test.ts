import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage, type Site } from './support/open-page.ts';

const papi = 'xep-hang/papi/2024/';
const phone = { viewport: { width: 360, height: 780 } };

const open = async (path: string, options: BrowserContextOptions & { site?: Site } = {}): Promise<Page> =>
  (await openPage(path, options)).page;

/** The rows of the first ranking that can be seen. */
const rows = (page: Page): Locator => page.locator('ranking-table').first().locator('tbody tr:visible');
const names = (page: Page): Promise<string[]> => rows(page).locator('th a').allInnerTexts();
const status = (page: Page): Promise<string> =>
  page.locator('ranking-table [role=status]').first().innerText();
const head = (page: Page, name: string): Locator =>
  page.locator('ranking-table').first().getByRole('button', { name, exact: true });
const tip = (page: Page): Locator => page.locator('.chart-tip');
/** The drawing that fits the screen. */
const drawing = (page: Page): Locator => page.locator('main svg.chart[role]:visible').first();
const search = (page: Page): string => new URL(page.url()).search;

describe('the table of a ranking', () => {
  it('without JavaScript is whole, in its useful order, and shows no field or button that does nothing', async () => {
    const page = await open(`${papi}?noi=da-nang`, { javaScriptEnabled: false });
    expect(await rows(page).count()).toBe(61);
    expect(await rows(page).first().locator('.rank').innerText()).toBe('1');
    expect(await page.locator('main :is(select, input, button):visible').count()).toBe(0);
    expect(await page.locator('.ranking tbody tr').nth(4).locator('.of-interval').innerText()).toMatch(
      /^từ hạng \d+ đến hạng \d+$/,
    );
    expect(await page.locator('.ranking .of-interval svg').count()).toBe(61);
  });

  it('is sorted by each of its columns, up and down, with what is missing always last', async () => {
    const page = await open(papi);
    const published = await names(page);
    for (const name of ['Nhóm', 'Hạng', 'Tỉnh, thành phố', 'Khoảng hạng', 'Tổng điểm', 'Thay đổi']) {
      const column = head(page, name);
      const orders: Record<string, readonly (readonly [string, string])[]> = {};
      for (let press = 0; press < 2; press += 1) {
        await column.click();
        const cell = page.locator('ranking-table th[aria-sort]');
        expect(await cell.count()).toBe(1);
        const index = await cell.evaluate((element) => (element as HTMLTableCellElement).cellIndex);
        orders[(await cell.getAttribute('aria-sort'))!] = await rows(page).evaluateAll(
          (all, at) =>
            all.map((row) => {
              const own = (row as HTMLTableRowElement).cells[at]!;
              const shown = own.querySelector('.rank, a, span[aria-hidden]') ?? own;
              return [shown.textContent.trim(), row.id] as const;
            }),
          index,
        );
      }
      const values = (order: string) =>
        orders[order]!.map(([value]) => value).filter((value) => value !== '–');
      const missing = (order: string) => orders[order]!.filter(([value]) => value === '–');
      const all = orders['ascending']!;
      expect(all.length, name).toBe(61);
      // Without those that are missing, one order is the other one backwards.
      expect(values('descending'), name).toEqual(values('ascending').toReversed());
      for (const order of ['ascending', 'descending'])
        expect(orders[order]!.slice(all.length - missing(order).length), `${name}, ${order}`).toEqual(
          missing(order),
        );
      // Missing ones keep the order of the ranking, whichever way the others go.
      expect(missing('ascending'), name).toEqual(missing('descending'));
      if (name === 'Thay đổi') {
        expect(missing('ascending')).toHaveLength(2);
        expect(values('descending')[0]).toBe('▲ 57');
        expect(values('ascending')[0]).toMatch(/^▼ /);
      }
    }
    await head(page, 'Hạng').click();
    expect(await names(page)).toEqual(published);
  });

  it('sorts names by the Vietnamese alphabet', async () => {
    const page = await open(papi);
    await head(page, 'Tỉnh, thành phố').click();
    const sorted = await names(page);
    expect(sorted.slice(0, 2)).toEqual(['An Giang', 'Bà Rịa - Vũng Tàu']);
    expect(sorted.indexOf('Đà Nẵng')).toBeGreaterThan(sorted.indexOf('Cao Bằng'));
    expect(sorted.indexOf('TP. Hồ Chí Minh')).toBeLessThan(sorted.indexOf('Hưng Yên'));
  });

  it('is filtered by name without diacritics, by region, and says how many are left', async () => {
    const page = await open(papi);
    const field = page.getByLabel('Lọc theo tên');
    expect(await status(page)).toBe('');
    await field.fill('da nang');
    expect(await names(page)).toEqual(['Đà Nẵng']);
    expect(await status(page)).toBe('1 trong 61 nơi');
    await field.fill('ben tre');
    expect(await names(page)).toEqual(['Bến Tre']);
    await field.fill('hue');
    expect(await names(page)).toEqual(['Thừa Thiên Huế']);
    // Not ranked that year: below the table, with the reason.
    await field.fill('vinh phuc');
    expect(await names(page)).toEqual([]);
    expect(await status(page)).toContain('dưới bảng');
    await field.fill('');
    // A province that ended lies in the region of the province that it is part of.
    await page.getByLabel('Vùng hiện nay').selectOption({ label: 'Đồng bằng sông Cửu Long' });
    const found = await names(page);
    expect(found).toContain('Bến Tre');
    expect(found).not.toContain('Đà Nẵng');
    expect(await status(page)).toBe(`${found.length} trong 61 nơi`);
    await field.fill('ben');
    expect(await names(page)).toEqual(['Bến Tre']);
  });

  it('finds a present province by the name of one that went into it', async () => {
    const page = await open('xep-hang/pii/2025/');
    const all = await names(page);
    expect(all).toContain('Gia Lai');
    await page.getByLabel('Lọc theo tên').fill('binh dinh');
    expect(await names(page)).toEqual(['Gia Lai']);
  });

  it.each([
    ['a wide screen', { viewport: { width: 1280, height: 800 } }],
    ['a phone', phone],
  ])('keeps its heads in sight on %s, with and without JavaScript', async (_, size) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(papi, { ...size, javaScriptEnabled });
      await page.locator('.ranking tbody tr').nth(40).scrollIntoViewIfNeeded();
      const top = await page.locator('.ranking thead .of-rank').first().boundingBox();
      expect(top!.y).toBeGreaterThanOrEqual(0);
      expect(top!.y).toBeLessThan(60);
    }
  });

  it('on a phone cuts nothing off', async () => {
    // In its first year PAPI has no movement, and the bar less room.
    const first = 'xep-hang/papi/2011/';
    for (const path of [papi, first, 'xep-hang/pii/2025/', 'xep-hang/dti/2022/', 'en/xep-hang/papi/2024/']) {
      const page = await open(path, phone);
      const outside = await page.locator('.ranking :is(th, td):visible').evaluateAll((cells) =>
        cells
          .filter((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return left < 0 || right > innerWidth || cell.scrollWidth > cell.clientWidth + 1;
          })
          .map((cell) => cell.textContent.trim()),
      );
      expect(outside, path).toEqual([]);
    }
  });
});

describe('the reader’s own place', () => {
  const placeField = (page: Page): Locator => page.locator('my-place select');
  /** Who stands out, once each: small multiples show a place in every panel. */
  const mine = async (page: Page, within: string): Promise<(string | undefined)[]> => {
    const ids = await page
      .locator(`${within} .mine`)
      .evaluateAll((all) => all.map((one) => one.dataset['id']));
    return [...new Set(ids)];
  };
  const daNang = ['da-nang-truoc-2025', 'quang-nam'];

  it('comes out of the address, and stands out in every chart and table as the units of that time', async () => {
    const page = await open(`${papi}?noi=da-nang`);
    expect(await placeField(page).inputValue()).toBe('da-nang');
    expect((await mine(page, '.chart-wide')).toSorted()).toEqual(daNang);
    expect((await mine(page, '.chart-narrow')).toSorted()).toEqual(daNang);
    expect((await mine(page, 'table.ranking')).toSorted()).toEqual(daNang);
    expect((await mine(page, 'details table')).toSorted()).toEqual(daNang);
    // Every drawing that shows agencies has both, and says so in words.
    const drawings = await page.locator('main .chart-pair:has([data-id=quang-nam])').all();
    expect(drawings.length).toBeGreaterThan(1);
    for (const one of drawings) {
      for (const id of daNang)
        expect(await one.locator(`.chart-wide .mine[data-id=${id}]`).count()).toBeGreaterThan(0);
      expect(await one.locator('+ .mine-line').innerText()).toMatch(/Đà Nẵng.*Quảng Nam/);
    }
    const line = await page.locator('.mine-line').first().innerText();
    expect(line).toMatch(/^Đà Nẵng: Nhóm \d, .*; Quảng Nam: Nhóm \d, /);
    expect(await page.locator('my-place [role=status]').innerText()).toMatch(
      /^Trong bảng: Đà Nẵng: hạng \d+ +Quảng Nam: hạng \d+/,
    );
    await page.locator('my-place [role=status] a').first().click();
    expect(await page.locator('tr.mine').first().boundingBox()).toMatchObject({
      height: expect.any(Number) as number,
    });
    expect(new URL(page.url()).hash).toContain('da-nang');
  });

  it('goes along to other pages of rankings and the other language, and away when none is chosen', async () => {
    const page = await open(papi);
    await placeField(page).selectOption('quang-nam');
    expect(search(page)).toBe('?noi=quang-nam');
    expect(await mine(page, 'table.ranking')).toEqual(['quang-nam']);
    await page.locator('.pills a', { hasText: '2023' }).click();
    await page.locator('table.ranking .mine').waitFor();
    expect(search(page)).toBe('?noi=quang-nam');
    expect(await mine(page, 'table.ranking')).toEqual(['quang-nam']);
    await page.locator('header a[rel=alternate]').click();
    await page.waitForURL(/\/en\/xep-hang\/papi\/2023\//);
    await page.locator('table.ranking .mine').waitFor();
    expect(await placeField(page).inputValue()).toBe('quang-nam');
    await page
      .locator('nav a', { hasText: /^Rankings$/ })
      .first()
      .click();
    expect(search(page)).toBe('?noi=quang-nam');
    await page.locator('main section a', { hasText: 'PII' }).first().click();
    await page.locator('my-place select').waitFor();
    // The ranking of today’s provinces shows what it went into, or says that it is not there.
    expect(await placeField(page).inputValue()).toBe('quang-nam');
    await placeField(page).selectOption('');
    expect(search(page)).toBe('');
    expect(await page.locator('.mine, .mine-line, .mine-name').count()).toBe(0);
    expect(await page.locator('main a[href*="noi="]').count()).toBe(0);
  });

  it('of a former province is the present one in a newer table, where that is not', async () => {
    const page = await open('xep-hang/pii/2025/?noi=binh-dinh');
    expect(await mine(page, 'table.ranking')).toEqual(['gia-lai']);
    const none = await open('xep-hang/pii/2025/?noi=ben-tre');
    expect(await placeField(none).inputValue()).toBe('ben-tre');
    expect(await none.locator('my-place [role=status]').innerText()).toBe(
      'Không có trong bảng nào của trang này.',
    );
  });

  it('without a rank is led to the reason', async () => {
    const page = await open(`${papi}?noi=vinh-phuc`);
    expect(await page.locator('my-place [role=status] a').innerText()).toBe(
      'Vĩnh Phúc: không có hạng, xem vì sao',
    );
    expect(await mine(page, 'main ul')).toEqual(['vinh-phuc']);
  });

  it('stands out among the rank lines, with a name', async () => {
    const page = await open('xep-hang/papi/?noi=da-nang');
    expect((await mine(page, '.chart-wide')).toSorted()).toEqual(daNang);
    expect(await page.locator('.chart-wide .mine-name').allTextContents()).toEqual(['Đà Nẵng', 'Quảng Nam']);
    expect(await page.locator('.mine-line').first().innerText()).toBe(
      'Đà Nẵng, 2024: hạng 35; Quảng Nam, 2024: hạng 55.',
    );
    expect((await mine(page, 'table.matrix')).toSorted()).toEqual(daNang);
  });

  it('works on the page of a quarter', async () => {
    const page = await open('ky/nq57/2026-q3/?noi=mau-tinh-11', { site: 'sample' });
    const marked = await mine(page, 'table');
    expect(marked).toEqual(['mau-tinh-11']);
    expect(await page.locator('tr.mine').count()).toBeGreaterThan(1);
  });

  it('that an address makes up is nobody, and does no harm', async () => {
    const { page, report } = await openPage(`${papi}?noi=%22%5D%3Cb%3E`);
    expect(await placeField(page).inputValue()).toBe('');
    expect(await page.locator('.mine').count()).toBe(0);
    expect(report.consoleErrors).toEqual([]);
  });
});

describe('the value of a mark', () => {
  it('is told under the pointer, in place of the browser’s own tooltip, until Escape', async () => {
    const page = await open(papi);
    const tile = drawing(page).locator('[data-id=hue]');
    const title = await tile.locator('title').textContent();
    await tile.hover();
    expect(await tip(page).innerText()).toBe(title);
    expect(await tile.locator('title').textContent()).toBe('');
    expect(await tile.getAttribute('aria-label')).toBe(title);
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    expect(await tile.locator('title').textContent()).toBe(title);
    expect(await tile.getAttribute('aria-label')).toBeNull();
  });

  it('stays while the pointer goes onto the tip', async () => {
    const page = await open(papi);
    await drawing(page).locator('[data-id=hue]').hover();
    const text = await tip(page).innerText();
    await tip(page).hover();
    expect(await tip(page).innerText()).toBe(text);
    expect(await tip(page).isVisible()).toBe(true);
  });

  it('of a thin line is told near it', async () => {
    const page = await open('xep-hang/papi/');
    const line = drawing(page).locator('path[data-id=quang-nam]');
    await line.scrollIntoViewIfNeeded();
    const point = await line.evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength()).matrixTransform(path.getScreenCTM()!);
      return { x, y };
    });
    await page.mouse.move(point.x - 1, point.y + 3);
    expect(await tip(page).isVisible()).toBe(true);
    expect(await tip(page).innerText()).toMatch(/, 2024: hạng \d+$/);
  });

  it.each([papi, 'xep-hang/papi/', 'tien-do/', 'trach-nhiem/vinh-long-truoc-2025/'])(
    '«/%s»: every drawing is at most one stop of the Tab key',
    async (path) => {
      const page = await open(path);
      const stops = await page
        .locator('main svg.chart[role]')
        .evaluateAll((all) => all.map((one) => one.querySelectorAll('[tabindex="0"]').length));
      expect(stops.length).toBeGreaterThan(0);
      expect(stops.filter((count) => count > 1)).toEqual([]);
      const links = page.locator('main svg.chart[role]:has([tabindex="0"]) a:not([tabindex])');
      expect(await links.count()).toBe(0);
    },
  );

  it('is told by keyboard, mark by mark in reading order', async () => {
    const page = await open(papi);
    const stop = drawing(page).locator('[tabindex="0"]');
    await page.locator('summary').first().focus();
    // The next stop after what comes before the drawing is the drawing.
    for (
      let press = 0;
      press < 6 && !(await stop.evaluate((one) => one === document.activeElement));
      press += 1
    )
      await page.keyboard.press('Tab');
    const told = async (): Promise<string> => (await tip(page).innerText()).split('\n')[0]!;
    const first = await told();
    expect(first).toMatch(/: Nhóm \d|^Lai Châu/);
    await page.keyboard.press('ArrowRight');
    const second = await told();
    expect(second).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement?.closest('svg') !== null)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await told()).toBe(first);
    await page.keyboard.press('End');
    expect(await told()).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await told()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/trach-nhiem\//);
  });

  it('of a drawing without links is the name of the mark in focus', async () => {
    const page = await open('xep-hang/papi/');
    await drawing(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const { name, role } = await page.evaluate(() => ({
      name: document.activeElement!.getAttribute('aria-label')!,
      role: document.activeElement!.getAttribute('role'),
    }));
    expect(role).toBe('img');
    expect(await tip(page).innerText()).toContain(name);
  });

  it('is told by a tap; the second tap opens the page of the mark', async () => {
    const page = await open(papi, { ...phone, hasTouch: true });
    const tile = drawing(page).locator('[data-id=hue]');
    await tile.scrollIntoViewIfNeeded();
    await tile.tap();
    expect(await tip(page).innerText()).toMatch(/^Thừa Thiên Huế: Nhóm 1, .*\nChạm lần nữa/);
    expect(new URL(page.url()).pathname).toBe(`/${papi}`);
    await tile.tap();
    await page.waitForURL(/\/trach-nhiem\/hue\//);
  });
});

it('has nothing that axe finds while a place is chosen, a table sorted and filtered, a value told', async () => {
  const page = await open(`${papi}?noi=da-nang`);
  await head(page, 'Thay đổi').click();
  await page.getByLabel('Lọc theo tên').fill('nam');
  await drawing(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
});
