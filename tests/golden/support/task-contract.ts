import {
  printedReleases,
  printedRows,
  type PrintedRelease,
  type PrintedRow,
  type SampleFiles,
} from './sample-folder.ts';

const counts = ['assigned', 'done_on_time', 'done_late', 'in_progress', 'overdue', 'recurring'] as const;
const known = ({ status }: PrintedRow): boolean => 'APEB'.includes(status!);

/**
 * Rules 1–6 of the quarterly disclosure, computed a second time without the code under test: results, tasks, national
 * figures. Gives a line for each breach.
 */
export function taskBreaches(files: SampleFiles): string[] {
  const agencies = printedRows(files, 'registers/agencies.csv')
    .filter(({ kind }) => kind === 'ministry' || kind === 'province')
    .map(({ id }) => id!);
  const stateOfFigure = new Map(
    printedRows(files, 'series/nq57/figure-definitions.csv').map(({ id, task_state }) => [id, task_state]),
  );
  const quarters = printedReleases(files);
  return [
    ...printedReleases(files, true).flatMap((release) => [
      ...countBreaches(release, agencies),
      ...listBreaches(release),
      ...nationalBreaches(release, stateOfFigure),
      ...release.rows('tasks').flatMap((task) => textBreaches(task, release) ?? []),
      ...release.rows('tasks').flatMap((task) => dateBreaches(task, release) ?? []),
    ]),
    ...quarters.slice(1).flatMap((release, index) => historyBreaches(quarters[index]!, release)),
  ];
}

function countBreaches(release: PrintedRelease, agencies: readonly string[]): string[] {
  const rows = release.rows('results');
  const sums = rows.filter(known).filter((row) => {
    const [whole, ...parts] = counts.map((name) => Number(row[name]));
    return counts.some((name) => row[name] === '') || whole !== parts.reduce((sum, part) => sum + part, 0);
  });
  const unknown = rows.filter((row) => !known(row) && counts.some((name) => row[name] !== ''));
  const missing = agencies.filter((agency) => !rows.some((row) => row['agency'] === agency));
  return [...sums, ...unknown].map(({ agency }) => `${release.period} counts of ${agency!}`).concat(missing);
}

function listBreaches(release: PrintedRelease): string[] {
  return release
    .rows('results')
    .filter(known)
    .flatMap((row) =>
      counts.slice(1).flatMap((column) => {
        const state = column.replaceAll('_', '-');
        const listed = release
          .rows('tasks')
          .filter((task) => task['agency'] === row['agency'] && task['task_group'] === row['task_group'])
          .filter((task) => task['state'] === state).length;
        const declared = release
          .rows('count-differences')
          .find(
            (entry) =>
              entry['compared'] === 'results-tasks' &&
              entry['agency'] === row['agency'] &&
              entry['task_group'] === row['task_group'] &&
              entry['state'] === state,
          );
        const gap = Number(row[column]) - listed;
        return gap === Number(declared?.['difference'] ?? 0)
          ? []
          : [`${release.period} ${row['agency']!} ${state}`];
      }),
    );
}

function nationalBreaches(
  release: PrintedRelease,
  stateOf: ReadonlyMap<string | undefined, string | undefined>,
): string[] {
  const rows = release.rows('results').filter(known);
  const columnsOf: Readonly<Record<string, readonly string[]>> = {
    assigned: ['assigned'],
    done: ['done_on_time', 'done_late'],
    'in-progress': ['in_progress'],
    overdue: ['overdue'],
    recurring: ['recurring'],
  };
  return release
    .rows('figures')
    .filter(({ scope, as_of }) => scope === release.scope && as_of === release.lastDay)
    .filter(({ figure, value }) => {
      const columns = columnsOf[stateOf.get(figure) ?? ''];
      const sum = rows.reduce(
        (total, row) => total + (columns ?? []).reduce((part, name) => part + Number(row[name]), 0),
        0,
      );
      return columns && sum !== Number(value);
    })
    .map(({ figure }) => `${release.period} national ${figure!}`);
}

function textBreaches(task: PrintedRow, { period }: PrintedRelease): string | null {
  const texts = ['title', 'responsible', 'due_reason', 'product', 'result'].flatMap((name) => [
    `${name}_vi`,
    `${name}_en`,
  ]);
  const wrong =
    task['disclosure'] === 'withheld'
      ? texts.some((name) => task[name] !== '')
      : task['title_vi'] === '' ||
        task['title_en'] === '' ||
        (task['due'] !== task['first_due'] && task['due_reason_vi'] === '');
  return wrong ? `${period} texts of ${task['id']!}` : null;
}

function dateBreaches(task: PrintedRow, { period, lastDay }: PrintedRelease): string | null {
  const { state, first_due = '', due = '', done_on = '', assigned_on = '' } = task;
  const sound: Readonly<Record<string, () => boolean>> = {
    recurring: () => first_due + due + done_on === '',
    'done-on-time': () => done_on !== '' && done_on <= due && done_on <= lastDay,
    'done-late': () => done_on > due && done_on <= lastDay,
    'in-progress': () => done_on === '' && due >= lastDay,
    overdue: () => done_on === '' && due < lastDay,
  };
  const ordered = state === 'recurring' || (first_due !== '' && due !== '' && assigned_on <= first_due);
  return sound[state!]!() && ordered && assigned_on <= lastDay ? null : `${period} dates of ${task['id']!}`;
}

function historyBreaches(before: PrintedRelease, after: PrintedRelease): string[] {
  const now = new Map(after.rows('tasks').map((task) => [task['id'], task]));
  return before.rows('tasks').flatMap((old) => {
    const task = now.get(old['id']);
    const open = old['state'] === 'overdue' || old['state'] === 'in-progress';
    if (!task) return open ? [`${after.period} lost ${old['id']!}`] : [];
    const kept = task['first_due'] === old['first_due'] && task['assigned_on'] === old['assigned_on'];
    const reopened = old['state']!.startsWith('done') && task['state'] !== old['state'];
    const unexplained =
      task['due'] !== old['due'] && task['disclosure'] === 'open' && task['due_reason_vi'] === '';
    return kept && !reopened && !unexplained ? [] : [`${after.period} history of ${old['id']!}`];
  });
}
