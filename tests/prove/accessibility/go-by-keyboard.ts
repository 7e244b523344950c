import type { Browser } from 'playwright-core';
import { keyboardWay } from '../../browser/support/focus.ts';
import { keyboardPaths } from '../../browser/support/keyboard-paths.ts';
import { desktop } from '../../browser/support/readings.ts';
import type { ProofFigure } from '../part.ts';
import type { Findings } from './read-pages.ts';

/** Goes every way by keyboard, in both languages, one after the other: only one page has the focus. */
export async function goByKeyboard(browser: Browser, portal: string): Promise<Findings> {
  const faults: string[] = [];
  const figures: ProofFigure[] = [];
  for (const { name, path, go } of keyboardPaths) {
    const stops: number[] = [];
    for (const prefix of ['', 'en/']) {
      const context = await browser.newContext({ viewport: desktop });
      const page = await context.newPage();
      await page.goto(portal + prefix + path);
      const way = keyboardWay(page);
      const missed = await go(way).catch((error: unknown) => [String(error).split('\n')[0]!]);
      faults.push(...[...missed, ...way.faults].map((fault) => `/${prefix}${path}, ${name}: ${fault}`));
      stops.push(way.stops());
      await context.close();
    }
    figures.push({ what: `by keyboard: ${name}; stops in Vietnamese, in English`, value: stops.join(', ') });
  }
  return { figures, faults };
}
