import type { Table } from './table.ts';

/**
 * The cells of a row as they were printed. A number alone does not know whether it was written `95` or `95.0`, which
 * are two precisions; the rows themselves stay plain, since pages and downloads are made from them.
 */
const printed = new WeakMap<object, ReadonlyMap<string, string>>();

/** Keeps the text of the decimal cells of a row. */
export function rememberPrinted(table: Table, row: object, cells: readonly string[]): void {
  const texts = new Map<string, string>();
  for (const [index, { name, kind }] of table.columns.entries()) {
    if (kind === 'decimal' && cells[index]) texts.set(name, cells[index]);
  }
  if (texts.size > 0) printed.set(row, texts);
}

/** A number as it stands in the file; of a row that was not read from a file, its shortest form. */
export function printedText(row: object, column: string, value: number): string {
  return printed.get(row)?.get(column) ?? String(value);
}

/** How many decimals a number was printed with. */
export function printedDecimals(row: object, column: string, value: number): number {
  return printedText(row, column, value).split('.')[1]?.length ?? 0;
}
