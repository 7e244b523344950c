import { allCategories, runLighthouse, scoreOf } from '../../lighthouse/audit.ts';
import type { LighthouseFigures } from './report.ts';

/** Lighthouse once on a page that is served with a certificate made for the run. */
export async function visitWithLighthouse(
  url: string,
): Promise<Readonly<Record<keyof LighthouseFigures, number>>> {
  const result = await runLighthouse(url, allCategories, {
    // Not to be indexed, where a page says so, is meant.
    skipAudits: ['is-crawlable'],
    browserArguments: ['--ignore-certificate-errors'],
  });
  const milliseconds = (audit: string): number => Math.round(result.audits[audit]?.numericValue ?? NaN);
  return {
    performance: scoreOf(result, 'performance'),
    accessibility: scoreOf(result, 'accessibility'),
    bestPractices: scoreOf(result, 'best-practices'),
    seo: scoreOf(result, 'seo'),
    largestPaint: milliseconds('largest-contentful-paint'),
    blocking: milliseconds('total-blocking-time'),
  };
}
