import { countAbove } from './count-above.ts';
import { percentile } from './percentile.ts';
import type { RankingTable } from './ranking-table.ts';
import { lowestInOrder, weightDraws, weightsInWhole } from './weight-draws.ts';

/** The ranks that an agency reaches when the weights change a little: from the better to the worse. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/**
 * How the interval is found: so many draws, each weight times a factor from this range, these percentiles. Varying the
 * weights by chance and reading percentiles of the ranks is the uncertainty analysis of OECD and JRC, “Handbook on
 * Constructing Composite Indicators” (2008), step 7; how many, how far and where to cut are this portal's choice.
 */
export const intervalMethod = { draws: 2000, spread: 0.25, low: 0.05, high: 0.95, seed: 57 } as const;

/** The same with other numbers. */
type IntervalMethod = { readonly [Part in keyof typeof intervalMethod]: number };

const known = new WeakMap<RankingTable, ReadonlyMap<string, RankInterval>>();

/**
 * Rank intervals of a table that this portal sums, by agency: in each draw every weight is multiplied by a factor drawn
 * evenly from 1 ± `spread`, weights of one parent are brought back to their sum, and ranks are made anew. The interval
 * spans the ranks between the two percentiles. It says how far a rank hangs on the weights; it is no sampling error.
 * Empty where ranks are as published, or where fewer than two criteria are weighed. Seeded: the same table, the same
 * intervals, whatever the order of its agencies and criteria.
 */
export function rankIntervals(table: RankingTable): ReadonlyMap<string, RankInterval> {
  const before = known.get(table);
  if (before) return before;
  const intervals = new Map(
    [...drawnRanks(table)].map(([agency, ranks]) => [agency, intervalOf(ranks)] as const),
  );
  known.set(table, intervals);
  return intervals;
}

/** The interval that so many drawn ranks span. */
export function intervalOf(ranks: ArrayLike<number>): RankInterval {
  const sorted = ranksInOrder(ranks);
  return { best: percentile(sorted, intervalMethod.low), worst: percentile(sorted, intervalMethod.high) };
}

/** Counted, not sorted: there are as many ranks at most as agencies, and thousands of draws of each agency. */
function ranksInOrder(ranks: ArrayLike<number>): Uint16Array {
  let highest = 0;
  for (let at = 0; at < ranks.length; at += 1) highest = Math.max(highest, ranks[at]!);
  const counts = new Uint32Array(highest + 1);
  for (let at = 0; at < ranks.length; at += 1) counts[ranks[at]!]! += 1;
  const inOrder = new Uint16Array(ranks.length);
  for (let rank = 0, at = 0; rank <= highest; rank += 1) {
    for (let left = counts[rank]!; left > 0; left -= 1, at += 1) inOrder[at] = rank;
  }
  return inOrder;
}

/** The rank of each agency in each draw, in the order of the draws. Empty where there are no intervals. */
export function drawnRanks(
  { ranking, criteria, lowestCount, ranked }: RankingTable,
  method: IntervalMethod = intervalMethod,
): ReadonlyMap<string, Uint16Array> {
  const { draws } = method;
  const ranks = new Map<string, Uint16Array>();
  if (ranking.method !== 'sum' || lowestCount < 2 || ranked.length < 2) return ranks;
  const lowest = lowestInOrder(criteria);
  // Who is ranked has every score. One block of memory for all: thousands of small ones wear out the collector.
  const scores = Float64Array.from(ranked.flatMap(({ totals }) => lowest.map((id) => totals.get(id)!)));
  const block = new Uint16Array(ranked.length * draws);
  for (const [index, { agency }] of ranked.entries()) {
    ranks.set(agency, block.subarray(index * draws, (index + 1) * draws));
  }
  const weightsOfDraws = weightDraws(criteria, method);
  const totals = new Float64Array(ranked.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = weightsInWhole(criteria, weightsOfDraws.next().value);
    totalsWith(
      scores,
      Float64Array.from(lowest, (id) => weights.get(id)!),
      ranking.precision,
      totals,
    );
    const above = countAbove(totals);
    // Competition ranks: one more than those above.
    for (let row = 0, at = draw; row < totals.length; row += 1, at += draws) {
      block[at] = above(totals[row]!) + 1;
    }
  }
  return ranks;
}

/** Totals of rows of scores under weights, ties at the precision. */
function totalsWith(
  scores: Float64Array,
  factors: Float64Array,
  precision: number,
  totals: Float64Array,
): void {
  const step = 10 ** precision;
  // Drawn weights have no exact decimals, so neither have totals: binary arithmetic will do, and rounds alike for all.
  for (let row = 0, at = 0; row < totals.length; row += 1) {
    let sum = 0;
    for (let index = 0; index < factors.length; index += 1, at += 1) sum += factors[index]! * scores[at]!;
    totals[row] = Math.round(sum * step);
  }
}
