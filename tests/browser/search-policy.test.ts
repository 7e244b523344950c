import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, openPage } from './support/open-page.ts';
import { expectRefused } from './support/policy-violations.ts';
import { firstResult, searchState } from './support/search.ts';

// Pagefind runs WebAssembly in a worker, which goes by the policy of its own file: only there and on the search page,
// where it falls back on the page itself, may WebAssembly run.

/** The smallest module: its four magic bytes and its version. */
const smallestModule = [0, 97, 115, 109, 1, 0, 0, 0];

const runsWebAssembly = (page: Page): Promise<boolean> =>
  page.evaluate(
    (bytes) =>
      WebAssembly.compile(new Uint8Array(bytes)).then(
        () => true,
        () => false,
      ),
    smallestModule,
  );

const policyOf = async (path: string): Promise<string> =>
  (await fetch(addressOf(path))).headers.get('content-security-policy') ?? '';

/** Opens a path in a browser that has no workers. */
async function openWithoutWorkers(path: string): Promise<Page> {
  const { page } = await openPage('404.html');
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(addressOf(path));
  return page;
}

async function searchInDialog(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] [data-search-field]:focus').waitFor();
  await page.keyboard.type(query);
}

describe('the search dialog on an ordinary page', () => {
  it('finds pages on /tien-do/, whose own policy forbids WebAssembly', async () => {
    expect(await policyOf('tien-do/')).not.toContain('wasm-unsafe-eval');
    const { page } = await openPage('tien-do/');
    await searchInDialog(page, 'nghi quyet 57');
    await searchState(page, 'found');
    await page.locator('dialog [data-part=pages] li').first().waitFor();
    expect(page.workers()).toHaveLength(1);
    const refused = expectRefused('script-src');
    expect(refused()).toEqual([]);
    expect(await runsWebAssembly(page)).toBe(false);
    await expect.poll(() => refused().join()).toContain('wasm-eval');
  });

  it('without workers finds agencies all the same, and says that the rest is not to be had', async () => {
    const refused = expectRefused('script-src');
    const page = await openWithoutWorkers('tien-do/');
    await searchInDialog(page, 'da nang');
    await searchState(page, 'failed');
    expect(await firstResult(page)).toBe('/trach-nhiem/da-nang/');
    await expect.poll(() => refused().join()).toContain('wasm-eval');
  });
});

describe('the search page', () => {
  it('finds pages without workers, since its policy lets it run WebAssembly', async () => {
    expect(await policyOf('tim-kiem/')).toContain("'wasm-unsafe-eval'");
    const page = await openWithoutWorkers('tim-kiem/?q=nghi+quyet+57');
    await searchState(page, 'found');
    expect(page.workers()).toEqual([]);
    expect(await firstResult(page)).toBe('/van-ban/57-nq-tw/');
    expect(await runsWebAssembly(page)).toBe(true);
  });
});
