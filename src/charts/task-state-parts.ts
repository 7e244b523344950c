import type { TaskCounts } from '../portal/counts-of-tasks.ts';
import type { TaskState } from '../portal/tasks.ts';
import type { Paint } from './theme.ts';

/** The colour of each state of a task, in the order in which bars draw them: what is overdue ends at the right edge. */
export const statePaints = {
  'done-on-time': 'done',
  'done-late': 'late',
  'in-progress': 'progress',
  recurring: 'recurring',
  overdue: 'overdue',
} as const satisfies Readonly<Record<TaskState, Paint>>;

interface StatePart {
  readonly state: TaskState;
  readonly value: number;
  readonly className: Paint;
}

/** The parts of a stacked bar; they add up to the tasks assigned. */
export function stateParts(counts: TaskCounts): readonly StatePart[] {
  const values: Readonly<Record<TaskState, number>> = {
    'done-on-time': counts.doneOnTime,
    'done-late': counts.doneLate,
    'in-progress': counts.inProgress,
    recurring: counts.recurring,
    overdue: counts.overdue,
  };
  return Object.entries(statePaints).map(([state, className]) => {
    return { state: state as TaskState, value: values[state as TaskState], className };
  });
}
