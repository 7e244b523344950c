import type { Browser } from 'playwright-core';
import { watchContent, type ContentTimes, type WholePage } from './content-watch.ts';
import { phone } from './phone.ts';
import type { VisitFigures } from './report.ts';

/** The numbers of one visit. */
export type Visit = Readonly<Record<keyof VisitFigures, number>>;

/** One answer, as the page's own clock saw it. */
interface Answer {
  readonly end: number;
  readonly bytes: number;
}

/**
 * Opens a page once, with nothing cached, on the phone and its network.
 * @throws Error when the page is not whole after a minute
 */
export async function visitPage(browser: Browser, url: string, content: WholePage): Promise<Visit> {
  const context = await browser.newContext(phone.context);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latencyMs,
      downloadThroughput: (phone.downloadKbps * 1024) / 8,
      uploadThroughput: (phone.uploadKbps * 1024) / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    await devtools.send('Performance.enable', { timeDomain: 'timeTicks' });
    await page.addInitScript(watchContent, content);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForFunction(isWhole, undefined, { timeout: 60_000 });
    const times = await page.evaluate(timesInPage);
    const answers = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
        (entry) => {
          const { responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
          return { end: responseEnd, bytes: encodedBodySize };
        },
      ),
    );
    const { metrics } = await devtools.send('Performance.getMetrics');
    const mainThread = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
    return { ...times, mainThread, ...sizesOf(answers, times.largestPaint) };
  } finally {
    await context.close();
  }
}

/** What `watchContent` has noted; runs in the page. */
function timesInPage(): ContentTimes {
  return (globalThis as unknown as { readonly contentTimes: ContentTimes }).contentTimes;
}

/** Runs in the page, alone: nothing of this file is there. */
function isWhole(): boolean {
  return (globalThis as unknown as { readonly contentTimes: ContentTimes }).contentTimes.whole > 0;
}

/** How many answers and bytes had come by the first view, and in all. */
export function sizesOf(
  answers: readonly Answer[],
  firstView: number,
): Pick<Visit, 'requests' | 'bytes' | 'requestsToFirstView' | 'bytesToFirstView'> {
  const bytesOf = (some: readonly Answer[]): number => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const early = answers.filter(({ end }) => end <= firstView);
  return {
    requestsToFirstView: early.length,
    bytesToFirstView: bytesOf(early),
    requests: answers.length,
    bytes: bytesOf(answers),
  };
}
