import type { countDifferences, results } from '../../intake/tables/task-tables.ts';
import type { Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { reportSource, type World } from '../world.ts';
import type { TaskNow } from './task-rows.ts';

type Row = Cells<typeof results>;
type Declared = Cells<typeof countDifferences>;

/** Where an agency without any task says so. */
const emptyGroup = '5';

/**
 * The rows of results.csv of a quarter: every agency, each group in which it has tasks.
 * @param silent an agency that has not reported yet
 */
export function resultRows(
  { agencies }: World,
  now: readonly TaskNow[],
  { period }: Quarter,
  silent: string | null,
): Row[] {
  const counted = Map.groupBy(now, ({ life }) => `${life.agency} ${life.text.group}`);
  const groups = ['1', '2', '3', '4', '5', '6', '7'];
  const source = [reportSource(period)];
  return agencies.flatMap((agency) => {
    const own = groups.filter((group) => counted.has(`${agency} ${group}`));
    return (own.length > 0 ? own : [emptyGroup]).map((task_group): Row => {
      if (agency === silent) {
        const note = { note_vi: 'Chưa gửi báo cáo của quý.', note_en: 'No report of the quarter was sent.' };
        return { agency, task_group, status: 'O', source, ...note };
      }
      return {
        agency,
        task_group,
        ...countStates(counted.get(`${agency} ${task_group}`) ?? []),
        status: 'A',
        source,
      };
    });
  });
}

function countStates(tasks: readonly TaskNow[]) {
  const count = (state: TaskNow['state']): number => tasks.filter((task) => task.state === state).length;
  return {
    assigned: tasks.length,
    done_on_time: count('done-on-time'),
    done_late: count('done-late'),
    in_progress: count('in-progress'),
    overdue: count('overdue'),
    recurring: count('recurring'),
  };
}

/**
 * One agency counts an overdue task as still in time, and the list does not: the rows with that change, and its
 * declaration. Without an overdue task there is nothing to differ about.
 */
export function withDifference(rows: readonly Row[]): {
  rows: readonly Row[];
  declared: readonly Declared[];
} {
  const disputed = rows.find(({ overdue }) => (overdue ?? 0) > 0);
  if (!disputed) return { rows, declared: [] };
  const { agency, task_group } = disputed;
  const changed: Row = {
    ...disputed,
    overdue: disputed.overdue! - 1,
    in_progress: disputed.in_progress! + 1,
    note_vi: 'Cơ quan tính một nhiệm vụ là còn trong hạn; danh sách ghi là quá hạn.',
    note_en: 'The agency counts one task as on time; the list has it as overdue.',
  };
  const at = {
    compared: 'results-tasks',
    agency: agency!,
    task_group: task_group!,
    note_vi: 'Một nhiệm vụ được hai bên xếp khác nhau.',
    note_en: 'The two sides place one task differently.',
  } as const;
  return {
    rows: rows.map((row) => (row === disputed ? changed : row)),
    declared: [
      { ...at, state: 'in-progress', difference: 1 },
      { ...at, state: 'overdue', difference: -1 },
    ],
  };
}
