import type { Table } from '../../intake/table.ts';
import { cellsOf, type DataTable } from './data-table.ts';

/** A table with its cells as a CSV file has them. */
export interface NamedRows {
  readonly table: Table;
  readonly rows: readonly (readonly string[])[];
}

/** A table file, its cells read. */
export function withRows(file: DataTable): NamedRows {
  return { table: file.table, rows: cellsOf(file) };
}
