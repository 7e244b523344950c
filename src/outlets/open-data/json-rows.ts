import type { Column } from '../../intake/table.ts';
import { cellsOf, type DataTable } from './data-table.ts';

/** The rows of a table as a list in JSON, one a line: numbers as numbers, lists as lists, empty cells as null. */
export function jsonRows(file: DataTable): string {
  const { columns } = file.table;
  const lines = cellsOf(file).map((cells) =>
    JSON.stringify(
      Object.fromEntries(columns.map((column, at) => [column.name, jsonCell(cells[at]!, column)])),
    ),
  );
  return lines.length === 0 ? '[]' : `[\n  ${lines.join(',\n  ')}\n]`;
}

function jsonCell(text: string, { kind, list }: Column): string | number | readonly string[] | null {
  if (list) return text === '' ? [] : text.split(';');
  if (text === '') return null;
  return kind === 'integer' || kind === 'decimal' ? Number(text) : text;
}
