import type { tasks } from '../../intake/tables/task-tables.ts';
import type { Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { reportSource } from '../world.ts';
import type { TaskLife } from './task-lives.ts';

export type TaskState = 'done-on-time' | 'done-late' | 'in-progress' | 'overdue' | 'recurring';

/** A task as it stands at the end of a quarter. */
export interface TaskNow {
  readonly life: TaskLife;
  readonly state: TaskState;
  /** The due date that holds now; null for a recurring task. */
  readonly due: string | null;
}

/** The tasks assigned by the end of a quarter, each as it stands then. */
export function tasksAt(lives: readonly TaskLife[], { last }: Quarter): readonly TaskNow[] {
  return lives.filter(({ assignedOn }) => assignedOn <= last).map((life) => stateAt(life, last));
}

function stateAt(life: TaskLife, day: string): TaskNow {
  const { firstDue, moved, doneOn } = life;
  if (firstDue === null) return { life, state: 'recurring', due: null };
  const due = moved && moved.on <= day ? moved.due : firstDue;
  if (doneOn !== null && doneOn <= day) {
    return { life, state: doneOn <= due ? 'done-on-time' : 'done-late', due };
  }
  return { life, state: due < day ? 'overdue' : 'in-progress', due };
}

/** The rows of tasks.csv of a quarter. */
export function taskRows(now: readonly TaskNow[], { period }: Quarter): Cells<typeof tasks>[] {
  return now.map(({ life, state, due }): Cells<typeof tasks> => {
    const done = state === 'done-on-time' || state === 'done-late';
    return {
      id: life.id,
      disclosure: life.withheld ? 'withheld' : 'open',
      task_group: String(life.text.group),
      agency: life.agency,
      with: life.with,
      assigned_on: life.assignedOn,
      first_due: life.firstDue,
      due,
      state,
      done_on: done ? life.doneOn : null,
      source: [reportSource(period)],
      ...(life.withheld ? {} : openTexts(life, due !== life.firstDue, done)),
    };
  });
}

/** What a withheld task leaves out. */
function openTexts(life: TaskLife, hasMoved: boolean, done: boolean): Cells<typeof tasks> {
  const { text, role, moved, result } = life;
  const number = String(life.number).padStart(4, '0');
  return {
    title_vi: `Nhiệm vụ mẫu ${number}: ${text.vi}`,
    title_en: `Sample task ${number}: ${text.en}`,
    responsible_vi: role.vi,
    responsible_en: role.en,
    product_vi: text.productVi,
    product_en: text.productEn,
    ...(hasMoved && moved ? { due_reason_vi: moved.reason.vi, due_reason_en: moved.reason.en } : {}),
    ...(done ? { result_vi: result.vi, result_en: result.en } : {}),
  };
}
