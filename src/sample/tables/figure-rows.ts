import Big from 'big.js';
import type { figures } from '../../intake/tables/release-tables.ts';
import type { results } from '../../intake/tables/task-tables.ts';
import type { Quarter } from '../calendar.ts';
import type { Cells } from '../files.ts';
import { bodies, reportSource, rounded, type World } from '../world.ts';
import { countryFigures } from './country-figures.ts';

type Row = Cells<typeof figures>;
type ResultRow = Cells<typeof results>;

/** The scope of the results and of the national numbers of tasks. */
export const resultScope = 'political-system';

/**
 * The rows of figures.csv of a quarter: the sums of its results, what the country is like, and in the first quarter
 * how many tasks the programme gives each group.
 */
export function figureRows(world: World, quarter: Quarter, counted: readonly ResultRow[]): Row[] {
  const said = {
    as_of: quarter.last,
    reported_on: quarter.saidOn,
    reported_by: bodies.committee,
    status: 'A',
    source: [reportSource(quarter.period)],
  } as const;
  const rows = [
    ...nationalTotals(counted),
    ...(quarter.index === 0 ? programmeTasks(world) : []),
    ...countryFigures(world, quarter),
  ];
  return rows.map((row) => ({ ...said, ...row }));
}

function nationalTotals(counted: readonly ResultRow[]): Row[] {
  const sum = (
    ...columns: ('assigned' | 'done_on_time' | 'done_late' | 'in_progress' | 'overdue' | 'recurring')[]
  ) =>
    counted.reduce((total, row) => total + columns.reduce((part, column) => part + (row[column] ?? 0), 0), 0);
  const assigned = sum('assigned');
  const tasks = { scope: resultScope, unit: 'tasks' };
  const parts = {
    completed: sum('done_on_time', 'done_late'),
    'in-progress': sum('in_progress'),
    overdue: sum('overdue'),
    recurring: sum('recurring'),
  };
  const share = (figure: keyof typeof parts): Row[] =>
    assigned === 0
      ? []
      : [
          {
            figure: `${figure}-share`,
            scope: resultScope,
            unit: 'percent',
            value: Number(new Big(parts[figure]).times(100).div(assigned).round(1, Big.roundHalfUp)),
          },
        ];
  return [
    { figure: 'tasks-assigned', value: assigned, ...tasks },
    ...Object.entries(parts).map(([part, value]) => ({ figure: `tasks-${part}`, value, ...tasks })),
    ...share('completed'),
    ...share('overdue'),
  ];
}

/** How many tasks the sample programme gives to each group. */
function programmeTasks({ size }: World): Row[] {
  const shares = [0.08, 0.18, 0.17, 0.12, 0.27, 0.12, 0.06];
  const counts = shares.map((share) => Math.max(1, rounded(share * size.tasks * 0.2, 0)));
  const programme = { scope: 'government-programme', unit: 'tasks' };
  return [
    { figure: 'programme-tasks', value: counts.reduce((sum, count) => sum + count, 0), ...programme },
    ...counts.map((value, index) => ({ figure: `programme-tasks-group-${index + 1}`, value, ...programme })),
  ];
}
