import type { Bilingual } from '../intake/table.ts';
import { resolutionReleases, type Portal } from './portal.ts';
import type { Task } from './tasks.ts';

/** A task through its quarters. */
export interface TaskThread {
  readonly id: string;
  /** As the newest release that names it has it. */
  readonly task: Task;
  /** The period of that release. */
  readonly period: string;
  /** Oldest first. */
  readonly history: readonly { readonly period: string; readonly task: Task }[];
  /** Each time its due date moved, oldest first. */
  readonly moves: readonly DueMove[];
}

interface DueMove {
  /** The period in which the new date was first seen. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly reason: Bilingual | null;
}

/** Every task that any release names, in the order of the newest list; those it no longer names follow. */
export function taskThreads(portal: Portal): readonly TaskThread[] {
  const histories = new Map<string, { period: string; task: Task }[]>();
  for (const { period, tasks } of resolutionReleases(portal)) {
    for (const task of tasks) {
      const history = histories.get(task.id) ?? [];
      history.push({ period, task });
      histories.set(task.id, history);
    }
  }
  const newest = newestTaskList(portal)?.tasks ?? [];
  const ids = new Set([...newest.map(({ id }) => id), ...histories.keys()]);
  return [...ids].map((id) => {
    const history = histories.get(id)!;
    const last = history.at(-1)!;
    return { id, task: last.task, period: last.period, history, moves: movesOf(history) };
  });
}

/** The newest release that lists tasks, or null. */
export function newestTaskList(
  portal: Portal,
): { readonly period: string; readonly tasks: readonly Task[] } | null {
  return resolutionReleases(portal).findLast(({ tasks }) => tasks.length > 0) ?? null;
}

/** The first date counts as moved too where the first release already has a later one. */
function movesOf(history: TaskThread['history']): readonly DueMove[] {
  return history.flatMap(({ period, task }, index) => {
    const from = history[index - 1]?.task.due ?? task.firstDue;
    if (from === null || task.due === null || from === task.due) return [];
    return [{ period, from, to: task.due, reason: task.dueReason }];
  });
}
