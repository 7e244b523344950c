import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSize } from '../../src/sample/sample-size.ts';
import { openPage } from './support/open-page.ts';

/** Opens a page of the sample portal in a context of its own. */
const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
  (await openPage(path, { site: 'sample', ...options })).page;

const all = 'tien-do/nhiem-vu/tat-ca/';
/** How many tasks the sample portal has. */
const tasks = defaultSize.tasks;
const shown = (page: Page) => page.locator('.task-table tbody tr:visible');

describe('the pages of tasks and results', () => {
  it('are complete without JavaScript: every task is in the full list, and no field that would do nothing', async () => {
    const page = await open(all, { javaScriptEnabled: false });
    expect(await shown(page).count()).toBe(tasks);
    expect(await page.locator('form.task-filter').isVisible()).toBe(false);
  });

  it('lead from the counts to lists that hold as many', async () => {
    const page = await open('tien-do/nhiem-vu/', { javaScriptEnabled: false });
    const link = page.locator('main a[href*="/tinh-trang/"]').first();
    const count = Number(/\d+/.exec(await link.locator('xpath=following-sibling::span').innerText())?.[0]);
    expect(count).toBeGreaterThan(0);
    await link.click();
    expect(await shown(page).count()).toBe(count);
  });
});

describe('the filter of the full list', () => {
  it('combines its fields and keeps them in the address, in both languages', async () => {
    const page = await open(all);
    await page.selectOption('[name=nhom]', '5');
    const inGroup = await shown(page).count();
    expect(inGroup).toBeGreaterThan(0);
    expect(inGroup).toBeLessThan(tasks);
    await page.selectOption('[name=tinh-trang]', 'done-on-time');
    const done = await shown(page).count();
    expect(done).toBeLessThan(inGroup);
    expect(await page.locator('task-filter [role=status]').innerText()).toBe(
      `Đang hiện ${done} trong ${tasks} nhiệm vụ.`,
    );
    expect(new URL(page.url()).search).toBe('?tinh-trang=done-on-time&nhom=5');
    await page.locator('header a[rel="alternate"]').click();
    expect(new URL(page.url()).pathname).toBe(`/en/${all}`);
    await page.getByText(`Showing ${done} of ${tasks} tasks.`).waitFor();
    expect(await shown(page).count()).toBe(done);
  });

  it('finds words without diacritics, says when nothing fits, and can be cleared', async () => {
    const page = await open(`${all}?q=mau+0007`);
    expect(await shown(page).count()).toBe(1);
    await page.fill('[name=q]', 'khong co viec nao nhu the');
    expect(await shown(page).count()).toBe(0);
    expect(await page.locator('task-filter [role=status]').innerText()).toContain(
      'Không có nhiệm vụ nào khớp',
    );
    await page.click('[type=reset]');
    await page.waitForFunction(() => location.search === '');
    expect(await shown(page).count()).toBe(tasks);
  });

  it('takes an address that asks for what there is not for one that asks nothing', async () => {
    const page = await open(`${all}?nhom=99`);
    expect(await shown(page).count()).toBe(tasks);
    expect(new URL(page.url()).search).toBe('');
  });
});
