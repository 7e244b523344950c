import { firstDay, lastDay } from '../time/periods.ts';
import { dayAfter } from '../time/validity.ts';
import { addCounts, type TaskCounts } from './counts-of-tasks.ts';
import { reportedBy } from './overdue-trend.ts';
import type { Release, Series } from './portal.ts';
import { releaseBefore } from './release-contents.ts';
import type { ReleaseResults } from './results.ts';

/** The quarter before, with whom its counts can be compared. */
export interface Comparable {
  readonly before: string;
  readonly now: ReleaseResults;
  readonly earlier: ReleaseResults;
  /** The agencies that gave all their numbers in both quarters. */
  readonly agencies: ReadonlySet<string>;
  /** Are these all that gave any number in either? Then sums over them are the sums of the quarter. */
  readonly everyone: boolean;
}

/** Why the counts of a quarter cannot be compared with those of the quarter before. */
export interface NotComparable {
  readonly before: string | null;
  /**
   * `first`: no release before has results; `gap`: the quarter before has none; `scope`: it counts other tasks;
   * `partial`: not every agency is in both; `nobody`: no agency gave all its numbers in both; `nothing`: no task had
   * been assigned.
   */
  readonly reason: 'first' | 'gap' | 'scope' | 'partial' | 'nobody' | 'nothing';
}

/**
 * The counts of a quarter beside those of the quarter before. Only agencies that gave all their numbers in both are
 * counted, so that one that reports late or joins neither raises nor lowers anything.
 */
export function compareResults(
  series: Series,
  release: Release & { readonly results: ReleaseResults },
): Comparable | NotComparable {
  const index = series.releases.findIndex(({ period }) => period === release.period);
  if (!series.releases.slice(0, index).some(({ results }) => results !== null)) {
    return { before: null, reason: 'first' };
  }
  const earlier = releaseBefore(series, release);
  if (!earlier?.results || dayAfter(lastDay(earlier.period)) !== firstDay(release.period)) {
    return { before: null, reason: 'gap' };
  }
  const before = earlier.period;
  if (earlier.results.scope !== release.results.scope) return { before, reason: 'scope' };
  if (!earlier.results.complete || !release.results.complete) return { before, reason: 'partial' };
  const [then, now] = [reporting(earlier.results), reporting(release.results)];
  const agencies = new Set([...now.full].filter((agency) => then.full.has(agency)));
  if (agencies.size === 0) return { before, reason: 'nobody' };
  const anyone = new Set([...then.any, ...now.any]);
  return {
    before,
    now: release.results,
    earlier: earlier.results,
    agencies,
    everyone: anyone.size === agencies.size,
  };
}

export function isComparable(comparison: Comparable | NotComparable): comparison is Comparable {
  return !('reason' in comparison);
}

/** The counts over the comparable agencies in both quarters. */
export function sumsInBoth({ now, earlier, agencies }: Comparable): {
  readonly before: TaskCounts;
  readonly now: TaskCounts;
} {
  const sum = (results: ReleaseResults): TaskCounts =>
    addCounts([...agencies].flatMap((agency) => reportedBy(results, agency, everything) ?? []));
  return { before: sum(earlier), now: sum(now) };
}

const everything = (): boolean => true;

/** The agencies with any number, and those none of whose numbers is missing. */
function reporting(results: ReleaseResults): { any: ReadonlySet<string>; full: ReadonlySet<string> } {
  const any = new Set(results.rows.flatMap(({ agency, counts }) => (counts ? [agency] : [])));
  return { any, full: new Set([...any].filter((agency) => reportedBy(results, agency, everything))) };
}
