import type { Bilingual } from '../../intake/table.ts';
import { tasks as tasksTable } from '../../intake/tables/task-tables.ts';
import type { Portal } from '../../portal/portal.ts';
import { daysLeft, statesInOrder } from '../../portal/task-lists.ts';
import { daysLate, type Task, type TaskState } from '../../portal/tasks.ts';
import type { Lang } from '../../site/lang.ts';
import { sentenceStart } from '../case.ts';
import { taskWords } from '../pages/tasks.ts';
import { inSentence } from '../sentences/places.ts';
import { taskListStatement } from '../sentences/task-list.ts';
import type { TaskStanding } from '../sentences/task-state.ts';
import { agencyTitle } from './agency-words.ts';
import { enumWord } from './enum-words.ts';

/** The title of a state, as the table defines it: «đang thực hiện, trong hạn». */
export function stateTitle(state: TaskState, lang: Lang): string {
  return enumWord(tasksTable, 'state', state, lang);
}

/** What a task is; for one that is withheld, that its content is not made public. */
export function taskTitle({ title }: Task, lang: Lang): string {
  return title ? sentenceStart(title[lang]) : taskWords[lang].withheldTitle;
}

/** The same as the title of its page, which tells withheld tasks apart by their ids. */
export function taskPageTitle(task: Task, lang: Lang): string {
  return task.title ? taskTitle(task, lang) : `${taskTitle(task, lang)} (${task.id})`;
}

/** How a task stands on a day. */
export function standingOf(task: Task, day: string): TaskStanding {
  const { state, due, doneOn } = task;
  if (state === 'recurring' || due === null) return { state: 'recurring' };
  if (state === 'overdue') return { state, due, days: daysLate(task, day) };
  if (state === 'in-progress') return { state, due, days: daysLeft(task, day)! };
  return state === 'done-late'
    ? { state, due, doneOn: doneOn!, days: daysLate(task, day) }
    : { state, due, doneOn: doneOn! };
}

/** «tỉnh Vĩnh Long», “the Ministry of Finance”. */
export function agencyInSentence(portal: Portal, id: string, lang: Lang): string {
  return inSentence(agencyTitle(portal, portal.agencies.get(id)!, lang), lang);
}

/** «Nhóm 3: Hạ tầng», by its short name. */
export function groupLabel({ taskGroups }: Portal, number: number, lang: Lang): string {
  const row = taskGroups.find((group) => group.number === number)!;
  return taskWords[lang].group(number, lang === 'vi' ? row.short_vi : row.short_en);
}

/** A text of a task, or that it was not stated; «không công khai» for one that is withheld. */
export function taskText(task: Task, text: Bilingual | null, lang: Lang): string {
  const w = taskWords[lang];
  if (task.withheld) return w.withheldText;
  return text ? sentenceStart(text[lang]) : w.notStated;
}

/** How many tasks of a list are in each state, and how many of them are withheld. */
export function listStatement(tasks: readonly Task[], day: string, lang: Lang): string {
  const states = statesInOrder.map((state) => ({
    title: stateTitle(state, lang),
    count: tasks.filter((task) => task.state === state).length,
  }));
  const withheld = tasks.filter((task) => task.withheld).length;
  const hidden = withheld > 0 ? ` ${taskWords[lang].withheldCount(withheld)}` : '';
  return taskListStatement({ day, states }, lang) + hidden;
}
