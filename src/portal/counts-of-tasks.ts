/** How many tasks there are and in which state; the five parts add up to those assigned. */
export interface TaskCounts {
  readonly assigned: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly inProgress: number;
  readonly overdue: number;
  readonly recurring: number;
}

export const noTasks: TaskCounts = {
  assigned: 0,
  doneOnTime: 0,
  doneLate: 0,
  inProgress: 0,
  overdue: 0,
  recurring: 0,
};

/** The sum of counts that do not overlap. */
export function addCounts(counts: readonly TaskCounts[]): TaskCounts {
  return counts.reduce(
    (sum, one) => ({
      assigned: sum.assigned + one.assigned,
      doneOnTime: sum.doneOnTime + one.doneOnTime,
      doneLate: sum.doneLate + one.doneLate,
      inProgress: sum.inProgress + one.inProgress,
      overdue: sum.overdue + one.overdue,
      recurring: sum.recurring + one.recurring,
    }),
    noTasks,
  );
}

/** Tasks done, on time or late. */
export const doneOf = ({ doneOnTime, doneLate }: TaskCounts): number => doneOnTime + doneLate;

/** Tasks that have a due date: all but the recurring ones. */
export const datedOf = ({ assigned, recurring }: TaskCounts): number => assigned - recurring;
