import { agenciesByKind, inAlphabet } from './agency-lists.ts';
import type { Agency } from './agencies.ts';
import type { TaskCounts } from './counts-of-tasks.ts';
import { agencyTrend, sharedTrend, type OverdueTrend } from './overdue-trend.ts';
import type { Portal } from './portal.ts';
import {
  resultsByAgency,
  resultsByGroup,
  type ReleaseResults,
  type Result,
  type ResultSum,
} from './results.ts';

/** A line of a table of results: a task group or an agency. */
export interface ResultLine<Key> {
  readonly key: Key;
  readonly counts: TaskCounts | null;
  /** Why there are no numbers, or not all of them; null where all are there. */
  readonly missing: Result['status'] | null;
  /** Null where there is no quarter to compare with. */
  readonly trend: OverdueTrend | null;
  readonly sources: readonly string[];
}

/** The agencies of one kind: only these stand side by side. */
export interface KindLines {
  readonly kind: Agency['kind'];
  readonly lines: readonly ResultLine<string>[];
}

/**
 * One line for each task group, by number.
 * @param before the results to compare with, over the agencies with numbers in both; null without any
 */
export function groupLines(
  results: ReleaseResults,
  before: ReleaseResults | null,
): readonly ResultLine<number>[] {
  return resultsByGroup(results).map((sum) =>
    lineOf(sum, before && sharedTrend(before, results, ({ group }) => group === sum.key).trend),
  );
}

/** One line for each agency, kind by kind, most overdue tasks first, else by name. */
export function kindLines(
  portal: Portal,
  results: ReleaseResults,
  before: ReleaseResults | null,
): readonly KindLines[] {
  const lines = new Map(
    resultsByAgency(results).map((sum) => [
      sum.key,
      lineOf(sum, before && agencyTrend(before, results, sum.key)),
    ]),
  );
  return agenciesByKind(portal).flatMap(({ kind, present, former }) => {
    const own = [...present, ...former].flatMap(({ id }) => lines.get(id) ?? []);
    return own.length === 0 ? [] : [{ kind, lines: overdueFirst(own) }];
  });
}

/** Who is not counted where the groups of two quarters are compared: no numbers in one of the two. By name. */
export function leftOutOfGroups(
  portal: Portal,
  results: ReleaseResults,
  before: ReleaseResults | null,
): readonly string[] {
  if (before === null) return [];
  const groups = new Set(results.rows.map(({ group }) => group));
  const leftOut = new Set(
    [...groups].flatMap((key) => sharedTrend(before, results, ({ group }) => group === key).leftOut),
  );
  return inAlphabet([...leftOut].map((id) => portal.agencies.get(id)!)).map(({ id }) => id);
}

/** Most overdue tasks first, those without numbers last; where two are alike they keep their order. */
export function overdueFirst<Key>(lines: readonly ResultLine<Key>[]): readonly ResultLine<Key>[] {
  const overdue = ({ counts }: ResultLine<Key>): number => counts?.overdue ?? -1;
  return lines.toSorted((a, b) => overdue(b) - overdue(a));
}

function lineOf<Key>({ key, counts, rows }: ResultSum<Key>, trend: OverdueTrend | null): ResultLine<Key> {
  const empty = rows.filter((row) => row.counts === null);
  const missing = empty.find(({ status }) => status !== 'M') ?? (counts === null ? empty[0] : undefined);
  const sources = [...new Set(rows.flatMap((row) => row.sources))];
  return { key, counts, missing: missing?.status ?? null, trend, sources };
}
