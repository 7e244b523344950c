import { datedOf, doneOf, type TaskCounts } from './counts-of-tasks.ts';
import { agenciesByKind } from './agency-lists.ts';
import type { Agency } from './agencies.ts';
import { agencyTrend, sharedTrend, type OverdueTrend } from './overdue-trend.ts';
import type { Portal } from './portal.ts';
import { isComparable, sumsInBoth, type Comparable, type NotComparable } from './quarter-comparison.ts';
import {
  resultsByAgency,
  resultsByGroup,
  type ReleaseResults,
  type Result,
  type ResultSum,
} from './results.ts';

type Comparison = Comparable | NotComparable;

/** A number in two quarters, counted over the same agencies. */
export interface TwoQuarters {
  readonly before: number;
  readonly now: number;
}

/** A line of the results: a task group or an agency. */
export interface QuarterLine<Key> {
  readonly key: Key;
  readonly counts: TaskCounts | null;
  /** Why there are no numbers, or not all of them; null where all are there. */
  readonly missing: Result['status'] | null;
  /** Null where the two quarters cannot be compared. */
  readonly overdue: TwoQuarters | null;
}

/** One line for each task group, by number; its change is that of the agencies with numbers in both quarters. */
export function buildGroups(results: ReleaseResults, comparison: Comparison): readonly QuarterLine<number>[] {
  return resultsByGroup(results).map((sum) => ({
    ...lineOf(sum),
    overdue: isComparable(comparison)
      ? inTwo(sharedTrend(comparison.earlier, comparison.now, ({ group }) => group === sum.key).trend)
      : null,
  }));
}

/** The agencies of one kind: only these stand side by side. */
export interface KindLines {
  readonly kind: Agency['kind'];
  /** Most overdue first, those without numbers last. */
  readonly lines: readonly QuarterLine<string>[];
}

/** One line for each agency, kind by kind. */
export function buildKinds(
  portal: Portal,
  results: ReleaseResults,
  comparison: Comparison,
): readonly KindLines[] {
  const lines = new Map(
    resultsByAgency(results).map((sum) => {
      const overdue = isComparable(comparison)
        ? inTwo(agencyTrend(comparison.earlier, comparison.now, sum.key))
        : null;
      return [sum.key, { ...lineOf(sum), overdue }];
    }),
  );
  return agenciesByKind(portal).flatMap(({ kind, present, former }) => {
    const own = [...present, ...former].flatMap(({ id }) => lines.get(id) ?? []);
    if (own.length === 0) return [];
    return [{ kind, lines: own.toSorted((a, b) => (b.counts?.overdue ?? -1) - (a.counts?.overdue ?? -1)) }];
  });
}

/** The lines of the table of changes, over the agencies in both quarters. */
export interface ChangeLines {
  readonly before: string;
  readonly earlier: TaskCounts;
  readonly now: TaskCounts;
  /** How many agencies they are counted over. */
  readonly agencies: number;
  readonly everyone: boolean;
}

/** What changed since the quarter before; null where that cannot be said. */
export function buildChange(comparison: Comparison): ChangeLines | null {
  if (!isComparable(comparison)) return null;
  const { before: earlier, now } = sumsInBoth(comparison);
  const { before, agencies, everyone } = comparison;
  return { before, earlier, now, agencies: agencies.size, everyone };
}

/** The rows of the table of all tasks, in order. */
export const totalRows = {
  assigned: ({ assigned }: TaskCounts): number => assigned,
  dated: datedOf,
  done: doneOf,
  'done-on-time': ({ doneOnTime }: TaskCounts): number => doneOnTime,
  'done-late': ({ doneLate }: TaskCounts): number => doneLate,
  'in-progress': ({ inProgress }: TaskCounts): number => inProgress,
  overdue: ({ overdue }: TaskCounts): number => overdue,
  recurring: ({ recurring }: TaskCounts): number => recurring,
} as const;

export type TotalRow = keyof typeof totalRows;

/** The rows of the table of changes that are numbers of tasks, in order. */
export const changeRows: readonly TotalRow[] = ['assigned', 'done', 'in-progress', 'overdue', 'recurring'];

function lineOf<Key>({ key, counts, rows }: ResultSum<Key>): Omit<QuarterLine<Key>, 'overdue'> {
  const empty = rows.filter((row) => row.counts === null);
  const missing = empty.find(({ status }) => status !== 'M') ?? (counts === null ? empty[0] : undefined);
  return { key, counts, missing: missing?.status ?? null };
}

function inTwo({ from, to }: OverdueTrend): TwoQuarters | null {
  return from === null || to === null ? null : { before: from, now: to };
}
