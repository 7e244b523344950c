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
  };
  return {
    async read({ url, paths }) {
      const queue = paths.values();
      await Promise.all(
        Array.from({ length: availableParallelism() }, async () => {
          for (const path of queue) {
            const context = await browser.newContext({ viewport: desktop });
            await readOne(await context.newPage(), url, path);
            await context.close();
          }
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
