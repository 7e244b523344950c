import type { Table } from './table.ts';

/** The key of a row as text, its parts joined by « · », as problems and corrections.csv name it. */
export function rowKey(table: Pick<Table, 'key'>, row: Readonly<Record<string, unknown>>): string {
  return table.key.map((name) => String((row[name] as string | number | null) ?? '')).join(' · ');
}
