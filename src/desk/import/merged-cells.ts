import type { Problem } from '../../intake/problems.ts';
import type { Table } from '../../intake/table.ts';
import { cellAddress } from '../../outlets/xlsx/cell-address.ts';
import { cellAt, mergedAt, placeOf, type Grid, type GridCell, type Workbook } from '../workbook/grid.ts';
import type { Meaning } from './meaning.ts';

/** The cell of a place; of a merged range of one column the cell that it shows. */
export function shownCell(grid: Grid, row: number, column: number): GridCell | null {
  const range = mergedAt(grid, row, column);
  return range && range.left === range.right
    ? cellAt(grid, range.top, range.left)
    : cellAt(grid, row, column);
}

/**
 * Merged ranges over data: a name that is merged downwards counts for each of its rows; a number, or a range over
 * several columns, could be anyone's.
 */
export function mergedProblems(
  workbook: Workbook,
  grid: Grid,
  table: Table,
  meanings: ReadonlyMap<number, Meaning>,
  data: readonly number[],
): { readonly problems: readonly Problem[]; readonly repeated: readonly string[] } {
  const problems: Problem[] = [];
  const repeated: string[] = [];
  for (const range of grid.merged) {
    const rows = data.filter((row) => range.top <= row && row <= range.bottom);
    const columns = [...meanings].filter(
      ([column, { kind }]) => kind !== 'left-out' && range.left <= column && column <= range.right,
    );
    if (rows.length === 0 || columns.length === 0 || !cellAt(grid, range.top, range.left)) continue;
    const value = `${cellAddress(range.top, range.left)}:${cellAddress(range.bottom, range.right)}`;
    const numeric = columns.some(([, meaning]) => isNumeric(meaning, table));
    if (columns.length > 1 || (numeric && rows.length > 1)) {
      problems.push({ code: 'cell-merged', ...placeOf(workbook, grid, range.top, range.left), value });
    } else if (rows.length > 1) repeated.push(value);
  }
  return { problems, repeated };
}

function isNumeric(meaning: Meaning, table: Table): boolean {
  if (meaning.kind !== 'column') return meaning.kind === 'criterion';
  const kind = table.columns.find(({ name }) => name === meaning.name)?.kind;
  return kind === 'integer' || kind === 'decimal';
}
