import { competitionRank } from './competition-rank.ts';
import { totalsOf, type Criterion } from './criteria-tree.ts';
import type { RankingTable } from './ranking-table.ts';

/** A rank that an agency reaches, and the criteria without which it does. */
export interface ReachedRank {
  readonly rank: number;
  readonly without: readonly string[];
}

/** The ranks of one agency, each with one top-level criterion left out. */
export interface LeftOut {
  /** By the criterion left out, in the order of the criteria. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly best: ReachedRank;
  readonly worst: ReachedRank;
  /** The criteria without which the rank differs most from the published one; none where no criterion moves it. */
  readonly decisive: readonly string[];
}

/** How many top-level criteria there must be: with two, one that is left out leaves a ranking by the other alone. */
const fewestCriteria = 3;

const known = new WeakMap<RankingTable, ReadonlyMap<string, LeftOut> | null>();

/**
 * Leave-one-criterion-out of a table that this portal sums: for each agency its rank when one top-level criterion is
 * left out, for each criterion in turn. The others keep their weights; equal totals at the ranking's precision share a
 * rank.
 * @returns null where ranks are as published, or where fewer than three top-level criteria are summed
 */
export function leaveOneOut(table: RankingTable): ReadonlyMap<string, LeftOut> | null {
  const before = known.get(table);
  if (before !== undefined) return before;
  const found = compute(table);
  known.set(table, found);
  return found;
}

function compute(table: RankingTable): ReadonlyMap<string, LeftOut> | null {
  const { ranking, criteria, ranked } = table;
  if (ranking.method !== 'sum' || criteria.length < fewestCriteria || ranked.length < 2) return null;
  const without = criteria.map(({ id }) => [id, totalsWithout(table, id)] as const);
  const ranksWithout = without.map(([id, totals]) => {
    const order = competitionRank([...totals], ([, total]) => total);
    return [id, new Map(order.map(({ item: [agency], rank }) => [agency, rank]))] as const;
  });
  return new Map(
    ranked.map(({ agency, rank }) => {
      const ranks = new Map(ranksWithout.map(([id, ranksOf]) => [id, ranksOf.get(agency)!]));
      return [agency, summarise(rank, ranks)];
    }),
  );
}

/** Totals at the ranking's precision, by agency, of all top-level criteria but one. */
export function totalsWithout(
  { ranking, criteria, ranked }: RankingTable,
  omitted: string,
): ReadonlyMap<string, number> {
  const kept: readonly Criterion[] = criteria.filter(({ id }) => id !== omitted);
  // Who is ranked has every score, so that there is a total.
  return new Map(
    ranked.map(({ agency, totals }) => [agency, totalsOf(kept, totals, ranking.precision).get('')!]),
  );
}

function summarise(published: number, ranks: ReadonlyMap<string, number>): LeftOut {
  const reached = (rank: number): ReachedRank => ({ rank, without: idsWith(ranks, (one) => one === rank) });
  const shift = (rank: number): number => Math.abs(rank - published);
  const largest = Math.max(...[...ranks.values()].map(shift));
  return {
    ranks,
    best: reached(Math.min(...ranks.values())),
    worst: reached(Math.max(...ranks.values())),
    decisive: largest === 0 ? [] : idsWith(ranks, (rank) => shift(rank) === largest),
  };
}

function idsWith(ranks: ReadonlyMap<string, number>, holds: (rank: number) => boolean): readonly string[] {
  return [...ranks].filter(([, rank]) => holds(rank)).map(([id]) => id);
}
