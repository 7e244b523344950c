import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PageReport } from './open-page.ts';
import { overflow } from './readings.ts';

/** Fails unless a page opened without an error, in its language, with one main heading, as wide as its window. */
export async function expectSoundPage(page: Page, report: PageReport, path: string): Promise<void> {
  expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
  expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('en/') ? 'en' : 'vi');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await overflow(page)).toBe(0);
}
