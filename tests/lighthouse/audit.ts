import lighthouse, { type Result } from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { launchChromium } from '../browser/support/chromium.ts';
import type { PageScores } from './verdict.ts';

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** All that Lighthouse gives a score for. */
export const allCategories: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

interface LighthouseOptions {
  readonly skipAudits?: readonly string[];
  readonly browserArguments?: readonly string[];
}

/**
 * Lighthouse on one page, as a phone on a slow network: all categories once, performance so many times in all, each
 * run in a browser of its own.
 * @param options.noindex the page asks not to be indexed, and means it
 */
export async function auditPage(
  url: string,
  page: string,
  options: { readonly runs: number; readonly noindex: boolean },
): Promise<PageScores> {
  const skipAudits = options.noindex ? ['is-crawlable'] : [];
  const first = await runLighthouse(url, allCategories, { skipAudits });
  const performance = [scoreOf(first, 'performance')];
  while (performance.length < options.runs) {
    performance.push(scoreOf(await runLighthouse(url, ['performance']), 'performance'));
  }
  return {
    page,
    performance,
    accessibility: scoreOf(first, 'accessibility'),
    bestPractices: scoreOf(first, 'best-practices'),
    seo: scoreOf(first, 'seo'),
    faults: allCategories
      .filter((category) => scoreOf(first, category) < 100)
      .flatMap((id) => faultsOf(first, id)),
  };
}

/**
 * Lighthouse once, in a browser of its own.
 * @param options.browserArguments further arguments of the browser
 * @throws Error when Lighthouse could not load the page
 */
export async function runLighthouse(
  url: string,
  categories: readonly Category[],
  { skipAudits = [], browserArguments = [] }: LighthouseOptions = {},
): Promise<Result> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`, ...browserArguments]);
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
      skipAudits: [...skipAudits],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await browser.close();
  }
}

/** The score of a category, 0 to 100. */
export function scoreOf({ categories }: Result, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** The audits that cost a category points, with the first things that they name. */
function faultsOf({ categories, audits }: Result, category: Category): readonly string[] {
  return categories[category]!.auditRefs.flatMap(({ id, weight }) => {
    const { score, displayValue, details } = audits[id]!;
    if (weight === 0 || score === null || score >= 0.995) return [];
    const items: readonly unknown[] =
      details && 'items' in details ? (details.items as readonly unknown[]).slice(0, 3) : [];
    const named = category === 'performance' ? '' : JSON.stringify(items).slice(0, 400);
    return [`${category}: ${id} ${displayValue ?? ''} ${named}`.trimEnd()];
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
