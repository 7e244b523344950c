import { expect, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { startDeskPage } from '../../../src/cli/desk-page/start-page.ts';
import type { Desk } from '../../../src/desk/verb.ts';
import { verbs } from '../../../src/desk/verbs.ts';
import { violations } from './axe.ts';
import { browser, watch, type OpenedPage } from './open-page.ts';
import { overflow } from './readings.ts';

/** Opens the local page of a desk in the browser, by its first address; both close when the test ends. */
export async function openDesk(desk: Desk, lang: 'vi' | 'en' = 'vi'): Promise<OpenedPage> {
  const served = await startDeskPage({
    desk: () => desk,
    verbs,
    lang,
    report: (error) => {
      throw error;
    },
  });
  onTestFinished(served.close);
  const context = await (await browser()).newContext({ locale: 'vi-VN' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const report = watch(page, new URL(served.address).host);
  await page.goto(served.address);
  return { page, report };
}

/** Fails unless the page is sound: one heading, as wide as its window, nothing that axe finds, by day and by night. */
export async function expectSoundDesk(page: Page): Promise<void> {
  expect(await page.locator('h1').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 720 });
}
