import { agenciesByKind, sortName } from './agency-lists.ts';
import type { Agency } from './agencies.ts';
import type { TaskCounts } from './counts-of-tasks.ts';
import type { Scope } from './figures.ts';
import { agencyTrend, sharedTrend, type OverdueTrend } from './overdue-trend.ts';
import { resolutionFigures, type Portal, type Release } from './portal.ts';
import { releasesWithResults } from './result-history.ts';
import {
  resultsByAgency,
  resultsByGroup,
  totalOf,
  type ReleaseResults,
  type Result,
  type ResultSum,
} from './results.ts';

/** A line of a table: a task group or an agency. */
export interface ResultLine<Key> {
  readonly key: Key;
  readonly counts: TaskCounts | null;
  /** Why there are no numbers, or not all of them; null where all are there. */
  readonly missing: Result['status'] | null;
  /** Null where no period before it counts the same scope. */
  readonly trend: OverdueTrend | null;
}

/** The results of the newest release that has any, ready for its tables; most overdue tasks first. */
export interface ResultTables {
  readonly release: Release;
  readonly results: ReleaseResults;
  /** Null where no figure is stated for it, which is where scopes have their titles. */
  readonly scope: Scope | null;
  /** The period before, if it counts the same scope. */
  readonly before: string | null;
  readonly total: TaskCounts | null;
  readonly groups: readonly ResultLine<number>[];
  /** Left out where groups are compared with the period before: no numbers in one of the two. */
  readonly leftOut: readonly string[];
  /** One table for each kind of agency, since only agencies of a kind stand side by side. */
  readonly kinds: readonly { readonly kind: Agency['kind']; readonly lines: readonly ResultLine<string>[] }[];
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
  const leftOut = new Set<string>();
  const groups = resultsByGroup(results).map((sum): ResultLine<number> => {
    if (!before) return { ...lineOf(sum), trend: null };
    const shared = sharedTrend(before.results, results, ({ group }) => group === sum.key);
    for (const agency of shared.leftOut) leftOut.add(agency);
    return { ...lineOf(sum), trend: shared.trend };
  });
  const agencies = resultsByAgency(results).map((sum): ResultLine<string> => {
    return { ...lineOf(sum), trend: before && agencyTrend(before.results, results, sum.key) };
  });
  const kindOf = (id: string): Agency['kind'] => portal.agencies.get(id)!.kind;
  const nameOf = (id: string): string => sortName(portal.agencies.get(id)!);
  const byKind = Map.groupBy(agencies, ({ key }) => kindOf(key));
  return {
    release,
    results,
    scope: resolutionFigures(portal).find(({ scope }) => scope.id === results.scope)?.scope ?? null,
    before: before?.period ?? null,
    total: totalOf(results),
    groups: overdueFirst(groups, (a, b) => a - b),
    leftOut: [...leftOut].toSorted((a, b) => collator.compare(nameOf(a), nameOf(b))),
    kinds: agenciesByKind(portal).flatMap(({ kind }) => {
      const lines = byKind.get(kind);
      return lines
        ? [{ kind, lines: overdueFirst(lines, (a, b) => collator.compare(nameOf(a), nameOf(b))) }]
        : [];
    }),
    reported: agencies.filter(({ counts }) => counts !== null).length,
    expected: agencies.length,
  };
}

const collator = new Intl.Collator('vi');

/** Most overdue tasks first, those without numbers last, the rest in the order of `then`. */
export function overdueFirst<Key>(
  lines: readonly ResultLine<Key>[],
  then: (a: Key, b: Key) => number,
): readonly ResultLine<Key>[] {
  const overdue = ({ counts }: ResultLine<Key>): number => counts?.overdue ?? -1;
  return lines.toSorted((a, b) => overdue(b) - overdue(a) || then(a.key, b.key));
}

function lineOf<Key>({ key, counts, rows }: ResultSum<Key>): Omit<ResultLine<Key>, 'trend'> {
  const empty = rows.filter((row) => row.counts === null);
  const missing = empty.find(({ status }) => status !== 'M') ?? (counts === null ? empty[0] : undefined);
  return { key, counts, missing: missing?.status ?? null };
}
