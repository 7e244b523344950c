import { describe, expect, it } from 'vitest';
import { buildAssessments, otherBases, totalOn } from './quarter-assessments.ts';
import type { RankingTable } from './ranking-table.ts';

/** A ranking that counts one basis; each agency with its totals by basis. */
function table(
  basis: string | undefined,
  agencies: readonly Readonly<Record<string, number>>[],
): RankingTable {
  const ranked = agencies.map((totals, index) => ({
    agency: `a${index}`,
    totals: new Map(basis !== undefined && basis in totals ? [['', totals[basis]!]] : []),
    otherBases: Object.entries(totals)
      .filter(([name]) => name !== basis)
      .map(([name, total]) => ({ basis: name, totals: new Map([['', total]]), assessedBy: null })),
  }));
  return { ranking: { basis, precision: 1 }, ranked, unranked: [] } as unknown as RankingTable;
}

describe('self-report against independent assessment', () => {
  const rows = [
    { independent: 70.1, 'self-report': 80.3 },
    { independent: 60, 'self-report': 59.9 },
  ];

  it('is the same whichever of the two the ranking counts', () => {
    const expected = {
      pairs: [
        { agency: 'a0', self: 80.3, independent: 70.1, gap: 10.2 },
        { agency: 'a1', self: 59.9, independent: 60, gap: -0.1 },
      ],
      // 5.05, rounded half away from zero.
      average: 5.1,
    };
    expect(buildAssessments(table('independent', rows))).toEqual(expected);
    expect(buildAssessments(table('self-report', rows))).toEqual(expected);
  });

  it('leaves out who has only one of them, and is nothing where nobody has both', () => {
    const one = table('independent', [{ independent: 70 }, { 'self-report': 60 }]);
    expect(buildAssessments(one)).toBeNull();
    expect(buildAssessments(table('independent', [...rows, { independent: 1 }]))?.pairs).toHaveLength(2);
  });

  it('finds no other basis where all scores stand on one', () => {
    expect(otherBases(table('independent', [{ independent: 1 }]))).toEqual([]);
    expect(otherBases(table('independent', [{ independent: 1, 'cross-check': 2 }]))).toEqual(['cross-check']);
    expect(
      totalOn(table('independent', rows), table('independent', rows).ranked[0]!, 'cross-check'),
    ).toBeNull();
  });
});
