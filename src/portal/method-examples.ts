import type { Agency } from './agencies.ts';
import { competitionRank, groupOfRank } from './competition-rank.ts';
import { totalsOf } from './criteria-tree.ts';
import type { Occasion } from './figures.ts';
import { allFigures, type Portal, type Release, type Series } from './portal.ts';
import { newestTaskStatements } from './progress.ts';
import type { RankedEntry, RankingTable, UnrankedEntry } from './ranking-table.ts';

/** One ranking of one release, with what it belongs to. */
interface TableAt {
  readonly series: Series;
  readonly release: Release;
  readonly table: RankingTable;
}

/** The tables of a series, oldest first; none when the portal lacks the series. */
export function tablesOfSeries(portal: Portal, id: string): readonly TableAt[] {
  const series = portal.series.find(({ file }) => file.id === id);
  if (!series) return [];
  return series.releases.flatMap((release) => release.rankings.map((table) => ({ series, release, table })));
}

/** The newest table in which this portal ranks by its own sums, or null. */
export function newestSummed(portal: Portal, id: string): TableAt | null {
  return tablesOfSeries(portal, id).findLast(({ table }) => table.ranking.method === 'sum') ?? null;
}

/** The newest table in which this portal ranks an agency by its own sums, with its row; null where there is none. */
export function newestSummedOf(
  portal: Portal,
  series: string,
  agency: string,
): (TableAt & { readonly entry: RankedEntry; readonly agency: Agency }) | null {
  const at = newestSummed(portal, series);
  const entry = at?.table.ranked.find((own) => own.agency === agency);
  const named = portal.agencies.get(agency);
  return at && entry && named ? { ...at, entry, agency: named } : null;
}

/** A row of the worked example of ties. */
interface TieRow {
  readonly entry: RankedEntry;
  /** The total with more decimals than the ranking shows. */
  readonly exact: number;
  readonly rank: number;
  readonly tied: boolean;
}

/** The first tie of a table with its neighbours, ranked anew by the portal's own function; none without a tie. */
export function firstTie({ ranked, criteria, ranking }: RankingTable): readonly TieRow[] {
  const rows = competitionRank(ranked, ({ score }) => score ?? 0).map(({ item, rank, tied }) => ({
    entry: item,
    exact: totalsOf(criteria, item.totals, ranking.precision + 3).get('') ?? 0,
    rank,
    tied,
  }));
  const start = rows.findIndex(({ tied }) => tied);
  if (start < 0) return [];
  const end = rows.findLastIndex(({ rank }) => rank === rows[start]!.rank);
  return rows.slice(Math.max(0, start - 1), end + 2);
}

/** The ranks that fall into each group when `count` are ranked without ties. */
export function groupRanges(count: number, groups: number): readonly { from: number; to: number }[] {
  const ranks = Array.from({ length: count }, (_, index) => index + 1);
  const members = Map.groupBy(ranks, (rank) => groupOfRank(rank, count, groups));
  return [...members.values()].map((group) => ({ from: group[0]!, to: group.at(-1)! }));
}

/** The lowest and highest total of a criterion among the ranked. */
export function rangeOf({ ranked }: RankingTable, criterion: string): { low: number; high: number } | null {
  const values = ranked.flatMap(({ totals }) => totals.get(criterion) ?? []);
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

/** The agencies that this portal's sums leave unranked, with the period, oldest first. */
export function unrankedBySum(portal: Portal): readonly (TableAt & { entry: UnrankedEntry })[] {
  return portal.series
    .flatMap(({ file }) => tablesOfSeries(portal, file.id))
    .filter(({ table }) => table.ranking.method === 'sum')
    .flatMap((at) => at.table.unranked.map((entry) => ({ ...at, entry })));
}

/** The newest statement of tasks whose source prints a share beside the numbers, or null. */
export function statementWithShare(
  portal: Portal,
): { done: Occasion['figures'][number]; occasion: Occasion } | null {
  const statements = newestTaskStatements(allFigures(portal));
  const printsShare = ({ figures }: Occasion, of: string): boolean =>
    figures.some(({ definition, value }) => definition.shareOf === of && value !== null);
  return statements.find(({ done, occasion }) => printsShare(occasion, done.definition.id)) ?? null;
}

/** Do two tables rank the same agencies? */
export function rankTheSame(a: RankingTable, b: RankingTable): boolean {
  const inA = new Set(a.ranked.map(({ agency }) => agency));
  return inA.size === b.ranked.length && b.ranked.every(({ agency }) => inA.has(agency));
}
