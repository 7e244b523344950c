import type { Release } from '../../src/portal/portal.ts';
import { tasksByDueQuarter, tasksByGroup, tasksByState, type TaskPart } from '../../src/portal/task-lists.ts';
import { rowsOf } from './printed-rows.ts';
import { countBy, toldApart } from './told-apart.ts';

/** Lists of tasks that hold more or fewer than the file: by state, group, lead agency and quarter of the due date. */
export function wrongTasks(release: Release): readonly string[] {
  const rows = rowsOf(release, 'tasks');
  const { tasks } = release;
  const where = `${release.series} ${release.period} tasks`;
  const list = { release, day: release.period, tasks };
  const sizes = (parts: readonly TaskPart<string | number>[]): ReadonlyMap<string, string> =>
    new Map(parts.map((part) => [String(part.key), String(part.tasks.length)]));
  const dated = rows.filter((row) => row['due'] !== '');
  return [
    ...toldApart(
      `${where} with the id`,
      countBy(tasks, ({ id }) => id),
      countBy(rows, (row) => row['id']!),
    ),
    ...toldApart(
      `${where} in state`,
      sizes(tasksByState(list)),
      countBy(rows, (row) => row['state']!),
    ),
    ...toldApart(
      `${where} of group`,
      sizes(tasksByGroup(list)),
      countBy(rows, (row) => String(Number(row['task_group']))),
    ),
    ...toldApart(
      `${where} of agency`,
      countBy(tasks, ({ agency }) => agency),
      countBy(rows, (row) => row['agency']!),
    ),
    ...toldApart(
      `${where} due in`,
      sizes(tasksByDueQuarter(list)),
      countBy(dated, (row) => quarterOf(row['due']!)),
    ),
  ];
}

const quarters = ['Q1', 'Q1', 'Q1', 'Q2', 'Q2', 'Q2', 'Q3', 'Q3', 'Q3', 'Q4', 'Q4', 'Q4'];

function quarterOf(day: string): string {
  const [year, month] = day.split('-');
  return `${year!}-${quarters[Number(month) - 1] ?? '?'}`;
}
