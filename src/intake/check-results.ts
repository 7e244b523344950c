import type { Population } from './populations.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { SeriesRows } from './series.ts';
import { statusesWithValue } from './tables/shared-columns.ts';
import { countColumns, stateColumns, taskStates } from './task-states.ts';

type ResultRow = ReleaseRows['results'][number];
type Declared = ReleaseRows['countDifferences'][number];

/** Counts by agency and group: whole against parts, against the list of tasks, and against the national figures. */
export function checkResults(
  series: SeriesRows,
  release: ReleaseRows,
  populations: readonly Population[],
): Problem[] {
  const { results, file } = release;
  const descriptor = `${release.folder}/datapackage.json`;
  if (results.length > 0 && !file.results) {
    return [{ code: 'coverage-missing', file: descriptor, value: 'results' }];
  }
  const scope = file.results?.scope;
  const unknownScope: Problem[] =
    scope !== undefined && !series.scopes.some(({ id }) => id === scope)
      ? [{ code: 'reference-unknown', file: descriptor, value: scope, details: { table: 'scopes' } }]
      : [];
  const used = new Set<Declared>();
  const problems = [
    ...unknownScope,
    ...results.flatMap((row) => checkRow(release, row)),
    ...missingAgencies(release, populations),
    ...checkAgainstTasks(release, used),
    ...checkAgainstFigures(series, release, used),
  ];
  const unused = release.countDifferences.filter((row) => !used.has(row));
  return [
    ...problems,
    ...unused.map(({ line, compared, agency, state }): Problem => {
      const at = { file: `${release.folder}/count-differences.csv`, line };
      return {
        code: 'count-difference-unused',
        ...at,
        value: [compared, agency, state].filter(Boolean).join(' · '),
      };
    }),
  ];
}

function checkRow(release: ReleaseRows, row: ResultRow): Problem[] {
  const at = { file: `${release.folder}/results.csv`, line: row.line };
  const filled = statusesWithValue.has(row.status);
  const wrong = countColumns.filter((column) => (row[column] !== null) !== filled);
  if (wrong.length > 0) {
    const details = { status: row.status };
    return wrong.map((column): Problem =>
      filled
        ? { code: 'status-without-value', ...at, column, details }
        : { code: 'value-without-status', ...at, column, value: String(row[column]), details },
    );
  }
  if (!filled) return [];
  const sum = taskStates.reduce((total, state) => total + (row[stateColumns[state]] ?? 0), 0);
  if (sum === row.assigned) return [];
  const details = { found: String(sum) };
  return [{ code: 'counts-sum', ...at, column: 'assigned', value: String(row.assigned), details }];
}

/** With complete coverage each agency that is ranked has a row, if only to say that it did not report. */
function missingAgencies(release: ReleaseRows, populations: readonly Population[]): Problem[] {
  if (release.file.results?.coverage !== 'complete') return [];
  const present = new Set(release.results.map(({ agency }) => agency));
  const expected = new Set(populations.flatMap(({ eligible }) => eligible));
  return [...expected]
    .filter((agency) => !present.has(agency))
    .map((value) => ({ code: 'row-missing', file: `${release.folder}/results.csv`, value }));
}

function checkAgainstTasks(release: ReleaseRows, used: Set<Declared>): Problem[] {
  if (release.tasks.length === 0) return [];
  const counted = Map.groupBy(release.tasks, ({ agency, task_group }) => `${agency} · ${task_group}`);
  const rows = new Map(release.results.map((row) => [`${row.agency} · ${row.task_group}`, row]));
  const ofRows = release.results
    .filter(({ status }) => statusesWithValue.has(status))
    .flatMap((row) => {
      const tasks = counted.get(`${row.agency} · ${row.task_group}`) ?? [];
      return taskStates.flatMap((state) => {
        const found = tasks.filter((task) => task.state === state).length;
        const declared = release.countDifferences.find(
          (entry) =>
            entry.compared === 'results-tasks' &&
            entry.agency === row.agency &&
            entry.task_group === row.task_group &&
            entry.state === state,
        );
        const column = stateColumns[state];
        const at = { file: `${release.folder}/results.csv`, line: row.line, column };
        const where = { vi: 'Kết quả và danh sách nhiệm vụ', en: 'Results and the list of tasks' };
        return compare(row[column]!, found, declared, used, at, where);
      });
    });
  // Tasks of a group for which the agency has no row of results are counted nowhere.
  const uncounted = release.results.length === 0 ? [] : [...counted].filter(([key]) => !rows.has(key));
  return [
    ...ofRows,
    ...uncounted.map(([value]): Problem => ({
      code: 'row-missing',
      file: `${release.folder}/results.csv`,
      value,
    })),
  ];
}

/** Which counts make up the state of a national figure. */
const statesOfFigure = {
  assigned: ['assigned'],
  done: ['done_on_time', 'done_late'],
  'in-progress': ['in_progress'],
  overdue: ['overdue'],
  recurring: ['recurring'],
} as const;

function checkAgainstFigures(series: SeriesRows, release: ReleaseRows, used: Set<Declared>): Problem[] {
  const described = release.file.results;
  const known = release.results.filter(({ status }) => statusesWithValue.has(status));
  if (!described || described.coverage !== 'complete' || known.length === 0) return [];
  const states = new Map(series.figureDefinitions.map((row) => [row.id, row.task_state]));
  return release.figures.flatMap((figure): Problem[] => {
    const state = states.get(figure.figure);
    if (figure.scope !== described.scope || figure.as_of !== described.as_of || figure.value === null)
      return [];
    if (!state || !(state in statesOfFigure)) return [];
    const columns = statesOfFigure[state as keyof typeof statesOfFigure];
    const sum = known.reduce(
      (total, row) => total + columns.reduce((part, column) => part + row[column]!, 0),
      0,
    );
    const declared = release.countDifferences.find(
      (entry) => entry.compared === 'figures-results' && entry.state === state,
    );
    const at = { file: `${release.folder}/figures.csv`, line: figure.line, column: 'value' };
    const where = { vi: 'Số chung và tổng kết quả', en: 'The national figure and the sum of results' };
    return compare(figure.value, sum, declared, used, at, where);
  });
}

function compare(
  value: number,
  found: number,
  declared: Declared | undefined,
  used: Set<Declared>,
  at: Pick<Problem, 'file' | 'line' | 'column'>,
  where: { readonly vi: string; readonly en: string },
): Problem[] {
  const difference = value - found;
  if (declared && difference !== 0) used.add(declared);
  if (difference === (declared?.difference ?? 0)) return [];
  const details = { where, found: String(found), difference: String(difference) };
  return [
    {
      code: 'count-mismatch',
      ...at,
      value: String(value),
      allowed: String(declared?.difference ?? 0),
      details,
    },
  ];
}
