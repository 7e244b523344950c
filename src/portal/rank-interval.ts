import { countUpTo } from './count-up-to.ts';
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
  const sorted = Uint16Array.from(ranks).sort();
  return { best: percentile(sorted, intervalMethod.low), worst: percentile(sorted, intervalMethod.high) };
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
  // Who is ranked has every score.
  const scores = ranked.map(({ totals }) => Float64Array.from(lowest, (id) => totals.get(id)!));
  const columns = ranked.map(({ agency }) => {
    const column = new Uint16Array(draws);
    ranks.set(agency, column);
    return column;
  });
  const weightsOfDraws = weightDraws(criteria, method);
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = weightsInWhole(criteria, weightsOfDraws.next().value);
    const factors = lowest.map((id) => weights.get(id)!);
    for (const [index, rank] of ranksWith(scores, factors, ranking.precision).entries()) {
      columns[index]![draw] = rank;
    }
  }
  return ranks;
}

/** Competition ranks of rows of scores under weights, ties at the precision. */
function ranksWith(
  scores: readonly Float64Array[],
  factors: readonly number[],
  precision: number,
): readonly number[] {
  const step = 10 ** precision;
  // Drawn weights have no exact decimals, so neither have totals: binary arithmetic will do, and rounds alike for all.
  const totals = scores.map((row) => {
    let sum = 0;
    for (let index = 0; index < row.length; index += 1) sum += factors[index]! * row[index]!;
    return Math.round(sum * step);
  });
  const order = Float64Array.from(totals).sort();
  return totals.map((total) => order.length - countUpTo(order, total) + 1);
}
