import type { Bilingual } from '../../intake/table.ts';
import type { Identities } from '../agencies.ts';
import { breakBetween } from '../movement.ts';
import type { ComparedSeries, ComparedTable } from './compared-series.ts';
import { unitsIn, type ComparedUnit } from './comparison.ts';

/** One ranking of a series through its periods, for chosen agencies. */
export interface ComparedHistory {
  readonly ranking: ComparedTable['ranking'];
  /** Oldest first. */
  readonly tables: readonly ComparedTable[];
  readonly breaks: readonly {
    readonly beforePeriod: string;
    readonly why: Bilingual;
    readonly regime: Bilingual;
  }[];
  /** Every unit that stands for one chosen in any of the periods. */
  readonly units: readonly string[];
  /** By table, then by unit; undefined where the unit does not stand for anyone at that time. */
  readonly cells: readonly (readonly (ComparedUnit | undefined)[])[];
  /** The lowest rank there is: of a table of which only part was found, how many it ranks. */
  readonly worst: number;
}

/** The history of a ranking for chosen agencies; null where none of them is of a kind that it ranks. */
export function compareHistory(
  identities: Identities,
  series: ComparedSeries,
  ranking: string,
  chosen: readonly string[],
): ComparedHistory | null {
  const tables = series.tables.filter((table) => table.ranking.id === ranking);
  const compared = tables.map((table) => unitsIn(identities, table, chosen));
  const units = [...new Set(compared.flatMap((own) => own.map(({ agency }) => agency)))];
  const newest = tables.at(-1);
  if (!newest || units.length === 0) return null;
  return {
    ranking: newest.ranking,
    tables,
    breaks: tables.flatMap(({ period, regime }, index) => {
      const before = tables[index - 1];
      const why = before && breakBetween(series, before.regime, regime);
      const title = series.regimes.find(({ id }) => id === regime)!.title;
      return why ? [{ beforePeriod: period, why, regime: title }] : [];
    }),
    units,
    cells: compared.map((own) => units.map((id) => own.find(({ agency }) => agency === id))),
    worst: Math.max(1, ...tables.flatMap(ranksWithLast)),
  };
}

function ranksWithLast({ ranked, complete, size }: ComparedTable): readonly number[] {
  return [...ranked.map(({ rank }) => rank), complete ? 1 : (size ?? 1)];
}

/** The ranks of a unit in the periods of a history, oldest first; null where it has none. */
export function ranksOf({ cells }: ComparedHistory, unit: number): readonly (number | null)[] {
  return cells.map((row) => {
    const entry = row[unit]?.entry;
    return entry && 'rank' in entry ? entry.rank : null;
  });
}

/** The groups of a unit in the periods of a history, oldest first; null where it has none. */
export function groupsOfUnit({ cells }: ComparedHistory, unit: number): readonly (number | null)[] {
  return cells.map((row) => {
    const entry = row[unit]?.entry;
    return entry && 'rank' in entry ? entry.group : null;
  });
}

/** Is there a period in which two units or more have a rank? Else a drawing compares nothing. */
export function isDrawable(history: ComparedHistory): boolean {
  const ranks = history.units.map((_, unit) => ranksOf(history, unit));
  const together = history.tables.map((_, index) => ranks.filter((own) => own[index] !== null).length);
  return history.tables.length > 1 && together.some((count) => count > 1);
}
