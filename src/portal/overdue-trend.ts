import { addCounts, noTasks, type TaskCounts } from './counts-of-tasks.ts';
import type { ReleaseResults, Result } from './results.ts';
import { rowsOfAgency } from './rows-of-agency.ts';

/** Overdue tasks of the same agencies at the end of two periods; null where one gave no numbers. */
export interface OverdueTrend {
  readonly from: number | null;
  readonly to: number | null;
}

/** A trend whose both ends are known. */
export interface KnownTrend {
  readonly from: number;
  readonly to: number;
}

/** The trend where both its ends are known, else null: half of it is no change. */
export function knownTrend(trend: OverdueTrend | null): KnownTrend | null {
  return trend === null || trend.from === null || trend.to === null
    ? null
    : { from: trend.from, to: trend.to };
}

type Belongs = (row: Result) => boolean;

/**
 * What an agency reported under a heading. None of its rows there is no task where it reported on others; null where
 * it has no row at all, or one whose number is missing: half a report is no smaller number.
 */
export function reportedBy(results: ReleaseResults, agency: string, belongs: Belongs): TaskCounts | null {
  const all = rowsOfAgency(results.rows, agency);
  const own = all.filter(belongs);
  const unknown = (row: Result): boolean => row.counts === null && row.status !== 'M';
  if (own.some(unknown) || all.every(unknown)) return null;
  return addCounts(own.map(({ counts }) => counts ?? noTasks));
}

/** The overdue tasks of one agency, the period before and now. */
export function agencyTrend(before: ReleaseResults, now: ReleaseResults, agency: string): OverdueTrend {
  const of = (results: ReleaseResults) => reportedBy(results, agency, () => true)?.overdue ?? null;
  return { from: of(before), to: of(now) };
}

/** The overdue tasks under a heading, of those agencies alone that gave numbers in both periods. */
export function sharedTrend(
  before: ReleaseResults,
  now: ReleaseResults,
  belongs: Belongs,
): { readonly trend: OverdueTrend; readonly leftOut: readonly string[] } {
  const agencies = new Set([...before.rows, ...now.rows].map(({ agency }) => agency));
  const leftOut: string[] = [];
  let [from, to] = [0, 0];
  for (const agency of agencies) {
    const [was, is] = [before, now].map((results) => reportedBy(results, agency, belongs));
    if (was && is) [from, to] = [from + was.overdue, to + is.overdue];
    else leftOut.push(agency);
  }
  return { trend: { from, to }, leftOut };
}
