import { describe, expect, it } from 'vitest';
import { populationOf, releaseOf, rowsOf } from '../../tests/support/rows.ts';
import { checkScores, lowestCriteria } from './check-scores.ts';
import type { SeriesRows } from './series.ts';
import { criteria as criteriaTable } from './tables/series-tables.ts';

const criteria = rowsOf(
  criteriaTable,
  { id: 'd1', regimes: ['r1', 'r2'] },
  { id: 's1', parent: 'd1', regimes: ['r1', 'r2'], max: 10 },
  { id: 's2', parent: 'd1', regimes: ['r1', 'r2'] },
  { id: 'd2', regimes: ['r1', 'r2'] },
  { id: 'sub', parent: 'd2', regimes: ['r2'] },
);
const series = { criteria } as unknown as SeriesRows;

type Basis = 'independent' | 'self-report';
type Cells = [agency: string, criterion: string, value?: number | null, basis?: Basis];
const full = (agency: string, basis: Basis = 'independent'): Cells[] =>
  ['s1', 's2', 'd2'].map((criterion) => [agency, criterion, 1, basis]);

function check(
  cells: readonly Cells[],
  coverage: 'complete' | 'partial' = 'complete',
  method: 'sum' | 'published' = 'sum',
) {
  const scores = cells.map(([agency, criterion, value = 1, basis = 'independent']) => ({
    ranking: 'p',
    agency,
    criterion,
    value,
    basis,
  }));
  const population = populationOf(['a', 'b'], { scores: coverage }, { method });
  const problems = checkScores(series, releaseOf({ scores }), [population]);
  return problems.map(({ code, line, value }) => (line === undefined ? [code, value] : [code, line]));
}

it('the lowest criteria depend on the regime', () => {
  expect(lowestCriteria(criteria, 'r1').map(({ id }) => id)).toEqual(['s1', 's2', 'd2']);
  expect(lowestCriteria(criteria, 'r2').map(({ id }) => id)).toEqual(['s1', 's2', 'sub']);
});

describe('completeness', () => {
  it('every agency with every criterion passes', () =>
    expect(check([...full('a'), ...full('b')])).toEqual([]));
  it('a missing cell', () => {
    expect(check([...full('a'), ...full('b').slice(1)])).toEqual([
      ['row-missing', 'p · b · s1 · independent'],
    ]);
  });
  it('a missing agency misses every criterion', () => {
    expect(check(full('a'))).toHaveLength(3);
    expect(check(full('a'), 'partial')).toEqual([]);
  });
  it('an agency of a partial table has every criterion all the same', () => {
    expect(check(full('a').slice(1), 'partial')).toEqual([['row-missing', 'p · a · s1 · independent']]);
  });
  it('every basis for itself, where nothing is added up', () => {
    const cells = [...full('a'), ...full('b'), ...full('a', 'self-report')];
    const found = check(cells, 'complete', 'published');
    expect(found.map(([, value]) => value)).toEqual(
      ['s1', 's2', 'd2'].map((id) => `p · b · ${id} · self-report`),
    );
  });
  it('a sum has one basis; the rarer one is told of once, and misses no rows', () => {
    const mixed = [...full('a'), ...full('b').slice(1), ...full('b', 'self-report').slice(0, 1)];
    expect(check(mixed)).toEqual([['basis-mixed', 7]]);
    expect(check([...full('a'), ...full('b'), ...full('a', 'self-report')])).toEqual([['basis-mixed', 8]]);
  });
  it('coverage has to be declared', () => {
    const release = releaseOf({ scores: [{ ranking: 'p', agency: 'a', criterion: 's1', value: 1 }] });
    expect(checkScores(series, release, [populationOf(['a'], {})])).toMatchObject([
      { code: 'coverage-missing' },
    ]);
  });
  it('a header without rows is not complete', () => {
    expect(check([])).toEqual([
      ['row-missing', 'p · a'],
      ['row-missing', 'p · b'],
    ]);
  });
});

describe('criteria', () => {
  const all = [...full('a'), ...full('b')];
  it.each<[Cells, string]>([
    [['a', 'sub'], 'criterion-outside-regime'],
    [['a', 'd1'], 'criterion-not-lowest'],
    [['a', 's1', 10.01], 'score-above-max'],
  ])('%j', (cell, code) => expect(check([...all, cell])).toEqual([[code, 8]]));

  it('the maximum itself passes, and a value that is missing', () => {
    expect(check([['a', 's1', 10], ...full('a').slice(1), ['b', 's1', null], ...full('b').slice(1)])).toEqual(
      [],
    );
  });
});
