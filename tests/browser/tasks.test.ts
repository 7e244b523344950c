import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../src/cli/serve.ts';
import { runSampleBuild } from '../support/build.ts';
import { browser } from './support/open-page.ts';
import { overflow } from './support/sound-page.ts';
import { wordsThatTouch } from './support/words-that-touch.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'ba-cong-khai-')), 'mau');
const size = ['--provinces=6', '--ministries=4', '--quarters=3', '--tasks=120'];
let served: Awaited<ReturnType<typeof serveFolder>> | undefined;

beforeAll(async () => {
  const { code, output } = await runSampleBuild(size, { OUT_DIR: folder });
  if (code !== 0) throw new Error(output);
  served = await serveFolder({ folder, base: '/', port: 0 });
}, 120_000);

afterAll(async () => {
  await served?.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** Opens a page of the sample portal in a context of its own. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await browser()).newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(served!.url + path);
  return page;
}

const all = 'tien-do/nhiem-vu/tat-ca/';
const shown = (page: Page) => page.locator('.task-table tbody tr:visible');

describe('the pages of tasks and results', () => {
  it.each([
    'tien-do/',
    'en/tien-do/',
    'tien-do/nhiem-vu/',
    all,
    'tien-do/nhiem-vu/mau-nv-0003/',
    'en/tien-do/nhiem-vu/mau-nv-0003/',
    'tien-do/nhiem-vu/tinh-trang/in-progress/',
    'tien-do/nhiem-vu/co-quan/mau-tinh-01/',
  ])('«/%s» is sound on a phone, in the dark too', async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 780 } });
    expect(await overflow(page)).toBe(0);
    expect(await page.evaluate(wordsThatTouch)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
    }
  });

  it('are complete without JavaScript: every task is in the full list, and no field that would do nothing', async () => {
    const page = await open(all, { javaScriptEnabled: false });
    expect(await shown(page).count()).toBe(120);
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
    expect(inGroup).toBeLessThan(120);
    await page.selectOption('[name=tinh-trang]', 'done-on-time');
    const done = await shown(page).count();
    expect(done).toBeLessThan(inGroup);
    expect(await page.locator('task-filter [role=status]').innerText()).toBe(
      `Đang hiện ${done} trong 120 nhiệm vụ.`,
    );
    expect(new URL(page.url()).search).toBe('?tinh-trang=done-on-time&nhom=5');
    await page.locator('header a[rel="alternate"]').click();
    expect(new URL(page.url()).pathname).toBe(`/en/${all}`);
    await page.getByText(`Showing ${done} of 120 tasks.`).waitFor();
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
    expect(await shown(page).count()).toBe(120);
  });

  it('takes an address that asks for what there is not for one that asks nothing', async () => {
    const page = await open(`${all}?nhom=99`);
    expect(await shown(page).count()).toBe(120);
    expect(new URL(page.url()).search).toBe('');
  });
});
