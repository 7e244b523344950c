import { compareTimes } from '../time/periods.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import { needed } from './check-tasks.ts';

type TaskRow = ReleaseRows['tasks'][number];

/** What holds of a task from one quarter to the next: it keeps its first dates, and stays until it is done. */
export function checkTaskHistory(releases: readonly ReleaseRows[]): Problem[] {
  const withTasks = releases
    .filter(({ tasks }) => tasks.length > 0)
    .toSorted((a, b) => compareTimes(a.file.period, b.file.period));
  return withTasks.slice(1).flatMap((release, index) => checkStep(withTasks[index]!, release));
}

function checkStep(before: ReleaseRows, after: ReleaseRows): Problem[] {
  const file = `${after.folder}/tasks.csv`;
  const when = before.file.period;
  const now = new Map(after.tasks.map((task) => [task.id, task]));
  return before.tasks.flatMap((old): Problem[] => {
    const task = now.get(old.id);
    const open = old.state === 'overdue' || old.state === 'in-progress';
    if (!task) return open ? [{ code: 'task-gone', file, value: old.id, details: { when } }] : [];
    const at = { file, line: task.line };
    const kept = (['first_due', 'assigned_on'] as const).flatMap((column) =>
      task[column] === old[column] ? [] : [changed(column, task, old)],
    );
    const reopened =
      !open && old.state !== 'recurring' && task.state !== old.state ? [changed('state', task, old)] : [];
    const moved = { vi: `hạn đã đổi so với kỳ ${when}`, en: `the due date has moved since ${when}` };
    const reason =
      task.due !== old.due && task.disclosure === 'open' ? needed(task, 'due_reason_vi', moved) : [];
    return [...kept, ...reopened, ...reason].map((problem) => ({ ...problem, ...at }));

    function changed(
      column: 'first_due' | 'assigned_on' | 'state',
      to: TaskRow,
      from: TaskRow,
    ): Omit<Problem, 'file'> {
      return {
        code: 'task-changed',
        column,
        value: to[column] ?? '',
        details: { when, found: from[column] ?? '' },
      };
    }
  });
}
