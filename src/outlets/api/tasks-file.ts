import { z } from 'zod';
import { tasks as table } from '../../intake/tables/task-tables.ts';
import { resolutionReleases, type Portal, type Release } from '../../portal/portal.ts';
import { dayOfTasks, inReadingOrder } from '../../portal/task-lists.ts';
import { daysLate, type Task } from '../../portal/tasks.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import { inBoth } from '../../wording/in-both.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { publicAddress, publicPages } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import {
  address,
  agencyId,
  codesOf,
  day,
  maybeTexts,
  pages,
  period,
  slug,
  sources,
  type Of,
} from './parts.ts';

/** A task as one release has it. */
export const taskShape = z.strictObject({
  id: slug.describe('The same in every quarter'),
  withheld: z.boolean().describe('Its content is not made public; it counts all the same'),
  title: maybeTexts,
  task_group: z.int(),
  agency: agencyId.describe('Who leads'),
  with: z.array(agencyId),
  responsible: maybeTexts.describe('A role, no name of a person'),
  assigned_on: day,
  first_due: day.nullable().describe('null for recurring tasks'),
  due: day.nullable(),
  due_reason: maybeTexts.describe('Why the due date moved'),
  state: codesOf(table, 'state'),
  done_on: day.nullable(),
  days_late: z.int().min(0).describe('On the day that the list speaks of'),
  product: maybeTexts,
  result: maybeTexts,
  page: pages,
  sources,
});

const tasksShape = z.strictObject({
  ...headShape,
  period,
  as_of: day.describe('The day that the states speak of'),
  tasks: z.array(taskShape).describe('Overdue first'),
});

const listShape = z.strictObject({
  ...headShape,
  found: z.boolean().describe('Does any release list tasks?'),
  note: maybeTexts.describe('Where there is no list: what was found, and that it may exist all the same'),
  lists: z
    .array(z.strictObject({ period, as_of: day, tasks: z.int(), href: address }))
    .describe('Empty while no release lists tasks: see found and note'),
});

const withTasks = (portal: Portal): readonly Release[] =>
  resolutionReleases(portal).filter(({ tasks }) => tasks.length > 0);

/** Where the list of tasks of a release stands in the API. */
export function tasksHref(release: Pick<Release, 'period'>): string {
  return publicAddress(addresses('vi').api('tasks', `${periodToAddress(release.period)}.json`));
}

/** A task as the API gives it. */
export function taskOf(task: Task, asOf: string): Of<typeof taskShape> {
  const { id, withheld, title, group, agency, responsible, due, state, product, result } = task;
  return {
    id,
    withheld,
    title,
    task_group: group,
    agency,
    with: task.with,
    responsible,
    assigned_on: task.assignedOn,
    first_due: task.firstDue,
    due,
    due_reason: task.dueReason,
    state,
    done_on: task.doneOn,
    days_late: daysLate(task, asOf),
    product,
    result,
    page: publicPages((links) => links.task(id)),
    sources: task.sources,
  };
}

export const tasksKind: ApiKind = {
  path: '/tasks/{period}.json',
  name: 'task-list',
  shape: tasksShape,
  summary: { vi: 'Danh sách nhiệm vụ của một quý', en: 'The list of tasks of one quarter' },
  params: { period: { vi: 'Kỳ, chữ thường', en: 'Period, in small letters' } },
  files: (portal) =>
    withTasks(portal).map((release) => ({
      params: { period: periodToAddress(release.period) },
      value: (): Of<typeof tasksShape> => ({
        ...headOf(portal, {
          path: ['tasks', `${periodToAddress(release.period)}.json`],
          shape: 'task-list',
          page: (links) => links.tasks(),
          releases: [release],
        }),
        period: release.period,
        as_of: dayOfTasks(release),
        tasks: inReadingOrder(release.tasks, dayOfTasks(release)).map((task) =>
          taskOf(task, dayOfTasks(release)),
        ),
      }),
    })),
};

export const taskListsKind: ApiKind = {
  path: '/tasks.json',
  name: 'tasks',
  shape: listShape,
  summary: { vi: 'Các quý có danh sách nhiệm vụ', en: 'The quarters that list tasks' },
  files: single((portal): Of<typeof listShape> => ({
    ...headOf(portal, {
      path: ['tasks.json'],
      shape: 'tasks',
      page: (links) => links.tasks(),
      releases: withTasks(portal),
    }),
    found: withTasks(portal).length > 0,
    note: withTasks(portal).length > 0 ? null : inBoth((lang) => apiWords[lang].noTaskLists),
    lists: withTasks(portal).map((release) => ({
      period: release.period,
      as_of: dayOfTasks(release),
      tasks: release.tasks.length,
      href: tasksHref(release),
    })),
  })),
};
