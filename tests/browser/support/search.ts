import type { Page } from 'playwright-core';

/** Waits until the search box says that it has come to this. */
export async function searchState(page: Page, state: 'idle' | 'found' | 'none' | 'failed'): Promise<void> {
  await page.locator(`[data-part=status][data-state=${state}]`).waitFor({ state: 'attached' });
}

export async function statusText(page: Page): Promise<string> {
  return (await page.locator('[data-part=status]').textContent()) ?? '';
}

/** The addresses of all results that can be seen, agencies first. */
export async function resultLinks(page: Page): Promise<string[]> {
  const links = page.locator('.search-results a:visible');
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

export async function firstResult(page: Page): Promise<string | undefined> {
  return (await resultLinks(page))[0];
}

/** What stands above the titles of the pages found: kind and period. */
export async function aboutLines(page: Page): Promise<string[]> {
  return page.locator('[data-part=pages] .about').allTextContents();
}
