import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage } from './support/open-page.ts';
import { firstResult, searchState } from './support/search.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => dialog(page).getByRole('searchbox');

/** Waits until the search field of the dialog has the focus. */
async function opened(page: Page): Promise<void> {
  await page.locator('dialog[open] [data-search-field]:focus').waitFor();
}

/** The address that the focused link leads to, or the name of the element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName ?? '');

describe.each([
  ['root', '', '/'],
  ['below', 'en/', '/nq57/en/'],
] as const)('the search dialog (%s, «%s»)', (site, prefix, base) => {
  it('is used by keyboard alone', async () => {
    const { page, report } = await openPage(`${prefix}tien-do/`, { site });
    await page.keyboard.press('/');
    await opened(page);
    await page.keyboard.type('ben tre');
    await searchState(page, 'found');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`${base}trach-nhiem/ben-tre/`);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}trach-nhiem/ben-tre/`);
    expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
  });

  it('Ctrl-K opens it, Escape closes it and gives the focus back; Enter leads to the search page', async () => {
    const { page } = await openPage(`${prefix}tien-do/`, { site });
    const link = page.locator('.breadcrumbs a, .site-nav a').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await opened(page);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(await link.getAttribute('href'));
    await page.keyboard.press('Control+k');
    await opened(page);
    await field(page).fill('da nang');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}tim-kiem/?q=da+nang`);
    await searchState(page, 'found');
    expect(await firstResult(page)).toBe(`${base}trach-nhiem/da-nang/`);
  });
});

describe('the search link', () => {
  it('opens the dialog, and gets the focus back', async () => {
    const { page } = await openPage('ket-qua/');
    await page.locator('[data-search-link]').click();
    await opened(page);
    expect(new URL(page.url()).pathname).toBe('/ket-qua/');
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(await focused(page)).toBe('/tim-kiem/');
  });

  it('with Ctrl it is a link', async () => {
    const { page } = await openPage('ket-qua/');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    // No new tab is waited for: what counts is that the page leaves the click to the browser, and does nothing itself.
    const prevented = await page.locator('[data-search-link]').evaluate(async (link) => {
      const byThePage = new Promise((resolve) => {
        const last = (event: Event): void => {
          resolve(event.defaultPrevented);
          event.preventDefault();
        };
        addEventListener('click', last, { once: true });
      });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
      await fetch('/favicon.svg', { method: 'HEAD' }).catch(() => undefined);
      return byThePage;
    });
    expect(prevented).toBe(false);
    // The request made last is the only one: the code of the dialog was not asked for.
    expect(requested).toEqual(['/favicon.svg']);
    expect(await dialog(page).count()).toBe(0);
  });

  it('leads to the search page without JavaScript, and where the dialog cannot be had', async () => {
    const { page: plain } = await openPage('ket-qua/', { javaScriptEnabled: false });
    await plain.locator('[data-search-link]').click();
    await plain.waitForURL('**/tim-kiem/');
    const { page } = await openPage('ket-qua/');
    // What the page needs is loaded: what comes now is the dialog.
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.locator('[data-search-link]').click();
    await page.waitForURL('**/tim-kiem/');
  });
});

describe('its keys', () => {
  it('«/» is a letter in a field, and on the search page leads to its field', async () => {
    const { page } = await openPage('');
    await page.locator('agency-finder input').fill('a');
    await page.keyboard.press('/');
    expect(await page.locator('agency-finder input').inputValue()).toBe('a/');
    expect(await dialog(page).count()).toBe(0);
    const { page: own } = await openPage('tim-kiem/');
    await own.keyboard.press('/');
    expect(await focused(own)).toBe('INPUT');
    expect(await dialog(own).count()).toBe(0);
  });

  it('load less than 2 kB of JavaScript, and the rest with the first use', async () => {
    const { page } = await openPage('gioi-thieu/');
    const loaded = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const scripts = (await loaded()).filter((name) => name.endsWith('.js'));
    const { folder } = inject('sites').root;
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length);
    expect(bytes).not.toEqual([]);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2048);
    await page.keyboard.press('/');
    await opened(page);
    expect((await loaded()).filter((name) => name.endsWith('.js')).length).toBeGreaterThan(scripts.length);
    expect((await loaded()).filter((name) => name.includes('pagefind'))).toEqual([]);
  });

  it('axe finds nothing in it', async () => {
    const { page } = await openPage('tien-do/');
    await page.keyboard.press('/');
    await opened(page);
    await field(page).fill('hue');
    await searchState(page, 'found');
    expect(await violations(page, { within: 'dialog', goodPractice: true })).toEqual([]);
  });
});
