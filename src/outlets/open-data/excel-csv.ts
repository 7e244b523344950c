import type { Column } from '../../intake/table.ts';
import { cellsOf, type DataTable } from './data-table.ts';
import { inert } from './inert-text.ts';

/**
 * A table as Excel with Vietnamese settings opens it by a double click: a byte order mark, semicolons, decimal commas,
 * Windows line ends. Days stay `2025-10-15`, which Excel takes for a day whatever its settings. A text that Excel would
 * run or turn into something else gets an apostrophe in front; the other CSV file has it as it is.
 */
export function excelCsv(file: DataTable): string {
  const { columns } = file.table;
  const header = columns.map(({ name }) => name);
  const rows = cellsOf(file).map((cells) =>
    cells.map((cell, index) => quoted(columns[index] ? excelCell(cell, columns[index]) : inert(cell))),
  );
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

/** A cell for Excel: numbers with a comma, days and hours as they are, all else as text that stays what it is. */
function excelCell(text: string, { kind, list }: Column): string {
  if (list) return inert(text);
  if ((kind === 'integer' || kind === 'decimal') && /^-?\d+(\.\d+)?$/.test(text))
    return text.replace('.', ',');
  if ((kind === 'date' || kind === 'time') && /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (kind === 'hour' && /^\d{2}:\d{2}$/.test(text)) return text;
  return inert(text);
}

function quoted(text: string): string {
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
