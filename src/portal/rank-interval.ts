import type { Criterion } from './criteria-tree.ts';
import type { RankingTable } from './ranking-table.ts';
import { seededRandom } from './seeded-random.ts';

/** The ranks that an agency reaches when the weights change a little: from the better to the worse. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/** How the interval is found: so many draws, each weight times a factor from this range, these percentiles. */
export const intervalMethod = { draws: 2000, spread: 0.25, low: 0.05, high: 0.95, seed: 57 } as const;

const known = new WeakMap<RankingTable, ReadonlyMap<string, RankInterval>>();

/**
 * Rank intervals of a table that this portal sums, by agency: in each draw every weight is multiplied by a factor drawn
 * evenly from 1 ± `spread`, weights of one parent are brought back to their sum, and ranks are made anew. The interval
 * spans the ranks between the two percentiles. It says how far a rank hangs on the weights; it is no sampling error.
 * Empty where ranks are as published, or where fewer than two criteria are weighed. Seeded: the same table, the same
 * intervals.
 */
export function rankIntervals(table: RankingTable): ReadonlyMap<string, RankInterval> {
  const before = known.get(table);
  if (before) return before;
  const intervals = computeIntervals(table);
  known.set(table, intervals);
  return intervals;
}

function computeIntervals({
  ranking,
  criteria,
  lowestCount,
  ranked,
}: RankingTable): Map<string, RankInterval> {
  const intervals = new Map<string, RankInterval>();
  if (ranking.method !== 'sum' || lowestCount < 2 || ranked.length < 2) return intervals;
  const random = seededRandom(intervalMethod.seed);
  const step = 10 ** ranking.precision;
  const ranks = ranked.map(() => [] as number[]);
  for (let draw = 0; draw < intervalMethod.draws; draw += 1) {
    const weights = drawWeights(criteria, random);
    const totals = ranked.map(({ totals }) =>
      Math.round(weights.reduce((sum, { id, weight }) => sum + weight * (totals.get(id) ?? 0), 0) * step),
    );
    const order = totals.toSorted((a, b) => b - a);
    for (const [index, total] of totals.entries()) ranks[index]!.push(order.indexOf(total) + 1);
  }
  for (const [index, { agency }] of ranked.entries()) {
    const sorted = ranks[index]!.toSorted((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)]!;
    intervals.set(agency, { best: at(intervalMethod.low), worst: at(intervalMethod.high) });
  }
  return intervals;
}

/** The weight of each lowest criterion in the whole, after one draw. */
function drawWeights(
  criteria: readonly Criterion[],
  random: () => number,
  share = 1,
): readonly { readonly id: string; readonly weight: number }[] {
  const drawn = criteria.map(({ weight }) => weight * (1 + intervalMethod.spread * (2 * random() - 1)));
  const scale = total(criteria.map(({ weight }) => weight)) / (total(drawn) || 1);
  return criteria.flatMap((criterion, index) => {
    const weight = drawn[index]! * scale * share;
    return criterion.parts.length === 0
      ? [{ id: criterion.id, weight }]
      : drawWeights(criterion.parts, random, weight);
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
