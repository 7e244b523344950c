import { availableParallelism } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../../../src/cli/serve.ts';
import { launchChromium } from '../../browser/support/chromium.ts';
import { keyboardWay } from '../../browser/support/focus.ts';
import { keyboardPaths } from '../../browser/support/keyboard-paths.ts';
import { inBothLanguages, pageKindPathsInBothLanguages } from '../../browser/support/page-kinds.ts';
import { desktop, readings } from '../../browser/support/readings.ts';
import { outcome, type ProofFigure, type ProofPart } from '../part.ts';

/** One embed of each make: a drawing, a table, words. */
const embeds = [
  'nhung/xep-hang/papi/moi-nhat/ban-do-provinces-63/',
  'nhung/xep-hang/papi/2024/v1.0.0/bang-provinces-63/',
  'nhung/trach-nhiem/da-nang/tom-tat/',
];

/** The real portal, read as people read who see, hear or move otherwise than most. */
export const accessibilityPart: ProofPart = {
  name: 'accessibility',
  title: 'Accessibility',
  claim:
    'On one page of each kind, in both languages, axe finds nothing against WCAG 2.2 A and AA in light and in dark colours; no page scrolls sideways at 320 pixels or with letters twice as large, which cut nothing off; in forced colours every mark stays seen. Search, a table, comparing and the embed chooser are used by keyboard alone, the focus seen at each stop.',
  async run(site) {
    const { folder, base } = await site.hosted();
    const served = await serveFolder({ folder, base, port: 0 });
    const server = await launchChromium();
    try {
      const browser = await chromium.connect(server.wsEndpoint());
      const paths = [...pageKindPathsInBothLanguages, ...inBothLanguages(embeds)];
      const read = await readPages(browser, served.url, paths);
      const gone = await goByKeyboard(browser, served.url);
      return outcome(
        [{ what: 'pages, in two languages', value: String(paths.length) }, ...read.figures, ...gone.figures],
        [...read.faults, ...gone.faults],
      );
    } finally {
      await server.close();
      await served.close();
    }
  },
};

interface Findings {
  readonly figures: readonly ProofFigure[];
  readonly faults: readonly string[];
}

/** Holds pages against every way of reading, as many at once as there are processors. */
async function readPages(browser: Browser, portal: string, paths: readonly string[]): Promise<Findings> {
  const found = new Map(readings.map(({ name }) => [name, [] as string[]]));
  const queue = paths.values();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const path of queue) {
        const context = await browser.newContext({ viewport: desktop });
        const page = await context.newPage();
        await page.goto(portal + path);
        for (const { name, faults } of readings)
          found.get(name)!.push(...(await faults(page)).map((fault) => `/${path}, ${name}: ${fault}`));
        await context.close();
      }
    }),
  );
  return {
    figures: [...found].map(([name, faults]) => ({ what: `faults: ${name}`, value: String(faults.length) })),
    faults: [...found.values()].flat(),
  };
}

/** Goes every way by keyboard, in both languages, one after the other: only one page has the focus. */
async function goByKeyboard(browser: Browser, portal: string): Promise<Findings> {
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
