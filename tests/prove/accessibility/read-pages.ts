import { availableParallelism } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { watch } from '../../browser/support/open-page.ts';
import { desktop, readings } from '../../browser/support/readings.ts';
import type { ProofFigure } from '../part.ts';

/** Pages of a portal that is served with its headers. */
export interface ServedPages {
  readonly url: string;
  readonly paths: readonly string[];
}

/** What was counted, and each fault with the page on which it stands. */
export interface Findings {
  readonly figures: readonly ProofFigure[];
  readonly faults: readonly string[];
}

const heard =
  'refused by the content security policy, errors of the console, requests elsewhere or without an answer';

/** What pages come to, of several portals one after the other. */
export interface PageReader {
  /** Holds pages against every way of reading and listens meanwhile, as many at once as there are processors. */
  readonly read: (pages: ServedPages) => Promise<void>;
  readonly findings: () => Findings;
}

/** Reads pages in a browser. */
export function pageReader(browser: Browser): PageReader {
  const found = new Map([...readings.map(({ name }) => name), heard].map((name) => [name, [] as string[]]));
  const readOne = async (page: Page, url: string, path: string): Promise<void> => {
    const note = (name: string, faults: readonly string[]): void =>
      void found.get(name)!.push(...faults.map((fault) => `/${path}, ${name}: ${fault}`));
    const report = watch(page, new URL(url).host);
    await page.goto(url + path);
    for (const { name, faults } of readings) note(name, await faults(page));
    note(heard, Object.values(report).flat());
    // The next page is to be met as by a reader who comes for the first time.
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    page.removeAllListeners();
  };
  return {
    async read({ url, paths }) {
      const queue = paths.values();
      await Promise.all(
        Array.from({ length: availableParallelism() }, async () => {
          // One after the other in one window: styles, scripts and axe are read once and not for each page.
          const context = await browser.newContext({ viewport: desktop });
          const page = await context.newPage();
          for (const path of queue) await readOne(page, url, path);
          await context.close();
        }),
      );
    },
    findings: () => ({
      figures: [...found].map(([name, faults]) => ({
        what: name === heard ? heard : `faults: ${name}`,
        value: String(faults.length),
      })),
      faults: [...found.values()].flat(),
    }),
  };
}
