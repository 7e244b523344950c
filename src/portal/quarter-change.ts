import { datedOf, doneOf, type TaskCounts } from './counts-of-tasks.ts';
import { isComparable, sumsInBoth, type Comparable, type NotComparable } from './quarter-comparison.ts';

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
export function buildChange(comparison: Comparable | NotComparable): ChangeLines | null {
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
