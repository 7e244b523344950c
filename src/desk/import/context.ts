import { lowestCriteria } from '../../intake/check-scores.ts';
import type { RegisterRows } from '../../intake/registers.ts';
import { regimeOf, type SeriesRows } from '../../intake/series.ts';
import type { Column, Table } from '../../intake/table.ts';
import { lastDay } from '../../time/periods.ts';
import { agencyNamesOn, type AgencyNames } from './agency-names.ts';
import type { CriterionTitle } from './header-keys.ts';
import type { Titled } from './titles.ts';

/** What the data folder knows that a sheet may name. */
export interface ImportContext {
  readonly table: Table;
  readonly period: string;
  /** The last day of the period: on it agencies are looked up. */
  readonly day: string;
  readonly agencies: AgencyNames;
  /** The criteria of the period's regime; only for score sheets. */
  readonly criteria: readonly CriterionTitle[];
  /** The rows that a column's cells may name, with their titles; null where a cell is its own value. */
  readonly namesOf: (column: Column) => readonly Titled[] | null;
}

/** Gathers what a release of a series may name on the last day of its period. */
export function importContext(
  table: Table,
  series: SeriesRows,
  period: string,
  registers: RegisterRows,
): ImportContext {
  const day = lastDay(period);
  const regime = regimeOf(series.file, period)?.id ?? '';
  const lowest = new Set(lowestCriteria(series.criteria, regime).map(({ id }) => id));
  const criteria = series.criteria
    .filter(({ regimes }) => regimes.includes(regime))
    .map(({ id, title_vi, title_en }) => ({ id, title_vi, title_en, lowest: lowest.has(id) }));
  const byTable: Readonly<Record<string, readonly Titled[]>> = {
    'task-groups': registers.taskGroups.map(({ number, title_vi, title_en, short_vi, short_en }) => ({
      code: String(number),
      titles: [short_vi, title_vi, short_en, title_en, `Nhóm ${number}`, `Nhóm nhiệm vụ ${number}`],
    })),
    units: titled(registers.units),
    sources: titled(registers.sources),
    criteria: titled(criteria),
    'figure-definitions': titled(series.figureDefinitions),
    scopes: titled(series.scopes),
    rankings: series.file.rankings.map(({ id, title }) => ({ code: id, titles: [title.vi, title.en] })),
  };
  return {
    table,
    period,
    day,
    agencies: agencyNamesOn(day, registers),
    criteria: table.name === 'scores' ? criteria : [],
    namesOf(column) {
      if (column.kind === 'enum') {
        return (column.values ?? []).map(({ code, title }) => ({ code, titles: [title.vi, title.en] }));
      }
      return column.kind === 'ref' ? (byTable[column.refersTo ?? ''] ?? null) : null;
    },
  };
}

function titled(
  rows: readonly {
    readonly id: string;
    readonly title_vi: string | null;
    readonly title_en: string | null;
  }[],
): readonly Titled[] {
  return rows.map(({ id, title_vi, title_en }) => ({ code: id, titles: [title_vi ?? '', title_en ?? ''] }));
}
