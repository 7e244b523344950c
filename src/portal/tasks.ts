import type { ReleaseData } from '../intake/read-data.ts';
import type { Bilingual } from '../intake/table.ts';
import { daysBetween } from '../time/validity.ts';
import { bilingual } from './figures.ts';

type TaskRow = ReleaseData['tasks'][number];
export type TaskState = TaskRow['state'];

/** A task as one release has it. */
export interface Task {
  readonly id: string;
  /** Its content is not made public; it counts all the same, and has no texts. */
  readonly withheld: boolean;
  readonly title: Bilingual | null;
  readonly group: number;
  readonly agency: string;
  readonly with: readonly string[];
  /** A role, no person's name. */
  readonly responsible: Bilingual | null;
  readonly assignedOn: string;
  /** Null for recurring tasks. */
  readonly firstDue: string | null;
  readonly due: string | null;
  readonly dueReason: Bilingual | null;
  readonly state: TaskState;
  readonly doneOn: string | null;
  readonly product: Bilingual | null;
  readonly result: Bilingual | null;
  readonly sources: readonly string[];
}

/** Builds the tasks of a release. */
export function buildTasks({ tasks }: ReleaseData): readonly Task[] {
  return tasks.map((row) => ({
    id: row.id,
    withheld: row.disclosure === 'withheld',
    title: bilingual(row.title_vi, row.title_en),
    group: Number(row.task_group),
    agency: row.agency,
    with: row.with,
    responsible: bilingual(row.responsible_vi, row.responsible_en),
    assignedOn: row.assigned_on,
    firstDue: row.first_due,
    due: row.due,
    dueReason: bilingual(row.due_reason_vi, row.due_reason_en),
    state: row.state,
    doneOn: row.done_on,
    product: bilingual(row.product_vi, row.product_en),
    result: bilingual(row.result_vi, row.result_en),
    sources: row.source,
  }));
}

/** By how many days a task is late on a day: from its present due date to when it was done, or to that day. */
export function daysLate({ state, due, doneOn }: Task, day: string): number {
  if (due === null || (state !== 'overdue' && state !== 'done-late')) return 0;
  return Math.max(daysBetween(due, doneOn ?? day), 0);
}
