import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { whatIfNotice } from '../../src/wording/sentences/what-if-notice.ts';
import { violations } from './support/axe.ts';
import { openPage, type Site } from './support/open-page.ts';

const path = 'xep-hang/tinh-thu/';
const tried = '?bang=papi-2024-provinces-63&w=1,1,2,0.5,1,1,1,0';

const open = async (query = '', options: BrowserContextOptions & { site?: Site } = {}): Promise<Page> =>
  (await openPage(path + query, options)).page;

const row = (page: Page, id: string): Locator => page.locator(`tr[data-id="${id}"]`);
const rows = (page: Page): Locator => page.locator('.what-if-table tbody tr');
const search = (page: Page): string => new URL(page.url()).search;
const slider = (page: Page, index: number): Locator => page.locator('.weights input[type=range]').nth(index);
const number = (page: Page, index: number): Locator => page.locator('.weights input[type=number]').nth(index);
/** Group, trial rank, name, base rank, change, trial score. */
const cells = async (at: Locator): Promise<string[]> =>
  (await at.locator('> *').allTextContents()).slice(0, 6).map((text) => text.trim());
const order = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['id']!));
const finding = (page: Page): Locator => page.locator('[data-part=finding]');

describe('changing a weight', () => {
  it('moves ranks, says so, and is kept in the address, in both languages', async () => {
    const page = await open();
    const published = await order(page);
    await number(page, 2).fill('2');
    await number(page, 2).press('Enter');
    await page.waitForURL(`**/${path}?bang=papi-2024-provinces-63&w=1,1,2,1,1,1,1,1`);
    expect(await slider(page, 2).inputValue()).toBe('2');
    expect(await order(page)).not.toEqual(published);
    expect((await order(page)).toSorted()).toEqual(published.toSorted());
    const said = await finding(page).innerText();
    expect(said).toMatch(/^Với trọng số này, \d+ trong 61 nơi đổi nhóm, .*đổi nhiều nhất: /);
    expect(await page.locator('[role=status]').textContent()).toContain(said);
    const moved = await rows(page).evaluateAll(
      (all) => all.filter((one) => /[▲▼] \d+(lên|xuống) \d+ bậc/.test(one.textContent)).length,
    );
    expect(moved).toBeGreaterThan(5);
    await page.locator('header a[rel="alternate"]').click();
    await page.getByText('With these weights').first().waitFor();
    expect(search(page)).toBe('?bang=papi-2024-provinces-63&w=1,1,2,1,1,1,1,1');
  });

  it('is done with the keyboard alone', async () => {
    const page = await open();
    await page.locator('[name=noi]').focus();
    await page.keyboard.press('Tab');
    expect(await slider(page, 0).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.waitForURL('**/*&w=3,1,1,1,1,1,1,1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/*&w=1,0,0,0,0,0,0,0');
    const first = await cells(rows(page).first());
    expect([first[0], first[1]]).toEqual(['1', '1']);
    // One step back in the history for each thing done.
    await page.goBack();
    await page.waitForURL('**/*&w=3,1,1,1,1,1,1,1');
    await page.goBack();
    expect(search(page)).toBe('');
  });

  it('says that nothing can be computed where all are 0', async () => {
    const page = await open('?w=0,0,0,0,0,0,0,0');
    await page.getByText('Mọi trọng số bằng 0').first().waitFor();
    expect((await cells(rows(page).first())).slice(1, 2)).toEqual(['–']);
  });
});

describe('an address of a what-if calculation', () => {
  it('brings back table, weights and the agency followed', async () => {
    const page = await open(`${tried}&noi=binh-duong`);
    await page.getByText('Bình Dương: hạng thử 17/61 (nhóm 2), hạng gốc 9 (nhóm 1).').first().waitFor();
    expect(await number(page, 3).inputValue()).toBe('0.5');
    expect(await cells(row(page, 'binh-duong'))).toEqual([
      '2',
      '17',
      'Bình Dương',
      '9',
      '▼ 8xuống 8 bậc',
      '44,55',
    ]);
    expect(await page.locator('tr.followed').count()).toBe(1);
    expect(await page.locator('[name=noi]').inputValue()).toBe('binh-duong');
  });

  it('is left by one tap on the published weights, and come back to', async () => {
    const page = await open(tried);
    await finding(page).getByText('Với trọng số này').waitFor();
    await page.locator('.what-if-bar button').click();
    expect(search(page)).toBe('');
    expect(await finding(page).innerText()).toBe('Đang dùng trọng số đã công bố.');
    for (const one of await rows(page).all()) expect((await cells(one))[1]).toBe((await cells(one))[3]);
    await page.goBack();
    await finding(page).getByText('Với trọng số này').waitFor();
    expect(await number(page, 2).inputValue()).toBe('2');
    await page.goForward();
    await finding(page).getByText('Đang dùng').waitFor();
  });

  it('of another table shows its criteria, agencies and who is not ranked', async () => {
    const page = await open('?bang=papi-2011-provinces-63&w=1,1,1,1,1,0');
    await finding(page).getByText('Với trọng số này').waitFor();
    expect(await page.locator('.weights fieldset').count()).toBe(6);
    expect(await page.locator('caption').innerText()).toContain('PAPI 2011');
    await page.selectOption('[name=bang]', 'papi-2012-provinces-63');
    await page.waitForURL('**/*bang=papi-2012-provinces-63&w=1,1,1,1,1,0');
    expect(await page.locator('caption').innerText()).toContain('PAPI 2012');
    await page.selectOption('[name=bang]', 'papi-2018-provinces-63');
    await page.waitForURL('**/?bang=papi-2018-provinces-63');
    expect(await page.locator('.weights fieldset').count()).toBe(8);
  });

  it('of another table cites its sources beside it', async () => {
    const page = await open('', { site: 'sample' });
    const cited = page.locator('[data-part=sources] li');
    const before = await cited.allInnerTexts();
    const other = await page.locator('[name=bang] option').last().getAttribute('value');
    await page.selectOption('[name=bang]', other);
    await page.waitForURL('**/?bang=*');
    expect(await cited.allInnerTexts()).not.toEqual(before);
    expect(await cited.count()).toBeGreaterThan(0);
  });

  it.each(['?w=1,2', '?w=a', '?w=9,1,1,1,1,1,1,1', '?bang=papi-1999-x', '?bang=%3Cb%3E'])(
    'that asks for what there is not («%s») is told, and shows what was published',
    async (query) => {
      const page = await open(query);
      await page.locator('[data-part=refused]').waitFor();
      expect(await finding(page).innerText()).toBe('Đang dùng trọng số đã công bố.');
      expect(await number(page, 0).inputValue()).toBe('1');
    },
  );

  it('follows a present province in the units that it was arranged from', async () => {
    const page = await open('?noi=an-giang');
    await page.locator('tr.followed').first().waitFor();
    expect(await page.locator('tr.followed').count()).toBe(2);
  });
});

describe('that it is no official ranking', () => {
  const notice = whatIfNotice.vi;

  it.each([360, 1280])('stays in sight at %i pixels, however far one scrolls', async (width) => {
    const page = await open(tried, { viewport: { width, height: 780 } });
    await finding(page).getByText('Với trọng số này').waitFor();
    for (const at of [rows(page).nth(30), rows(page).last()]) {
      await at.scrollIntoViewIfNeeded();
      const box = (await page.locator('.what-if-bar strong').boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThan(780);
      const top = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.textContent,
        [box.x + 20, box.y + box.height / 2],
      );
      expect(top).toBe(notice);
    }
  });

  it('is printed in the heads of the table, which repeat, and the fields are not', async () => {
    const page = await open(tried);
    await finding(page).getByText('Với trọng số này').waitFor();
    await page.emulateMedia({ media: 'print' });
    const head = page.locator('thead tr').first();
    expect([await head.isVisible(), await head.innerText()]).toEqual([true, notice]);
    expect(await page.locator('caption').innerText()).toContain(notice);
    expect(await page.locator('what-if button:visible, what-if select:visible').count()).toBe(0);
    // The weights are: without them a printed trial could not be made again.
    expect(await page.locator('.weights input[type=number]:visible').count()).toBe(8);
  });

  it.each(['root', 'sample'] as const)('stands in every row of the download (%s)', async (site) => {
    const page = await open('', { site });
    await page.getByRole('button', { name: 'Chỉ mục này' }).first().click();
    await page.waitForURL('**/*w=*');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng tính thử' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^tinh-thu-(papi-2024-provinces-63|nq57-.*)\.csv$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const [head, ...lines] = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n');
    expect(head).toMatch(/^notice,/);
    const items = await page.locator('[data-part=unranked] li').count();
    expect(lines).toHaveLength((await rows(page).count()) + items);
    const mark = site === 'sample' ? ',DỮ LIỆU MẪU / SAMPLE DATA' : '';
    expect(lines.filter((line) => !line.startsWith(`${notice},`) || !line.endsWith(mark))).toEqual([]);
  });
});

describe('the page', () => {
  it('loads the calculation only when it is used', async () => {
    const page = await open();
    const loaded = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect((await loaded()).filter((name) => /what-if-tool|\.json/.test(name))).toEqual([]);
    await slider(page, 0).focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.json')),
    );
  });

  it('without JavaScript says what it needs and shows the published ranking', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('what-if form, what-if button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('caption').innerText()).toContain('hạng với trọng số đã công bố');
    expect(await page.locator('caption').innerText()).not.toContain('Tính thử');
    const source = page.locator('[data-part=sources] a');
    expect(await source.getAttribute('href')).toMatch(/^https:/);
    expect(await source.getAttribute('rel')).toBe('noopener');
    expect(await page.locator('[data-part=sources]').innerText()).toContain('papi.org.vn');
    const here = await rows(page).locator('.rank, th').allInnerTexts();
    await page.locator('[data-part=page]').click();
    await page.waitForURL('**/xep-hang/papi/**');
    const there = page.locator('table').first().locator('tbody tr').locator('.rank, th');
    expect(here).toHaveLength(2 * 61);
    expect(await there.allInnerTexts()).toEqual(here);
  });

  it('says that the data could not be had, and tries again', async () => {
    const page = await open();
    await page.route('**/*.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Chỉ mục này' }).first().click();
    await page.locator('[data-part=failed]').waitFor();
    await page.unroute('**/*.json');
    await page.getByRole('button', { name: 'Chỉ mục này' }).first().click();
    await page.waitForURL('**/*w=1,0,0,0,0,0,0,0');
    expect(await page.locator('[data-part=failed]').isVisible()).toBe(false);
  });

  it.each([
    [{ colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    [{ colorScheme: 'dark', viewport: { width: 360, height: 780 } }],
  ] as const)('has nothing that axe finds while a trial is shown: %j', async (options) => {
    const page = await open(`${tried}&noi=binh-duong`, options);
    await page.locator('tr.followed').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  it('draws one bar a row, which follows score and group', async () => {
    const page = await open('?w=0,0,0,0,0,0,0,1');
    await finding(page).getByText('Với trọng số này').waitFor();
    const bars = await rows(page).evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('rect')].map((bar) => bar.getAttribute('class'))),
    );
    const groups = await rows(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLTableRowElement).cells[0]!.innerText.trim()),
    );
    expect(bars).toEqual(groups.map((group) => [`scale-${group}`]));
  });

  it('on a phone has the bar of each score along the foot of its row', async () => {
    const page = await open(tried, { viewport: { width: 360, height: 780 } });
    await finding(page).getByText('Với trọng số này').waitFor();
    expect(await page.locator('.bar-key').isVisible()).toBe(true);
    const [first, last] = [rows(page).first(), rows(page).last()];
    const bar = async (at: Locator) => (await at.locator('rect').boundingBox())!;
    expect((await bar(first)).width).toBeGreaterThan((await bar(last)).width);
    const [row, cell] = [(await last.boundingBox())!, (await last.locator('.bar-cell').boundingBox())!];
    expect(cell.width).toBeGreaterThan(200);
    expect(cell.y + cell.height).toBeLessThanOrEqual(row.y + row.height + 1);
    expect(cell.y).toBeGreaterThan(row.y + row.height / 2);
  });

  it('is led to from each ranking that the portal sums, with its table', async () => {
    const { page } = await openPage('xep-hang/papi/2019/');
    await page.getByRole('link', { name: 'Tính thử với trọng số khác' }).click();
    await page.locator('caption').getByText('PAPI 2019').waitFor();
    expect(search(page)).toBe('?bang=papi-2019-provinces-63');
  });
});
