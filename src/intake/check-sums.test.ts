import { expect, it } from 'vitest';
import { populationOf, releaseOf, rowsOf } from '../../tests/support/rows.ts';
import { checkSums } from './check-sums.ts';
import { criteria as criteriaTable } from './tables/series-tables.ts';

const criteria = rowsOf(
  criteriaTable,
  { id: 'd1', regimes: ['r1'], weight: 2 },
  { id: 's1', parent: 'd1', regimes: ['r1'], weight: 1 },
  { id: 's2', parent: 'd1', regimes: ['r1'], weight: 0.5 },
  { id: 'd2', regimes: ['r1'], weight: 1 },
);

/** a: 2 × (1 + 1) + 0.005 = 4.005, b: 2 × (1 + 0.5) + 1 = 4; c has a part missing. */
const scores = [
  ['a', 's1', 1],
  ['a', 's2', 2],
  ['a', 'd2', 0.005],
  ['b', 's1', 1],
  ['b', 's2', 1],
  ['b', 'd2', 1],
  ['c', 's1', 9],
  ['c', 's2', null],
  ['c', 'd2', 9],
] as const;

function check(agency: string, rank: number | null, score: number | null, coverage?: 'partial') {
  const release = releaseOf({
    scores: scores.map(([of, criterion, value]) => {
      return { ranking: 'p', agency: of, criterion, value, basis: 'independent' as const };
    }),
    ranks: [{ ranking: 'p', agency, rank, score }],
  });
  const population = populationOf(['a', 'b', 'c'], { scores: coverage ?? 'complete' });
  return checkSums({ criteria }, release, [population]).map(({ column, value, details }) => [
    column,
    value,
    details?.['found'],
  ]);
}

it('what agrees at the precision passes', () => {
  expect(check('a', 1, 4.01)).toEqual([]);
  expect(check('a', 1, 4.0051)).toEqual([]);
  expect(check('b', 2, 4)).toEqual([]);
  expect(check('b', null, null)).toEqual([]);
});

it('a score or rank that the scores do not give', () => {
  expect(check('a', 2, 4)).toEqual([
    ['score', '4', '4.01'],
    ['rank', '2', '1'],
  ]);
});

it('without every score there is nothing to hold against', () => {
  expect(check('c', 3, 18)).toEqual([]);
  expect(check('b', 7, 4, 'partial')).toEqual([]);
});
