import { lastDay } from '../time/periods.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import { dayOfResults } from './task-states.ts';

type TaskRow = ReleaseRows['tasks'][number];

/** What a task says of itself: its texts, its dates, its state. */
export function checkTasks(release: ReleaseRows): Problem[] {
  const file = `${release.folder}/tasks.csv`;
  const day = dayOfResults(release, lastDay(release.file.period));
  return release.tasks.flatMap((task) => [
    ...checkTexts(task).map((problem) => ({ ...problem, file, line: task.line })),
    ...checkDates(task, day).map((problem) => ({ ...problem, file, line: task.line })),
  ]);
}

type Unplaced = Omit<Problem, 'file' | 'line'>;

const withheldTexts = ['title_vi', 'responsible_vi', 'due_reason_vi', 'product_vi', 'result_vi'] as const;

function checkTexts(task: TaskRow): Unplaced[] {
  if (task.disclosure === 'open') {
    const when = { vi: 'nhiệm vụ được công khai', en: 'the task is open' };
    const moved = { vi: 'hạn đã đổi', en: 'the due date has moved' };
    return [
      ...needed(task, 'title_vi', when),
      ...(task.due !== task.first_due ? needed(task, 'due_reason_vi', moved) : []),
    ];
  }
  const when = { vi: 'nội dung nhiệm vụ không công khai', en: 'the content of the task is withheld' };
  return withheldTexts.flatMap((column) => unwanted(task, column, when));
}

function checkDates(task: TaskRow, day: string): Unplaced[] {
  const { state, first_due, due, done_on, assigned_on } = task;
  if (state === 'recurring') {
    const when = { vi: 'việc thường xuyên không có hạn', en: 'a recurring task has no due date' };
    return (['first_due', 'due', 'done_on'] as const).flatMap((column) => unwanted(task, column, when));
  }
  const when = { vi: 'việc có tình trạng theo hạn', en: 'its state goes by a due date' };
  const missing = [...needed(task, 'first_due', when), ...needed(task, 'due', when)];
  if (first_due === null || due === null) return missing;
  const problems: Unplaced[] = [];
  const conflict = (column: string, value: string, vi: string, en: string): void => {
    problems.push({ code: 'date-conflict', column, value, details: { found: { vi, en } } });
  };
  if (assigned_on > first_due)
    conflict('assigned_on', assigned_on, `hạn đầu tiên ${first_due}`, `the first due date ${first_due}`);
  if (state === 'in-progress' && due < day)
    conflict('due', due, `«trong hạn» vào ${day}`, `“on time” on ${day}`);
  if (state === 'overdue' && due >= day) conflict('due', due, `«quá hạn» vào ${day}`, `“overdue” on ${day}`);
  if (state === 'in-progress' || state === 'overdue') {
    return [...problems, ...unwanted(task, 'done_on', { vi: 'việc chưa xong', en: 'the task is not done' })];
  }
  if (done_on === null)
    return [...problems, ...needed(task, 'done_on', { vi: 'việc đã xong', en: 'the task is done' })];
  if (done_on > day) conflict('done_on', done_on, `ngày của kỳ ${day}`, `the period’s day ${day}`);
  if (state === 'done-on-time' && done_on > due)
    conflict('done_on', done_on, `hạn ${due}`, `the due date ${due}`);
  if (state === 'done-late' && done_on <= due)
    conflict('done_on', done_on, `hạn ${due}`, `the due date ${due}`);
  return problems;
}

interface When {
  readonly vi: string;
  readonly en: string;
}

/** A cell that must not be empty in this case. */
export function needed<R extends object>(row: R, column: keyof R & string, when: When): Unplaced[] {
  return row[column] === null ? [{ code: 'cell-needed', column, details: { when } }] : [];
}

/** A cell that must be empty in this case. */
export function unwanted<R extends object>(row: R, column: keyof R & string, when: When): Unplaced[] {
  const value = row[column];
  return value === null ? [] : [{ code: 'cell-unwanted', column, value: String(value), details: { when } }];
}
