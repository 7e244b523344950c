import Papa from 'papaparse';
import type { Row, Table } from '../intake/table.ts';

/** A row of a table as the sample makes it: cells that are left out stay empty. */
export type Cells<T extends Table> = Partial<Omit<Row<T>, 'line'>>;

/** A table with its rows, any table. */
export interface TableRows {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A table with its rows; the rows fit its columns, as the compiler sees. */
export function tableRows<T extends Table>(table: T, rows: readonly Cells<T>[]): TableRows {
  return { table, rows };
}

/**
 * The text of a cell: lists are joined by `;`.
 * @throws TypeError for what no cell can hold
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(cellText).join(';');
  throw new TypeError(`no cell: ${JSON.stringify(value)}`);
}

/** A table as CSV, its header the columns of the descriptor in their order. */
export function csvOf({ table, rows }: TableRows): string {
  const fields = table.columns.map(({ name }) => name);
  const data = rows.map((row) => fields.map((name) => cellText(row[name])));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

/** A descriptor as people read it. */
export function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
