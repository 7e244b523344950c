import type { ReleaseRows } from './release.ts';

type ResultRow = ReleaseRows['results'][number];
export type TaskState = ReleaseRows['tasks'][number]['state'];

/** The states of a task, with the column of results.csv that counts each. */
export const stateColumns = {
  'done-on-time': 'done_on_time',
  'done-late': 'done_late',
  'in-progress': 'in_progress',
  overdue: 'overdue',
  recurring: 'recurring',
} as const satisfies Readonly<Record<TaskState, keyof ResultRow>>;

export const taskStates = Object.keys(stateColumns) as readonly TaskState[];

/** The columns of results.csv with numbers, the whole first. */
export const countColumns = ['assigned', ...Object.values(stateColumns)] as const;

/** The last day that a release speaks of in results and tasks. */
export const dayOfResults = ({ file }: Pick<ReleaseRows, 'file'>, lastDayOfPeriod: string): string =>
  file.results?.as_of ?? lastDayOfPeriod;
