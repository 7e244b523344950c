import { withBrowser } from '../../browser/support/chromium.ts';
import { attempt } from './attempt.ts';
import type { WholePage } from './content-watch.ts';
import { figuresOf } from './figure.ts';
import { visitWithLighthouse } from './lighthouse-visit.ts';
import type { LighthouseFigures, PageResult, Skipped } from './report.ts';
import { visitPage, type Visit } from './visit.ts';

/** A served version of the page. */
export interface ServedPage {
  readonly peer: string;
  readonly title: string;
  readonly url: string;
  readonly content: WholePage;
}

interface PageRuns {
  readonly runs: number;
  readonly lighthouseRuns: number;
  readonly say: (line: string) => void;
}

/**
 * Visits the versions in turn, so that what else the machine does falls on all of them alike. A version that fails is
 * not visited again and named in `skipped`.
 */
export async function measurePages(
  pages: readonly ServedPage[],
  { runs, lighthouseRuns, say }: PageRuns,
  skipped: Skipped[],
): Promise<readonly PageResult[]> {
  const visits = await inTurn(pages, runs, 'visit', skipped, async ({ url, content, title }) => {
    const visit = await withBrowser((browser) => visitPage(browser, url, content));
    say(`${title}: LCP ${visit.largestPaint.toFixed(0)} ms, whole after ${visit.whole.toFixed(0)} ms`);
    return visit;
  });
  const audits = await inTurn(pages, lighthouseRuns, 'Lighthouse', skipped, async ({ url, title }) => {
    const scores = await visitWithLighthouse(url);
    say(`${title}: Lighthouse ${scores.performance}`);
    return scores;
  });
  return pages.map(({ peer, title }) => ({
    peer,
    title,
    ...(visits.has(peer) && { visit: figuresOf<keyof Visit>(visits.get(peer)!) }),
    ...(audits.has(peer) && { lighthouse: figuresOf<keyof LighthouseFigures>(audits.get(peer)!) }),
  }));
}

/** So many rounds over all pages; pages that failed in a round have no runs. */
async function inTurn<T>(
  pages: readonly ServedPage[],
  rounds: number,
  part: string,
  skipped: Skipped[],
  run: (page: ServedPage) => Promise<T>,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const found = new Map<string, T[]>(rounds > 0 ? pages.map(({ peer }) => [peer, []]) : []);
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages.filter(({ peer }) => found.has(peer))) {
      const value = await attempt(`${page.title}: ${part}`, skipped, () => run(page));
      if (value === undefined) found.delete(page.peer);
      else found.get(page.peer)!.push(value);
    }
  }
  return found;
}
