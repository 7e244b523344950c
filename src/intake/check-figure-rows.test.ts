import { expect, it } from 'vitest';
import { releaseOf, rowsOf } from '../../tests/support/rows.ts';
import { checkFigureRows } from './check-figure-rows.ts';
import type { ReleaseRows } from './release.ts';
import { figureDefinitions } from './tables/series-tables.ts';

const series = { figureDefinitions: rowsOf(figureDefinitions, { id: 'total', unit: 'tasks' }) };
const row = {
  figure: 'total',
  unit: 'tasks',
  as_of: '2025-Q3',
  reported_on: '2025-10-15',
  value: 3,
};

function check(cells: Partial<ReleaseRows['figures'][number]>, published = '2025-10-15T00:00:00Z') {
  const release = releaseOf({ figures: [{ ...row, ...cells }] });
  const file = { ...release.file, published_at: published };
  return checkFigureRows(series, { ...release, file }, new Set(['tasks'])).map(
    ({ code, column, allowed }) => [code, column, ...(allowed === undefined ? [] : [allowed])],
  );
}

it('a sound row passes', () => expect(check({})).toEqual([]));

it.each<[string, Parameters<typeof check>[0], string[]]>([
  ['another unit', { unit: 'percent' }, ['unit-mismatch', 'unit', 'tasks']],
  ['a fraction of a count', { value: 1.287 }, ['fraction-of-count', 'value', '1287']],
  ['a count out of a fraction', { denominator: 1.5e1 + 0.5 }, ['fraction-of-count', 'denominator', '155']],
  ['a qualifier of nothing', { value: null, qualifier: 'about' }, ['qualifier-without-value', 'qualifier']],
  ['a total of nothing', { value: null, denominator: 5 }, ['qualifier-without-value', 'denominator']],
  ['more than all', { denominator: 2 }, ['value-above-denominator', 'denominator', '2']],
  ['a day to come', { as_of: '2025-10-16' }, ['said-before', 'reported_on']],
])('%s', (_, cells, problem) => expect(check(cells)).toEqual([problem]));

it('a period may be spoken of before it ends, and its day within the month of saying', () => {
  expect(check({ as_of: '2025-Q4' })).toEqual([]);
  expect(check({ as_of: '2025-10-31', reported_on: '2025-10' })).toEqual([]);
});

it('the day of publication is that of Viet Nam', () => {
  expect(check({}, '2025-10-14T17:00:00Z')).toEqual([]);
  expect(check({}, '2025-10-14T16:59:59Z')).toEqual([['published-before-said', 'reported_on']]);
});
