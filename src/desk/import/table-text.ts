import Papa from 'papaparse';
import { parseCsv } from '../../intake/csv.ts';
import type { Table } from '../../intake/table.ts';
import type { PlannedRow } from './plan.ts';

/** A table as our file, and which planned row stands on which line. */
export interface TableText {
  readonly text: string;
  readonly rowsByLine: ReadonlyMap<number, PlannedRow>;
  /** Rows of the old file that stay. */
  readonly kept: number;
}

/**
 * The text of a table's file.
 * @param old the file to be added to: its rows stay, but for those with the key of a new one; null replaces it wholly
 */
export function tableText(table: Table, rows: readonly PlannedRow[], old: string | null): TableText {
  const names = table.columns.map(({ name }) => name);
  const keyOf = (cells: readonly string[]): string =>
    table.key.map((name) => cells[names.indexOf(name)] ?? '').join(' · ');
  const planned = rows.map((row) => ({ row, cells: names.map((name) => row.cells[name] ?? '') }));
  const keys = new Set(planned.map(({ cells }) => keyOf(cells)));
  const records = old === null ? [] : parseCsv(table.name, old).records.slice(1);
  const kept = records.map(({ cells }) => cells).filter((cells) => !keys.has(keyOf(cells)));
  const data = [...kept, ...planned.map(({ cells }) => cells)];
  const text = `${Papa.unparse({ fields: names, data: data.map((cells) => [...cells]) }, { newline: '\n' })}\n`;
  const rowsByLine = new Map(planned.map(({ row }, index) => [kept.length + index + 2, row] as const));
  return { text, rowsByLine, kept: kept.length };
}
