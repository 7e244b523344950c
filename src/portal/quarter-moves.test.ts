import { describe, expect, it } from 'vitest';
import type { Release, Series } from './portal.ts';
import { buildRankMoves, hasShifts } from './quarter-moves.ts';
import type { RankingTable } from './ranking-table.ts';

const criteria = ['x', 'y'].map((id) => ({ id, weight: 0.5, parts: [] }));

/** A ranking of agencies with values of two criteria, in the order given. */
function table(values: Readonly<Record<string, readonly [number, number]>>, regime = 'r1'): RankingTable {
  const ranked = Object.entries(values).map(([agency, [x, y]], index) => ({
    agency,
    rank: index + 1,
    totals: new Map([
      ['x', x],
      ['y', y],
    ]),
  }));
  const ranking = { id: 'provinces', method: 'sum', precision: 2 };
  return { ranking, regime, complete: true, criteria, lowestCount: 2, ranked } as unknown as RankingTable;
}

function movesOf(before: RankingTable | null, now: RankingTable) {
  const why = { vi: 'đã đổi', en: 'changed' };
  const regimes = [
    { id: 'r1', totals_comparable: null, why },
    { id: 'r2', totals_comparable: false, why },
  ];
  const releases = [
    { period: '2026-Q2', rankings: before ? [before] : [] },
    { period: '2026-Q3', rankings: [now] },
  ] as unknown as readonly Release[];
  return buildRankMoves({ file: { regimes }, releases } as unknown as Series, releases[1]!, now);
}

describe('buildRankMoves', () => {
  it('counts moves that the weights alone could have made', () => {
    // a and b trade places, and either may lead when weights vary; c stays last.
    const moves = movesOf(
      table({ a: [80, 61], b: [60, 80], c: [1, 1] }),
      table({ b: [60, 81], a: [80, 60], c: [1, 1] }),
    );
    expect(hasShifts(moves) && moves).toMatchObject({ moved: 2, overlapping: 2, median: 1 });
  });

  it('tells them from moves that no weights explain', () => {
    const moves = movesOf(table({ a: [90, 90], b: [50, 50] }), table({ b: [90, 90], a: [50, 50] }));
    expect(hasShifts(moves) && moves).toMatchObject({ moved: 2, overlapping: 0 });
  });

  it('makes the intervals among those ranked in both', () => {
    // A newcomer between them widens nobody's interval.
    const moves = movesOf(
      table({ a: [90, 90], b: [50, 50] }),
      table({ b: [90, 90], new: [70, 70], a: [50, 50] }),
    );
    expect(hasShifts(moves) && moves).toMatchObject({ movement: { common: 2 }, overlapping: 0 });
  });

  it('has none for the first ranking, across a break, or for one agency alone', () => {
    const one = table({ a: [1, 1] });
    expect(movesOf(null, one)).toEqual({ before: null, reason: 'first', why: null });
    expect(movesOf(one, table({ a: [1, 1] }, 'r2'))).toMatchObject({ before: '2026-Q2', reason: 'break' });
    expect(movesOf(one, one)).toEqual({ before: '2026-Q2', reason: 'few', why: null });
  });
});
