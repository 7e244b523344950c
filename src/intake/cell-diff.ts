import { printedText } from './printed.ts';
import { rowKey } from './row-key.ts';
import type { Column, Table } from './table.ts';

/** A checked row, whatever its table. */
type AnyRow = Readonly<Record<string, unknown>>;

/** One cell whose text changed; an empty cell is `''`, a list its values joined by `;`. */
export interface CellChange {
  readonly kind: 'cell';
  /** The row, as `rowKey` names it. */
  readonly key: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/** A row that stands only in one of the two. */
export interface RowChange {
  readonly kind: 'row-added' | 'row-removed';
  readonly key: string;
  /** The texts of its cells, by column. */
  readonly cells: Readonly<Record<string, string>>;
}

export type TableChange = CellChange | RowChange;

/**
 * What differs between two states of a table, row by row of the same key; the order of rows is no difference. Numbers
 * are compared as printed: 95 and 95.0 are two precisions, and so two cells. Changed and removed rows stand in the
 * order of `before`, added ones after them in the order of `after`.
 */
export function cellDiff(
  table: Table,
  before: readonly AnyRow[],
  after: readonly AnyRow[],
): readonly TableChange[] {
  const now = new Map(after.map((row) => [rowKey(table, row), row]));
  const known = new Set(before.map((row) => rowKey(table, row)));
  const compared = table.columns.filter(({ name }) => !table.key.includes(name));
  return [
    ...before.flatMap((row): TableChange[] => {
      const key = rowKey(table, row);
      const same = now.get(key);
      if (!same) return [{ kind: 'row-removed', key, cells: cellsOf(table, row) }];
      return compared.flatMap((column): TableChange[] => {
        const [old, fresh] = [cellText(column, row), cellText(column, same)];
        return old === fresh ? [] : [{ kind: 'cell', key, column: column.name, old, new: fresh }];
      });
    }),
    ...after
      .filter((row) => !known.has(rowKey(table, row)))
      .map((row): TableChange => ({
        kind: 'row-added',
        key: rowKey(table, row),
        cells: cellsOf(table, row),
      })),
  ];
}

function cellsOf(table: Table, row: AnyRow): Readonly<Record<string, string>> {
  return Object.fromEntries(table.columns.map((column) => [column.name, cellText(column, row)]));
}

/** A cell as it stands in the file. */
function cellText({ name }: Column, row: AnyRow): string {
  const value = row[name];
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(';');
  return typeof value === 'number' ? printedText(row, name, value) : (value as string);
}
