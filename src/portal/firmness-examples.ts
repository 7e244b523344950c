import { lowestOf, type Criterion } from './criteria-tree.ts';
import { leaveOneOut, totalsWithout, type LeftOut } from './leave-one-out.ts';
import { percentilePlace } from './percentile.ts';
import { drawnRanks, intervalMethod, intervalOf, type RankInterval } from './rank-interval.ts';
import type { RankedEntry, RankingTable } from './ranking-table.ts';
import { weightDraws, weightsInWhole, type WeightDraw } from './weight-draws.ts';

/** One draw, seen from one agency: a total is the sum of weight × score over the top-level criteria. */
export interface ExampleDraw {
  readonly parts: readonly { readonly weight: number; readonly score: number }[];
  readonly total: number;
  readonly rank: number;
}

/** A rank among those drawn, put in order: how often it came, and from which place to which. */
export interface DrawnRank {
  readonly rank: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** How the interval of one agency comes about. */
export interface IntervalExample {
  readonly draws: readonly ExampleDraw[];
  readonly ranks: readonly DrawnRank[];
  /** The places, counted from 1, at which the interval begins and ends. */
  readonly places: { readonly low: number; readonly high: number };
  readonly interval: RankInterval;
}

/**
 * The interval of one agency step by step; null where the table has none.
 * @param shown how many of the draws are shown in full, the first ones
 */
export function intervalExample(
  table: RankingTable,
  entry: RankedEntry,
  shown: number,
): IntervalExample | null {
  const ranks = drawnRanks(table).get(entry.agency);
  if (!ranks) return null;
  const sources = weightDraws(table.criteria, intervalMethod);
  const draws = Array.from({ length: shown }, (_, index): ExampleDraw => {
    const draw = sources.next().value;
    const parts = table.criteria.map((criterion) => {
      return { weight: draw.get(criterion.id)!, score: scoreUnder(criterion, draw, entry) };
    });
    const total = parts.reduce((sum, { weight, score }) => sum + weight * score, 0);
    return { parts, total, rank: ranks[index]! };
  });
  const { low, high } = intervalMethod;
  return {
    draws,
    ranks: inOrder(ranks),
    places: { low: percentilePlace(ranks.length, low), high: percentilePlace(ranks.length, high) },
    interval: intervalOf(ranks),
  };
}

/** The score of a criterion when its parts weigh as drawn. */
function scoreUnder(criterion: Criterion, draw: WeightDraw, { totals }: RankedEntry): number {
  if (criterion.parts.length === 0) return totals.get(criterion.id)!;
  const weights = weightsInWhole(criterion.parts, draw);
  return lowestOf(criterion.parts).reduce((sum, { id }) => sum + weights.get(id)! * totals.get(id)!, 0);
}

function inOrder(ranks: Uint16Array): readonly DrawnRank[] {
  const sorted = ranks.toSorted();
  return [...new Set(sorted)].map((rank) => {
    const [first, last] = [sorted.indexOf(rank), sorted.lastIndexOf(rank)];
    return { rank, count: last - first + 1, from: first + 1, to: last + 1 };
  });
}

/** Each criterion left out: what is left of the total, and the rank. */
export interface LeftOutExample {
  readonly rows: readonly { readonly criterion: Criterion; readonly total: number; readonly rank: number }[];
  readonly leftOut: LeftOut;
}

/** The ranks of one agency with each criterion left out; null where none is left out. */
export function leftOutExample(table: RankingTable, { agency }: RankedEntry): LeftOutExample | null {
  const leftOut = leaveOneOut(table)?.get(agency);
  if (!leftOut) return null;
  const rows = table.criteria.map((criterion) => {
    const total = totalsWithout(table, criterion.id).get(agency)!;
    return { criterion, total, rank: leftOut.ranks.get(criterion.id)! };
  });
  return { rows, leftOut };
}
