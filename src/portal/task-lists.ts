import { daysBetween } from '../time/validity.ts';
import { lastDay } from '../time/periods.ts';
import { agenciesByKind, sortName } from './agency-lists.ts';
import type { Agency } from './agencies.ts';
import { madeOnce } from './made-once.ts';
import { resolutionReleases, type Portal, type Release } from './portal.ts';
import { daysLate, type Task, type TaskState } from './tasks.ts';

/** The tasks of the newest release that lists any, in reading order, with the day that their states speak of. */
export interface TaskList {
  readonly release: Release;
  readonly day: string;
  readonly tasks: readonly Task[];
}

/** What is overdue comes first, what is done last. */
export const statesInOrder: readonly TaskState[] = [
  'overdue',
  'in-progress',
  'recurring',
  'done-late',
  'done-on-time',
];

/** The newest list of tasks, put in order once for the pages of all tasks; null where no release has one. */
export const newestTasks: (portal: Portal) => TaskList | null = madeOnce((portal: Portal) => {
  const release = resolutionReleases(portal).findLast(({ tasks }) => tasks.length > 0);
  if (!release) return null;
  const day = dayOfTasks(release);
  return { release, day, tasks: inReadingOrder(release.tasks, day) };
});

/** The day that the states of a release's tasks speak of: that of its results, else the last of its period. */
export function dayOfTasks({ results, period }: Release): string {
  return results?.asOf ?? lastDay(period);
}

/** By state; overdue tasks by how late, the others by due date; then by id, so that the order is always one. */
export function inReadingOrder(tasks: readonly Task[], day: string): readonly Task[] {
  const rank = ({ state }: Task): number => statesInOrder.indexOf(state);
  const lateness = (task: Task): number => (task.state === 'overdue' ? daysLate(task, day) : 0);
  return tasks.toSorted(
    (a, b) =>
      rank(a) - rank(b) || lateness(b) - lateness(a) || order(a.due ?? '', b.due ?? '') || order(a.id, b.id),
  );
}

/** Days from one until a task is due; negative when that has passed, null for a recurring task. */
export function daysLeft({ due }: Task, day: string): number | null {
  return due === null ? null : daysBetween(day, due);
}

/** The quarter in which a task is due, `2026-Q3`; null for a recurring task. */
export function dueQuarter({ due }: Task): string | null {
  return due === null ? null : `${due.slice(0, 4)}-Q${Math.ceil(Number(due.slice(5, 7)) / 3)}`;
}

/** Tasks that have something in common. */
export interface TaskPart<Key> {
  readonly key: Key;
  readonly tasks: readonly Task[];
}

/** By state, in reading order. */
export function tasksByState({ tasks }: TaskList): readonly TaskPart<TaskState>[] {
  return partsBy(tasks, ({ state }) => state).toSorted(
    (a, b) => statesInOrder.indexOf(a.key) - statesInOrder.indexOf(b.key),
  );
}

/** By task group, in the order of their numbers. */
export function tasksByGroup({ tasks }: TaskList): readonly TaskPart<number>[] {
  return partsBy(tasks, ({ group }) => group).toSorted((a, b) => a.key - b.key);
}

/** By lead agency, in the order of the alphabet. */
export function tasksByAgency(portal: Portal, { tasks }: TaskList): readonly TaskPart<string>[] {
  const collator = new Intl.Collator('vi');
  const name = (id: string): string => sortName(portal.agencies.get(id)!);
  return partsBy(tasks, ({ agency }) => agency).toSorted((a, b) =>
    collator.compare(name(a.key), name(b.key)),
  );
}

/** The same, one list for each kind of agency. */
export function agencyPartsByKind(
  portal: Portal,
  list: TaskList,
): readonly { readonly kind: Agency['kind']; readonly parts: readonly TaskPart<string>[] }[] {
  const byKind = Map.groupBy(tasksByAgency(portal, list), ({ key }) => portal.agencies.get(key)!.kind);
  return agenciesByKind(portal).flatMap(({ kind }) => {
    const parts = byKind.get(kind);
    return parts ? [{ kind, parts }] : [];
  });
}

/** By the quarter in which they are due, the earliest first; recurring tasks are due in none. */
export function tasksByDueQuarter({ tasks }: TaskList): readonly TaskPart<string>[] {
  const dated = tasks.flatMap((task) => {
    const quarter = dueQuarter(task);
    return quarter === null ? [] : [{ quarter, task }];
  });
  return [...Map.groupBy(dated, ({ quarter }) => quarter)]
    .map(([key, own]) => ({ key, tasks: own.map(({ task }) => task) }))
    .toSorted((a, b) => order(a.key, b.key));
}

function partsBy<Key>(tasks: readonly Task[], keyOf: (task: Task) => Key): readonly TaskPart<Key>[] {
  return [...Map.groupBy(tasks, keyOf)].map(([key, own]) => ({ key, tasks: own }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
