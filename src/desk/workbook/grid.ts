import type { Problem } from '../../intake/problems.ts';
import { cellAddress } from '../../outlets/xlsx/cell-address.ts';

/** What a cell holds. `no-value` is a formula that was never calculated; an error is what Excel shows as `#REF!`. */
export type GridCellKind = 'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error' | 'no-value';

/** A filled cell of a sheet. Empty cells are not kept. */
export interface GridCell {
  /** Counted from 1, as the sheet does. */
  readonly row: number;
  readonly column: number;
  readonly kind: GridCellKind;
  /** As the sheet shows it. */
  readonly text: string;
  /** Of numbers and percentages: as it is stored (a percentage of 95 % is 0.95). */
  readonly number: number | null;
  /** Of dates: `2026-09-30`, or with a time of day `2026-09-30T08:00`; null where the day does not exist. */
  readonly day: string | null;
  readonly formula: string | null;
  readonly comment: string | null;
}

/** A block of cells that Excel shows as one; rows and columns counted from 1, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet, whatever file it came from. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  readonly merged: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Of CSV files: the line on which each row begins; a cell may hold line breaks. */
  readonly lines: ReadonlyMap<number, number> | null;
}

/** A file that an office sent, read. */
export interface Workbook {
  /** The name without its folder, as problems call it. */
  readonly file: string;
  readonly kind: 'xlsx' | 'csv';
  readonly grids: readonly Grid[];
}

/** Where a cell of a workbook stands, for a problem: a sheet and a cell, and of a CSV file also the line. */
export function placeOf(
  { file, kind }: Pick<Workbook, 'file' | 'kind'>,
  grid: Grid,
  row: number,
  column: number,
): Pick<Problem, 'file' | 'line' | 'cell'> {
  const address = cellAddress(row, column);
  if (kind === 'xlsx') return { file, cell: `${grid.name}!${address}` };
  return { file, line: grid.lines?.get(row), cell: address };
}

/** The cell at a place, or null where it is empty. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | null {
  return grid.rows.get(row)?.get(column) ?? null;
}

/** The merged range that covers a place, or null. */
export function mergedAt({ merged }: Grid, row: number, column: number): MergedRange | null {
  return (
    merged.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    ) ?? null
  );
}
