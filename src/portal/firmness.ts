import { madeOnce } from './made-once.ts';
import { groupOfRank } from './competition-rank.ts';
import { leaveOneOut, type LeftOut } from './leave-one-out.ts';
import type { Release } from './portal.ts';
import { rankIntervals, type RankInterval } from './rank-interval.ts';
import type { RankedEntry, RankingTable } from './ranking-table.ts';

/** An interval counts as narrow up to so many ranks, its own ends included. */
export const narrowWidth = 5;

/** How firm one rank is. */
export interface FirmRank {
  readonly entry: RankedEntry;
  readonly interval: RankInterval;
  /** Null where too few top-level criteria are summed to leave one out. */
  readonly leftOut: LeftOut | null;
}

/** How firm the ranks of a table are, and what they have in common. */
export interface TableFirmness {
  readonly table: RankingTable;
  /** In the published order. */
  readonly rows: readonly FirmRank[];
  /** How many intervals are narrow. */
  readonly narrow: number;
  /** Those with the widest interval, and how many ranks it spans. */
  readonly widest: { readonly width: number; readonly rows: readonly FirmRank[] };
  /** How many keep their group, or their rank in a ranking without groups, whichever criterion is left out. */
  readonly unmoved: number | null;
}

/** How many ranks an interval spans, its own ends included: from 33 to 37 are five. */
export function widthOf({ best, worst }: RankInterval): number {
  return worst - best + 1;
}

/** How firm the ranks of a table are, made once; null where it has no rank intervals. */
export const firmnessOf: (table: RankingTable) => TableFirmness | null = madeOnce(makeFirmness);

function makeFirmness(table: RankingTable): TableFirmness | null {
  const intervals = rankIntervals(table);
  if (intervals.size === 0) return null;
  const leftOut = leaveOneOut(table);
  const rows = table.ranked.map((entry): FirmRank => {
    const { agency } = entry;
    return { entry, interval: intervals.get(agency)!, leftOut: leftOut?.get(agency) ?? null };
  });
  const width = Math.max(...rows.map(({ interval }) => widthOf(interval)));
  return {
    table,
    rows,
    narrow: rows.filter(({ interval }) => widthOf(interval) <= narrowWidth).length,
    widest: { width, rows: rows.filter(({ interval }) => widthOf(interval) === width) },
    unmoved: leftOut && rows.filter((row) => isUnmoved(table, row)).length,
  };
}

/** The tables of a release that have rank intervals. */
export function firmTables({ rankings }: Release): readonly TableFirmness[] {
  return rankings.flatMap((table) => firmnessOf(table) ?? []);
}

function isUnmoved({ ranking, ranked }: RankingTable, { entry, leftOut }: FirmRank): boolean {
  const ranks = [...leftOut!.ranks.values()];
  const { groups } = ranking;
  return groups === null
    ? ranks.every((rank) => rank === entry.rank)
    : ranks.every((rank) => groupOfRank(rank, ranked.length, groups) === entry.group);
}
