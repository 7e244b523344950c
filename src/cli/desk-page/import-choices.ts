import { importContext } from '../../desk/import/context.ts';
import { readDeskData } from '../../desk/import/desk-data.ts';
import type { Desk } from '../../desk/verb.ts';
import type { Table } from '../../intake/table.ts';
import { releaseTables } from '../../intake/tables/index.ts';
import type { Lang } from '../../site/lang.ts';

type Entries = readonly (readonly [value: string, text: string])[];

/** What the doubts of an import can be answered with. */
export interface ImportChoices {
  /** The columns of the table, and the criteria of a score sheet. */
  readonly columns: Entries;
  /** The agencies of the period. */
  readonly agencies: Entries;
  readonly titleOf: (column: string) => string;
}

/** Gathers them; empty where registers or series cannot be read, which the import tells. */
export function importChoices(
  desk: Desk,
  series: string,
  period: string,
  tableName: string,
  lang: Lang,
): ImportChoices {
  const tables: readonly Table[] = Object.values(releaseTables);
  const table = tables.find(({ name }) => name === tableName);
  const titleOf = (column: string): string =>
    table?.columns.find(({ name }) => name === column)?.title[lang] ?? column;
  const own = (table?.columns ?? []).map(({ name, title }) => [name, `${title[lang]} (${name})`] as const);
  const { data } = readDeskData(desk.dataRoot, series, period);
  if (!data || !table) return { columns: own, agencies: [], titleOf };
  const context = importContext(table, data.series, period, data.registers);
  const criteria = context.criteria
    .filter(({ lowest }) => lowest)
    .map(
      ({ id, title_vi, title_en }) =>
        [`criterion:${id}`, `${lang === 'vi' ? title_vi : title_en} (${id})`] as const,
    );
  const agencies = data.registers.agencies.flatMap(({ id }) => {
    const name = context.agencies.nameOf(id);
    return name === null ? [] : [[id, `${name} (${id})`] as const];
  });
  const collator = new Intl.Collator('vi');
  return {
    columns: [...own, ...criteria],
    agencies: agencies.toSorted(([, a], [, b]) => collator.compare(a, b)),
    titleOf,
  };
}
