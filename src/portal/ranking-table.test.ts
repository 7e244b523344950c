import { describe, expect, it } from 'vitest';
import { populationOf, releaseOf } from '../../tests/support/rows.ts';
import type { ReleaseData } from '../intake/read-data.ts';
import type { Criterion } from './criteria-tree.ts';
import { buildRankingTables } from './ranking-table.ts';

const criteria = ['x', 'y'].map((id) => ({ id, weight: 0.5, parts: [] })) as unknown as readonly Criterion[];
type Basis = ReleaseData['scores'][number]['basis'];
const score = (agency: string, criterion: string, basis: Basis, value: number | null) => ({
  ranking: 'p',
  agency,
  criterion,
  basis,
  value,
  status: value === null ? ('O' as const) : ('A' as const),
});

const scores = [
  score('a', 'x', 'independent', 60),
  score('a', 'y', 'independent', 80),
  score('a', 'x', 'self-report', 90),
  score('a', 'y', 'self-report', 90),
  score('b', 'x', 'independent', 75),
  score('b', 'y', 'independent', 75),
  score('b', 'x', 'cross-check', 70),
];

function table(ranking: object) {
  const release = releaseOf({ scores });
  const populations = [populationOf(['a', 'b'], { scores: 'complete' }, ranking)];
  return buildRankingTables({ ...release, populations }, criteria)[0]!;
}

describe('a ranking that counts one basis of several', () => {
  const { ranked } = table({ basis: 'independent' });

  it('adds up that basis alone', () => {
    expect(ranked.map(({ agency, rank, score }) => [agency, rank, score])).toEqual([
      ['b', 1, 75],
      ['a', 2, 70],
    ]);
  });

  it('shows the others beside it, with a total only where they are whole', () => {
    const others = ranked.map(({ otherBases }) =>
      otherBases.map(({ basis, totals }) => [basis, totals.get('') ?? null, totals.get('x')]),
    );
    expect(others).toEqual([[['cross-check', null, 70]], [['self-report', 90, 90]]]);
  });
});
