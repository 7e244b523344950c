import { median } from '../support/median.ts';

/** The scores of one page, 0 to 100; the performance of each run. */
export interface PageScores {
  readonly page: string;
  readonly performance: readonly number[];
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Audits that cost points, with what Lighthouse says of them. */
  readonly faults: readonly string[];
}

/** The least that is asked of every page. */
export const floors = { performance: 98, others: 100 } as const;

/** Does a page reach what is asked of every page? */
export function passes({ performance, accessibility, bestPractices, seo }: PageScores): boolean {
  const others = [accessibility, bestPractices, seo];
  return median(performance) >= floors.performance && others.every((score) => score >= floors.others);
}

/** The scores as a table of plain text, faults below their page. */
export function scoreTable(pages: readonly PageScores[]): string {
  const width = Math.max(4, ...pages.map(({ page }) => page.length));
  const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(6)).join('');
  return [
    `${'page'.padEnd(width)}${columns(['perf', 'a11y', 'best', 'seo'])}   runs`,
    ...pages.flatMap((scores) => [
      `${scores.page.padEnd(width)}${columns([median(scores.performance), scores.accessibility, scores.bestPractices, scores.seo].map(String))}   ${scores.performance.join(' ')}${passes(scores) ? '' : '  ✗'}`,
      ...scores.faults.map((fault) => `  ${fault}`),
    ]),
  ].join('\n');
}
