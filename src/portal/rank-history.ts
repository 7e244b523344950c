import { breakBetween } from './movement.ts';
import { madeOnceEach } from './made-once.ts';
import { sortName } from './agency-lists.ts';
import type { Portal, Series } from './portal.ts';
import { tablesOf } from './tables-of.ts';
import type { RankingTable } from './ranking-table.ts';
import type { Bilingual } from '../intake/table.ts';

/** The ranks of one ranking over its periods. */
export interface RankHistory {
  readonly ranking: RankingTable['ranking'];
  /** Oldest first. */
  readonly periods: readonly string[];
  readonly tables: readonly RankingTable[];
  /** Where totals stop being comparable: before this period. */
  readonly breaks: readonly {
    readonly beforePeriod: string;
    readonly why: Bilingual;
    readonly regime: Bilingual;
  }[];
  /** Every agency that a table speaks of, with its rank in each period or null. */
  readonly rows: readonly { readonly agency: string; readonly ranks: readonly (number | null)[] }[];
  /** The lowest rank of all. */
  readonly worst: number;
}

/** The history of a ranking, agencies in the order of the newest table, then those that are only in older ones. */
export const rankHistory: (series: Series, ranking: string) => RankHistory | null = madeOnceEach(makeHistory);

function makeHistory(series: Series, ranking: string): RankHistory | null {
  const entries = tablesOf(series, ranking);
  const newest = entries.at(-1);
  if (!newest) return null;
  const tables = entries.map(({ table }) => table);
  const rankIn = tables.map((table) => new Map(table.ranked.map(({ agency, rank }) => [agency, rank])));
  const agencies = new Set(
    tables
      .toReversed()
      .flatMap(({ ranked, unranked }) => [...ranked, ...unranked].map(({ agency }) => agency)),
  );
  const breaks = entries.flatMap(({ period, release }, index) => {
    const before = entries[index - 1];
    const why = before && breakBetween(series.file, before.table.regime, entries[index]!.table.regime);
    return why ? [{ beforePeriod: period, why, regime: release.regime.title }] : [];
  });
  return {
    ranking: newest.table.ranking,
    periods: entries.map(({ period }) => period),
    tables,
    breaks,
    rows: [...agencies].map((agency) => ({
      agency,
      ranks: rankIn.map((ranks) => ranks.get(agency) ?? null),
    })),
    worst: Math.max(1, ...tables.map(({ ranked }) => ranked.at(-1)?.rank ?? 1)),
  };
}

/**
 * The rows of a history in the order of a table: as in the newest ranking, or in the alphabet where the publisher
 * advises against reading single ranks.
 */
export function rowsForReading(portal: Portal, history: RankHistory): RankHistory['rows'] {
  if (history.ranking.lead === 'ranks') return history.rows;
  const collator = new Intl.Collator('vi');
  const nameOf = (id: string): string => sortName(portal.agencies.get(id)!);
  return history.rows.toSorted((a, b) => collator.compare(nameOf(a.agency), nameOf(b.agency)));
}
