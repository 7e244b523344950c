import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { violations } from './support/axe.ts';
import { openPage, type OpenedPage, type Site } from './support/open-page.ts';
import { overflow } from './support/readings.ts';
import { wordsThatTouch } from './support/words-that-touch.ts';

const path = 'xep-hang/so-sanh/';
const testCase = '?noi=hue,da-nang&ky=2024';

type Options = BrowserContextOptions & { readonly site?: Site; readonly prefix?: string };

async function open(query: string, { prefix = '', ...options }: Options = {}): Promise<OpenedPage> {
  return openPage(`${prefix}${path}${query}`, options);
}

/** The page with a comparison on it. */
async function compared(query: string, options: Options = {}): Promise<OpenedPage> {
  const opened = await open(query, options);
  await opened.page.locator('[data-compared]').waitFor();
  return opened;
}

const chosen = (page: Page): Promise<string[]> => page.locator('[data-remove]').allInnerTexts();
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
/** The field for names; the fields of series and period are comboboxes too. */
const field = (page: Page) => page.locator('#them-noi');
/** What the field offers; the lists of the other fields have options too. */
const offered = (page: Page) => page.locator('#noi-goi-y [role=option]');
/** The sentences that a comparison leads with. */
const findings = (page: Page): Promise<string[]> => page.locator('.compare-findings li').allInnerTexts();

/** Types a name and takes the first that is offered. */
async function pick(page: Page, text: string): Promise<void> {
  const input = field(page);
  await input.focus();
  await input.fill(text);
  await offered(page).first().waitFor();
  await input.press('Enter');
}

/** The file that the button gives. */
async function csvOf(page: Page): Promise<{ name: string; head: string; lines: readonly string[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV của phép so này' }).click(),
  ]);
  const file = join(temporaryFolder(), 'so-sanh.csv');
  await download.saveAs(file);
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return { name: download.suggestedFilename(), head: head!, lines };
}

describe('Huế and Đà Nẵng in 2024', () => {
  it('stand as the units that were ranked then, each ranking with its own population', async () => {
    const { page, report } = await compared(testCase);
    const told = await findings(page);
    expect(told).toEqual([
      expect.stringMatching(
        /^DTI 2024, 63 tỉnh, thành phố \(trước 1\/7\/2025\): Thừa Thiên Huế hạng 5\/63; Đà Nẵng \(trước 1\/7\/2025\) hạng 2\/63; Quảng Nam – chưa tìm thấy thứ hạng/,
      ),
      'DTI 2024, 34 tỉnh, thành phố (từ 1/7/2025): Huế hạng 2/34; Đà Nẵng hạng 17/34.',
      'PAPI 2024, 63 tỉnh, thành phố (trước 1/7/2025): Thừa Thiên Huế nhóm 1 (cao), hạng 11/61; Đà Nẵng (trước 1/7/2025) nhóm 3 (trung bình thấp), hạng 35/61; Quảng Nam nhóm 4 (thấp), hạng 55/61.',
      expect.stringMatching(/^PII 2024, 63 tỉnh, thành phố .*Đà Nẵng \(trước 1\/7\/2025\) hạng 5\/63/),
    ]);
    expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
  });

  it('are explained: who is who, and that ranks of 34 and of 63 are not compared', async () => {
    const { page } = await compared(testCase);
    const note = await page.locator('.compared > .note').innerText();
    expect(note).toContain('Huế có tên Thừa Thiên Huế đến hết ngày 31/12/2024.');
    expect(note).toContain(
      'thành phố Đà Nẵng và tỉnh Quảng Nam được sắp xếp thành một đơn vị mới là thành phố Đà Nẵng.',
    );
    expect(note).toContain('Đà Nẵng ngày nay không có hạng ở đó');
    expect(note).toContain('hạng ở bảng này không so được với hạng ở bảng kia');
    // No table holds ranks of both populations.
    const cells = await page
      .locator('.compared table')
      .evaluateAll((tables) =>
        tables.map((table) =>
          [...table.querySelectorAll('td')].map((cell) => cell.firstChild!.textContent).join(' | '),
        ),
      );
    expect(cells.length).toBeGreaterThan(4);
    for (const table of cells) {
      expect([/\/34\b/.test(table), /\/6[0-3]\b/.test(table)]).not.toEqual([true, true]);
    }
  });

  it('are explained in English too', async () => {
    const { page } = await compared(testCase, { prefix: 'en/' });
    expect((await findings(page)).join('\n')).toContain(
      'PAPI 2024, 63 provinces and cities (before 1 July 2025): Thừa Thiên Huế is group 1 (high), 11th of 61;',
    );
    expect(await page.locator('.compared > .note').innerText()).toContain(
      'Huế was called Thừa Thiên Huế until the end of 31 December 2024.',
    );
  });

  it('show a missing value as missing, with its reason, neither 0 nor last', async () => {
    const { page } = await compared(testCase);
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'DTI 2024' }) });
    const total = section.locator('tbody', { hasText: 'Tổng điểm' }).first();
    expect(await total.locator('td').allInnerTexts()).toEqual(['0,7951', 'Chưa có điểm']);
    expect(await total.locator('th').innerText()).toContain('Chưa có điểm của Đà Nẵng');
    expect(await total.locator('td.lacking svg .pattern').count()).toBe(1);
    const place = section.locator('tbody', { hasText: 'Thứ hạng' }).first();
    expect(await place.locator('td').last().innerText()).toContain('Chưa tìm thấy thứ hạng');
  });

  it('say how far they are apart in words', async () => {
    const { page } = await compared('?noi=hue,ha-noi&bo=papi&ky=2024');
    const heads = await page.locator('.compare-table .criterion th').allInnerTexts();
    expect(heads).toHaveLength(10);
    expect(heads[1]).toMatch(/^Tổng điểm\s*Thừa Thiên Huế cao hơn Hà Nội \d,\d\d điểm$/);
  });

  it('have their sources beside them, each a link to its publisher', async () => {
    const { page } = await compared(testCase);
    const cited = async (heading: string): Promise<string[]> => {
      const section = page.locator('section', { has: page.getByRole('heading', { name: heading }) });
      return section.locator('.source-list').first().locator('a[rel=noopener]').allInnerTexts();
    };
    expect(await cited('PAPI 2024')).toHaveLength(1);
    expect(await cited('DTI 2024')).not.toHaveLength(0);
    expect(await cited('DTI 2024')).not.toEqual(await cited('PAPI 2024'));
    const details = await page.locator('.source-list .soft').allInnerTexts();
    for (const detail of details) expect(detail).toMatch(/^– .+\(.+\)\./);
    // On paper each address stands once.
    const printed = await page
      .locator('.compared a.print-address')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(printed.length).toBeGreaterThan(1);
    expect(new Set(printed).size).toBe(printed.length);
  });

  it('stop the lines where the method changed, and say why in the table', async () => {
    const { page } = await compared('?noi=hue,da-nang&bo=papi&ky=2024');
    expect(await page.locator('.compare-history tr.break').count()).toBe(3);
    expect(await page.locator('.compare-history tr.break').first().innerText()).toMatch(
      /^Từ năm 2021 không so được với trước đó, vì /,
    );
    const drawn = page.locator('.chart-wide svg');
    expect(await drawn.getAttribute('role')).toBe('img');
    // The line of Huế: four stretches of comparable years.
    const line = await drawn.locator('path[data-id=hue]').getAttribute('d');
    expect(line!.match(/M/g)).toHaveLength(4);
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)(
    'at %i pixels in the %s have nothing that axe finds, and do not scroll sideways',
    async (width, colorScheme) => {
      const { page } = await compared(testCase, { viewport: { width, height: 800 }, colorScheme });
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(wordsThatTouch)).toEqual([]);
    },
  );
});

describe('the address of a comparison', () => {
  it('restores what is chosen, its order, series and period', async () => {
    const { page } = await compared('?noi=da-nang,hue&bo=papi&ky=2022');
    expect(await chosen(page)).toEqual(['Đà Nẵng ×', 'Huế ×']);
    expect(await page.locator('[name=bo]').inputValue()).toBe('papi');
    expect(await page.locator('[name=ky]').inputValue()).toBe('2022');
    expect(await findings(page)).toEqual([
      expect.stringMatching(/^PAPI 2022, .*: Đà Nẵng \(trước 1\/7\/2025\)/),
    ]);
  });

  it('follows what is chosen, and so do the ways back and forth', async () => {
    const { page } = await compared('?noi=hue,da-nang');
    await page.selectOption('[name=bo]', 'papi');
    await page.waitForFunction(() => document.querySelectorAll('.compare-findings li').length === 1);
    await page.selectOption('[name=ky]', '2019');
    await page.locator('.compare-findings', { hasText: 'PAPI 2019' }).waitFor();
    expect(search(page)).toBe('?noi=hue,da-nang&bo=papi&ky=2019');
    await page.getByRole('button', { name: 'Bỏ Huế' }).click();
    await page.getByText('Đã chọn Đà Nẵng. Chọn thêm').waitFor();
    expect(search(page)).toBe('?noi=da-nang&bo=papi&ky=2019');
    // The ranking published is there again while nothing is compared.
    expect(await page.locator('[data-part=published]').isVisible()).toBe(true);
    await page.goBack();
    await page.locator('.compare-findings', { hasText: 'PAPI 2019' }).waitFor();
    expect(await chosen(page)).toEqual(['Huế ×', 'Đà Nẵng ×']);
    await page.goForward();
    await page.getByText('Đã chọn Đà Nẵng. Chọn thêm').waitFor();
    expect(await chosen(page)).toEqual(['Đà Nẵng ×']);
  });

  it('goes with the reader to the other language', async () => {
    const { page } = await compared(testCase);
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('.compare-findings').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/en/${path}`);
    expect(search(page)).toBe(testCase);
  });

  it('is told what of it is not known, of another kind, or too much', async () => {
    const { page } = await compared(
      '?noi=hue,abc,bo-tai-chinh,da-nang,ha-noi,can-tho,vinh-long&bo=xyz&ky=2031',
    );
    expect(await page.locator('[data-part=outcome] > .note').allInnerTexts()).toEqual([
      expect.stringContaining('«abc»'),
      expect.stringContaining('Không so Bộ Tài chính với Huế'),
      expect.stringContaining('đã bỏ Vĩnh Long'),
      expect.stringContaining('«xyz»'),
      expect.stringContaining('«2031»'),
    ]);
    expect(await chosen(page)).toHaveLength(4);
    expect(await field(page).isDisabled()).toBe(true);
  });

  it('works below a base path', async () => {
    const { page, report } = await compared(testCase, { site: 'below' });
    expect(await page.locator('.compare-table thead a').first().getAttribute('href')).toBe(
      '/nq57/trach-nhiem/hue/',
    );
    expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
  });

  it('leads here from a province, a ranking and the list of rankings', async () => {
    const { page } = await openPage('trach-nhiem/hue/');
    await page.getByRole('link', { name: 'So sánh với nơi khác' }).first().click();
    await page.getByText('Đã chọn Huế. Chọn thêm').waitFor();
    expect(search(page)).toBe('?noi=hue');
    const { page: ranking } = await openPage('xep-hang/papi/2024/');
    await ranking.getByRole('link', { name: 'So sánh các nơi với nhau' }).click();
    await pick(ranking, 'hue');
    await pick(ranking, 'ha noi');
    await ranking.locator('.compare-findings').waitFor();
    expect(search(ranking)).toBe('?noi=hue,ha-noi&bo=papi&ky=2024');
    const { page: list } = await openPage('xep-hang/');
    await list.locator('main').getByRole('link', { name: 'So sánh', exact: true }).click();
    expect(new URL(list.url()).pathname).toBe(`/${path}`);
  });
});

describe('the field of names', () => {
  it.each([
    ['hue', 'Huế ×'],
    ['da nang', 'Đà Nẵng ×'],
    ['thua thien hue', 'Huế ×'],
    ['ĐÀ NẴNG', 'Đà Nẵng ×'],
  ])('finds «%s»', async (text, name) => {
    const { page } = await open('');
    await pick(page, text);
    await page.locator('[data-remove]').waitFor();
    expect(await chosen(page)).toEqual([name]);
  });

  it('adds one after the other with the keyboard alone, of the kind of the first', async () => {
    const { page } = await open('');
    await pick(page, 'hue');
    await page.locator('[data-remove]').waitFor();
    const input = field(page);
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    await input.fill('bo tai chinh');
    expect(await offered(page).count()).toBe(0);
    await pick(page, 'da nang');
    await page.locator('[data-compared]').waitFor();
    expect(search(page)).toBe('?noi=hue,da-nang');
  });

  it('adds the first that fits with the button', async () => {
    const { page } = await open('');
    await field(page).fill('da nang');
    await offered(page).first().waitFor();
    await page.getByRole('button', { name: 'Thêm' }).click();
    await page.locator('[data-remove]').waitFor();
    expect(await chosen(page)).toEqual(['Đà Nẵng ×']);
  });

  it('opens a quick example', async () => {
    const { page } = await open('');
    await page.getByRole('link', { name: 'Huế và Đà Nẵng, 2024' }).click();
    await page.locator('[data-compared]').waitFor();
    expect(search(page)).toBe(testCase);
  });

  it('loads the data on its first use and not before', async () => {
    const { page } = await open('');
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(),
      );
    expect(await loaded()).not.toMatch(/\.json|compare-(?:reader|view)/);
    await field(page).focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('agencies.json')),
    );
    expect(await loaded()).not.toContain('provinces.json');
  });
});

describe('taking a comparison away', () => {
  it('gives a CSV of what is shown, reasons in place of what is missing', async () => {
    const { page, report } = await compared(testCase);
    const { name, head, lines } = await csvOf(page);
    expect(name).toBe('so-sanh-hue-da-nang-2024.csv');
    expect(head).toMatch(/^series,period,ranking,as_of,regime,agency,name,stands_for,measure,title,value/);
    expect(lines).toContain(
      'papi,2024,provinces-63,2024-12-31,r2021,hue,Tỉnh Thừa Thiên Huế,hue,rank,Thứ hạng,11,61,1,,1.0.0,compiled,s006',
    );
    const missing = lines.find((line) => /^dti,2024,provinces-63,.*,quang-nam,.*,rank,/.test(line));
    expect(missing).toContain(',da-nang,rank,Thứ hạng,,63,,chưa tìm thấy thứ hạng');
    expect(report.consoleErrors).toEqual([]);
  });

  it('has the address to copy', async () => {
    const { page } = await compared(testCase);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText('Đã chép liên kết.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('is read on paper: no fields or buttons, every column on the sheet, the address', async () => {
    const { page } = await compared('?noi=hue,da-nang,can-tho,vinh-long&bo=papi&ky=2024');
    // A4 at 96 pixels an inch, less the margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    expect(await page.locator('.take-away button').first().isVisible()).toBe(false);
    expect(await page.locator('.take-away').innerText()).toContain('/xep-hang/so-sanh/?noi=hue');
    const beyond = await page
      .locator('.compared .table-frame')
      .evaluateAll((all) => all.map((frame) => frame.scrollWidth - frame.clientWidth));
    expect(beyond.length).toBeGreaterThan(1);
    expect(beyond).toEqual(beyond.map(() => 0));
    expect(await page.locator('[data-part=published]').isVisible()).toBe(false);
  });
});

describe('without JavaScript', () => {
  it('says what it needs and shows the published ranking and the page of each agency', async () => {
    const { page } = await open(testCase, { javaScriptEnabled: false });
    expect(await page.locator('[data-needs-script]').innerText()).toContain('cần JavaScript');
    expect(await page.locator('form.compare-form').isVisible()).toBe(false);
    expect(await page.locator('main table tbody tr').count()).toBe(61);
    expect(await page.locator('main').innerText()).toContain('Vĩnh Phúc');
    expect(await page.locator('[data-part=published] .source-list a[rel=noopener]').count()).toBe(1);
    expect(await page.locator('main a[href="/trach-nhiem/hue/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href^="/xep-hang/papi/2024/"]').count()).toBeGreaterThan(0);
  });
});

describe('a comparison in the sample portal', () => {
  it('has the tasks beside the ranks, and carries the mark on drawings and file', async () => {
    const { page } = await compared('?noi=mau-tinh-02,mau-tinh-11', { site: 'sample' });
    expect((await findings(page)).at(-1)).toMatch(
      /^Nhiệm vụ của Nghị quyết 57, Quý III\/2026\. Đến 30\/9\/2026: .* hoàn thành \d+\/\d+ .* quá hạn \d+\.$/,
    );
    const drawings = page.locator('.compared svg[role=img]');
    expect(await drawings.count()).toBeGreaterThan(0);
    for (const drawing of await drawings.all()) {
      expect(await drawing.textContent()).toContain('DỮ LIỆU MẪU / SAMPLE DATA');
    }
    const { head, lines } = await csvOf(page);
    expect(head).toMatch(/,sample$/);
    expect(lines.filter((line) => !line.endsWith(',DỮ LIỆU MẪU / SAMPLE DATA'))).toEqual([]);
  });
});
