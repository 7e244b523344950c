import type { Identities } from '../agencies.ts';
import { compareTimes } from '../../time/periods.ts';
import type { CompareData } from './compare-file.ts';
import type { ComparedSeries } from './compared-series.ts';
import { compareIn, type Comparison } from './comparison.ts';
import { compareHistory, type ComparedHistory } from './history.ts';

/** The comparisons in one series, with the history of each ranking that they stand in. */
export interface SeriesComparison {
  readonly series: ComparedSeries;
  readonly period: string;
  readonly rankings: readonly {
    readonly comparison: Comparison;
    readonly history: ComparedHistory;
  }[];
}

/** All that is to be shown of some agencies. */
export interface Comparisons {
  readonly shown: readonly SeriesComparison[];
  /** Series that rank the chosen ones, but not in the period asked for. */
  readonly otherPeriods: readonly ComparedSeries[];
}

/**
 * Compares chosen agencies in every ranking of a period, or of the newest one of each series that speaks of them.
 * @param asked a period and a series, null for any
 */
export function compareAll(
  identities: Identities,
  data: CompareData,
  chosen: readonly string[],
  asked: { readonly period: string | null; readonly series: string | null },
): Comparisons {
  const wanted = data.series.filter(({ id }) => asked.series === null || id === asked.series);
  const all = wanted.map((series) => ({ series, found: comparedPeriods(identities, series, chosen) }));
  const shown = all.flatMap(({ series, found }): SeriesComparison[] => {
    const period = asked.period ?? found.at(-1)?.table.period;
    // The units that were there in the period stand before those by which it was ranked again later.
    const own = found
      .filter(({ table }) => table.period === period)
      .toSorted((a, b) => (a.table.asOf < b.table.asOf ? -1 : 1));
    if (period === undefined || own.length === 0) return [];
    const rankings = own.map((comparison) => ({
      comparison,
      history: compareHistory(identities, series, comparison.table.ranking.id, chosen)!,
    }));
    return [{ series, period, rankings }];
  });
  const otherPeriods = all
    .filter(({ series, found }) => found.length > 0 && !shown.some((one) => one.series === series))
    .map(({ series }) => series);
  return { shown, otherPeriods };
}

/** The tables of a series that speak of chosen agencies, oldest first. */
function comparedPeriods(
  identities: Identities,
  series: ComparedSeries,
  chosen: readonly string[],
): readonly Comparison[] {
  return series.tables.flatMap((table) => compareIn(identities, table, chosen) ?? []);
}

/** The periods of rankings and results, newest first. */
export function comparedPeriodsOf({ series, results }: CompareData): readonly string[] {
  const periods = [...series.flatMap(({ tables }) => tables), ...results].map(({ period }) => period);
  return [...new Set(periods)].toSorted((a, b) => compareTimes(b, a));
}
