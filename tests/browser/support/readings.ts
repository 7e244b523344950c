import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { atDoubleText, cutTexts } from './double-text.ts';
import { lostInForcedColours } from './forced-colours.ts';
import { tabStops } from './tab-stops.ts';

/** A way in which people read, and what of a page does not hold in it. */
export interface Reading {
  readonly name: string;
  /** What is wrong, empty where nothing is. The page is left as it was, in a window of `desktop`. */
  readonly faults: (page: Page) => Promise<readonly string[]>;
}

/** The window in which pages are opened. */
export const desktop = { width: 1280, height: 720 } as const;
/** The narrowest window that WCAG 2.2 asks for (1.4.10), which is 1,280 pixels at a zoom of 400 %. */
const narrowest = { width: 320, height: 640 } as const;
const phone = { width: 360, height: 780 } as const;

/** All ways of reading that every page is held against; tests and proof ask the same. */
export const readings: readonly Reading[] = [
  { name: 'axe in light colours', faults: violations },
  { name: 'letters twice as large', faults: withDoubleText },
  { name: 'the reader’s own colours', faults: lostInForcedColours },
  { name: 'windows of 320 and 360 pixels', faults: inNarrowWindows },
  { name: 'axe in dark colours, 320 pixels', faults: inTheDark },
  { name: 'by Tab from one end to the other', faults: byTab },
];

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function withDoubleText(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size);
    const found = await atDoubleText(page, async () => [
      ...(await widerThanWindow(page)),
      ...(await page.evaluate(cutTexts)),
    ]);
    faults.push(...found.map((fault) => `letters twice as large: ${fault}`));
  }
  await page.setViewportSize(desktop);
  return faults;
}

async function inNarrowWindows(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of [narrowest, phone]) {
    await page.setViewportSize(size);
    faults.push(...(await widerThanWindow(page)));
  }
  await page.setViewportSize(desktop);
  return faults;
}

async function inTheDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(narrowest);
  const faults = await violations(page);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(desktop);
  return faults;
}

/**
 * Vietnamese pages in light colours and a wide window, English ones, which are made of the same parts, in dark colours
 * and the narrowest: grounds and order differ.
 */
async function byTab(page: Page): Promise<readonly string[]> {
  if ((await page.locator('html').getAttribute('lang')) !== 'en') return (await tabStops(page)).faults;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(narrowest);
  const { faults } = await tabStops(page);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(desktop);
  return faults;
}

async function widerThanWindow(page: Page): Promise<readonly string[]> {
  const [beyond, width] = [await overflow(page), page.viewportSize()!.width];
  return beyond > 0 ? [`${beyond} pixels wider than the window of ${width}`] : [];
}
