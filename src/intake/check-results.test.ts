import { describe, expect, it } from 'vitest';
import { populationOf, releaseOf, rowsOf } from '../../tests/support/rows.ts';
import { checkResults } from './check-results.ts';
import type { ReleaseRows } from './release.ts';
import { figureDefinitions, scopes } from './tables/series-tables.ts';
import type { SeriesRows } from './series.ts';

type Cells = Parameters<typeof releaseOf>[0];

const series = {
  figureDefinitions: rowsOf(
    figureDefinitions,
    { id: 'all', task_state: 'assigned' },
    { id: 'done', task_state: 'done' },
    { id: 'left', task_state: 'not-done' },
  ),
  scopes: rowsOf(scopes, { id: 's' }),
} as unknown as SeriesRows;
const counts = { assigned: 5, done_on_time: 1, done_late: 1, in_progress: 1, overdue: 1, recurring: 1 };
const row = { agency: 'a', task_group: '1', status: 'A', ...counts } as const;
const states = ['done-on-time', 'done-late', 'in-progress', 'overdue', 'recurring'] as const;
const tasks = states.map((state) => ({ id: state, agency: 'a', task_group: '1', state }));

function check(cells: Cells, described: object | null = {}, agencies = ['a']): string[] {
  const release = releaseOf(cells);
  const results =
    described === null ? undefined : { scope: 's', as_of: '2025-09-30', coverage: 'complete', ...described };
  const file = { ...release.file, period: '2025-Q3', results } as ReleaseRows['file'];
  const population = populationOf(agencies, {});
  return checkResults(series, { ...release, file }, [population]).map(({ code, column, value }) =>
    [code, column, value].filter((part) => part !== undefined).join(' '),
  );
}

describe('one row', () => {
  it('adds up, or says why it is empty', () => {
    const empty = Object.fromEntries(Object.keys(counts).map((name) => [name, null]));
    expect(check({ results: [row] })).toEqual([]);
    expect(check({ results: [{ ...row, ...empty, status: 'O' }] })).toEqual([]);
  });

  it.each([
    [{ assigned: 6 }, ['counts-sum assigned 6']],
    [{ overdue: null }, ['status-without-value overdue']],
    [
      { status: 'O' as const, ...counts },
      Object.keys(counts).map((name) => `value-without-status ${name} ${counts[name as 'assigned']}`),
    ],
  ])('%o', (cells, problems) => expect(check({ results: [{ ...row, ...cells }] })).toEqual(problems));
});

describe('all rows', () => {
  it('are described in the package, by a scope that there is', () => {
    expect(check({ results: [row] }, null)).toContain('coverage-missing results');
    expect(check({ results: [row] }, { scope: 'x' })).toEqual(['reference-unknown x']);
  });

  it('name every agency that is ranked, where they are complete', () => {
    expect(check({ results: [row] }, {}, ['a', 'b'])).toEqual(['row-missing b']);
    expect(check({ results: [row] }, { coverage: 'partial' }, ['a', 'b'])).toEqual([]);
  });
});

describe('against the list of tasks', () => {
  it('every state has as many tasks, withheld ones too', () => {
    expect(check({ results: [row], tasks })).toEqual([]);
    expect(check({ results: [row], tasks: tasks.slice(1) })).toEqual(['count-mismatch done_on_time 1']);
    expect(check({ results: [row], tasks: [...tasks, { ...tasks[3]!, id: 'more' }] })).toEqual([
      'count-mismatch overdue 1',
    ]);
  });

  it('unless the difference is declared, and no declaration stands for nothing', () => {
    const declared = { compared: 'results-tasks', agency: 'a', task_group: '1', state: 'overdue' } as const;
    const cells = { results: [row], tasks: tasks.filter(({ state }) => state !== 'overdue') };
    expect(check({ ...cells, countDifferences: [{ ...declared, difference: 1 }] })).toEqual([]);
    expect(check({ ...cells, countDifferences: [{ ...declared, difference: 2 }] })).toEqual([
      'count-mismatch overdue 1',
    ]);
    expect(check({ results: [row], tasks, countDifferences: [{ ...declared, difference: 1 }] })).toEqual([
      'count-mismatch overdue 1',
      'count-difference-unused results-tasks · a · overdue',
    ]);
  });

  it('a task without a row of results is counted nowhere', () => {
    const lost = { ...tasks[0]!, id: 'lost', agency: 'b' };
    expect(check({ results: [row], tasks: [...tasks, lost] })).toEqual(['row-missing b · 1']);
  });
});

describe('against the national figures', () => {
  const figure = { figure: 'all', scope: 's', as_of: '2025-09-30', value: 5 };

  it('of the same scope and day, state by state', () => {
    expect(check({ results: [row], figures: [figure, { ...figure, figure: 'done', value: 2 }] })).toEqual([]);
    expect(check({ results: [row], figures: [{ ...figure, value: 6 }] })).toEqual(['count-mismatch value 6']);
    expect(check({ results: [row], figures: [{ ...figure, figure: 'done', value: 1 }] })).toEqual([
      'count-mismatch value 1',
    ]);
  });

  it('of other scopes, days and states nothing is asked', () => {
    const others = [
      { ...figure, scope: 'other', value: 9 },
      { ...figure, as_of: '2025-09-29', value: 9 },
      { ...figure, figure: 'left', value: 9 },
      { ...figure, value: null },
    ];
    for (const other of others) expect(check({ results: [row], figures: [other] })).toEqual([]);
  });

  it('unless the difference is declared', () => {
    const declared = { compared: 'figures-results', state: 'assigned', difference: 1 } as const;
    const cells = { results: [row], figures: [{ ...figure, value: 6 }] };
    expect(check({ ...cells, countDifferences: [declared] })).toEqual([]);
  });
});
