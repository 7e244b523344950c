import type { TaskCounts } from './counts-of-tasks.ts';
import type { Portal, Release } from './portal.ts';
import { releasesWithResults } from './result-history.ts';
import {
  groupLines,
  kindLines,
  leftOutOfGroups,
  overdueFirst,
  type KindLines,
  type ResultLine,
} from './result-lines.ts';
import { totalOf, type ReleaseResults } from './results.ts';

/** The results of the newest release that has any, ready for its tables; most overdue tasks first. */
export interface ResultTables {
  readonly release: Release;
  readonly results: ReleaseResults;
  /** The period before, if it counts the same scope. */
  readonly before: string | null;
  readonly total: TaskCounts | null;
  readonly groups: readonly ResultLine<number>[];
  /** Left out where groups are compared with the period before: no numbers in one of the two. */
  readonly leftOut: readonly string[];
  readonly kinds: readonly KindLines[];
  /** How many agencies gave numbers, and how many have rows. */
  readonly reported: number;
  readonly expected: number;
}

/** The tables of the newest results, or null where no release has any. */
export function newestResultTables(portal: Portal): ResultTables | null {
  const releases = releasesWithResults(portal);
  const release = releases.at(-1);
  if (!release) return null;
  const { results } = release;
  const previous = releases.at(-2);
  const before = previous?.results.scope === results.scope ? previous : null;
  const groups = groupLines(results, before?.results ?? null);
  const kinds = kindLines(portal, results, before?.results ?? null);
  const agencies = kinds.flatMap(({ lines }) => lines);
  return {
    release,
    results,
    before: before?.period ?? null,
    total: totalOf(results),
    groups: overdueFirst(groups),
    leftOut: leftOutOfGroups(portal, results, before?.results ?? null),
    kinds,
    reported: agencies.filter(({ counts }) => counts !== null).length,
    expected: agencies.length,
  };
}
