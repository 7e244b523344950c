import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../tests/support/rows.ts';
import { checkTaskHistory } from './check-task-history.ts';
import { checkTasks } from './check-tasks.ts';
import type { ReleaseRows } from './release.ts';

type Task = Partial<ReleaseRows['tasks'][number]>;

const open = {
  id: 't',
  disclosure: 'open',
  title_vi: 'Việc',
  title_en: 'Task',
  state: 'in-progress',
  assigned_on: '2025-01-13',
  first_due: '2025-12-31',
  due: '2025-12-31',
} as const satisfies Task;

function release(period: string, ...tasks: Task[]): ReleaseRows {
  const { file, ...rest } = releaseOf({ tasks });
  return { ...rest, folder: `series/nq57/${period}`, file: { ...file, period } };
}

const codes = (task: Task, period = '2025-Q3'): string[] =>
  checkTasks(release(period, { ...open, ...task })).map(({ code, column }) => `${code} ${column}`);

describe('a task', () => {
  it.each<[string, Task]>([
    ['in progress', {}],
    ['overdue', { state: 'overdue', first_due: '2025-06-30', due: '2025-06-30' }],
    ['due on the last day of the period', { first_due: '2025-09-30', due: '2025-09-30' }],
    [
      'done on its last day',
      { state: 'done-on-time', first_due: '2025-08-31', due: '2025-08-31', done_on: '2025-08-31' },
    ],
    [
      'done a day late',
      { state: 'done-late', first_due: '2025-08-31', due: '2025-08-31', done_on: '2025-09-01' },
    ],
    ['recurring', { state: 'recurring', first_due: null, due: null }],
    ['withheld', { disclosure: 'withheld', title_vi: null, title_en: null }],
    [
      'moved, with the reason',
      { due: '2026-03-31', due_reason_vi: 'Chờ luật', due_reason_en: 'Waiting for a law' },
    ],
  ])('%s is sound', (_, task) => expect(codes(task)).toEqual([]));

  it.each<[string, Task, string[]]>([
    ['without a title', { title_vi: null }, ['cell-needed title_vi']],
    ['moved without a reason', { due: '2026-03-31' }, ['cell-needed due_reason_vi']],
    ['withheld, yet told', { disclosure: 'withheld' }, ['cell-unwanted title_vi']],
    [
      'withheld, its result told',
      { disclosure: 'withheld', title_vi: null, result_vi: 'Xong' },
      ['cell-unwanted result_vi'],
    ],
    ['recurring with a date', { state: 'recurring' }, ['cell-unwanted first_due', 'cell-unwanted due']],
    ['without a date', { first_due: null, due: null }, ['cell-needed first_due', 'cell-needed due']],
    ['assigned after it was due', { assigned_on: '2026-01-01' }, ['date-conflict assigned_on']],
    ['on time past its date', { first_due: '2025-09-29', due: '2025-09-29' }, ['date-conflict due']],
    ['overdue before its date', { state: 'overdue' }, ['date-conflict due']],
    ['open with a day of completion', { done_on: '2025-09-01' }, ['cell-unwanted done_on']],
    ['done without a day', { state: 'done-on-time' }, ['cell-needed done_on']],
    ['done after the period', { state: 'done-on-time', done_on: '2025-10-01' }, ['date-conflict done_on']],
    [
      'done on time, but late',
      { state: 'done-on-time', first_due: '2025-06-30', due: '2025-06-30', done_on: '2025-07-01' },
      ['date-conflict done_on'],
    ],
    ['done late, but on time', { state: 'done-late', done_on: '2025-09-01' }, ['date-conflict done_on']],
  ])('%s', (_, task, problems) => expect(codes(task)).toEqual(problems));
});

describe('from one quarter to the next', () => {
  const steps = (before: Task | null, after: Task | null): string[] =>
    checkTaskHistory([
      release(
        '2025-Q3',
        ...(before ? [{ ...open, ...before }] : [{ ...open, id: 'other', state: 'recurring' as const }]),
      ),
      release(
        '2025-Q4',
        { ...open, id: 'other', state: 'recurring' },
        ...(after ? [{ ...open, ...after }] : []),
      ),
    ]).map(({ code, column }) => [code, column].filter(Boolean).join(' '));

  it('a task stays until it is done, then it may go', () => {
    expect(steps({}, { state: 'done-on-time' })).toEqual([]);
    expect(steps({ state: 'overdue' }, null)).toEqual(['task-gone']);
    expect(steps({}, null)).toEqual(['task-gone']);
    expect(steps({ state: 'done-late' }, null)).toEqual([]);
    expect(steps(null, {})).toEqual([]);
  });

  it('it keeps its first dates, and what is done stays done', () => {
    expect(steps({}, { first_due: '2026-06-30', due: '2026-06-30', due_reason_vi: 'x' })).toEqual([
      'task-changed first_due',
    ]);
    expect(steps({}, { assigned_on: '2025-02-01' })).toEqual(['task-changed assigned_on']);
    expect(steps({ state: 'done-on-time' }, { state: 'overdue' })).toEqual(['task-changed state']);
  });

  it('a date that moved has a reason', () => {
    expect(steps({}, { due: '2026-03-31' })).toEqual(['cell-needed due_reason_vi']);
    expect(steps({}, { due: '2026-03-31', due_reason_vi: 'Chờ luật' })).toEqual([]);
  });

  it('quarters are compared in the order of time, and those without tasks are passed over', () => {
    const empty = release('2025-Q4');
    const problems = checkTaskHistory([
      release('2026-Q1', { ...open, id: 'x' }),
      empty,
      release('2025-Q3', open),
    ]);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'task-gone series/nq57/2026-Q1/tasks.csv',
    ]);
  });
});
