import type { Bilingual } from '../intake/table.ts';
import { medianShift, movementBetween, type Movement } from './movement.ts';
import type { Release, Series } from './portal.ts';
import { tablesOf } from './tables-of.ts';
import { rankIntervals, type RankInterval } from './rank-interval.ts';
import type { RankingTable } from './ranking-table.ts';
import { remembered } from './remembered.ts';

/** How a ranking moved since the period before. */
export interface RankShifts {
  readonly movement: Movement;
  /** How many of those ranked in both have another rank. */
  readonly moved: number;
  /** How far the one in the middle moved. */
  readonly median: number;
  /** How many of those that moved have rank intervals in the two periods that overlap; null without intervals. */
  readonly overlapping: number | null;
}

/** The shifts, or why there are none. */
export type RankMoves =
  | RankShifts
  | {
      readonly before: string | null;
      /** `first`: never ranked before; `few`: fewer than two are ranked in both. */
      readonly reason: 'first' | 'break' | 'partial' | 'few';
      readonly why: Bilingual | null;
    };

export function hasShifts(moves: RankMoves): moves is RankShifts {
  return 'movement' in moves;
}

/** How a ranking of a release moved since the release before it that has this ranking. */
export function buildRankMoves(series: Series, release: Release, table: RankingTable): RankMoves {
  const tables = tablesOf(series, table.ranking.id);
  const before = tables[tables.findIndex(({ period }) => period === release.period) - 1];
  if (!before) return { before: null, reason: 'first', why: null };
  const movement = movementBetween(series.file, before, { table });
  if ('reason' in movement) return movement;
  if (movement.common < 2) return { before: before.period, reason: 'few', why: null };
  const movers = [...movement.ranks].filter(([, { from, to }]) => from !== to).map(([agency]) => agency);
  return {
    movement,
    moved: movers.length,
    median: medianShift(movement)!,
    overlapping: countOverlapping(before.table, table, movement, movers),
  };
}

/** By the table and the one before it: the newest version and the frozen ones of a release compare the same two. */
const counted = remembered<number | null>();

/** Intervals are made anew among those ranked in both, as the ranks of the movement are; counted once, as they are dear. */
function countOverlapping(
  before: RankingTable,
  now: RankingTable,
  { ranks }: Movement,
  movers: readonly string[],
): number | null {
  const among = (table: RankingTable) => {
    const ranked = table.ranked.filter(({ agency }) => ranks.has(agency));
    // Where everyone is in both, these are the intervals that are made of the table anyway.
    return rankIntervals(ranked.length === table.ranked.length ? table : { ...table, ranked });
  };
  return counted(now, before, () => {
    const [earlier, later] = [among(before), among(now)];
    if (earlier.size === 0 || later.size === 0) return null;
    return movers.filter((agency) => overlap(earlier.get(agency)!, later.get(agency)!)).length;
  });
}

function overlap(a: RankInterval, b: RankInterval): boolean {
  return a.best <= b.worst && b.best <= a.worst;
}
