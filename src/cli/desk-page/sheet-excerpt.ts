import type { Problem } from '../../intake/problems.ts';
import type { Grid, Workbook } from '../../desk/workbook/grid.ts';
import { columnNumber } from '../../desk/report/mark-cells.ts';

/** Rows of a sheet in which something is wrong, as the sheet shows them. */
export interface SheetExcerpt {
  readonly sheet: string;
  /** Columns of the sheet, counted from 1. */
  readonly columns: readonly number[];
  readonly rows: readonly ExcerptRow[];
}

/** A row with the texts of the columns, and the places in the list of the problems of each. */
interface ExcerptRow {
  readonly row: number;
  readonly isHeader: boolean;
  readonly cells: readonly { readonly text: string; readonly problems: readonly number[] }[];
}

const mostRows = 25;
const mostColumns = 30;

/**
 * The rows that problems name by a cell, with the rows of the header above them.
 * @param headerRows first and last row of the header, where they are known
 */
export function sheetExcerpts(
  { grids, kind }: Workbook,
  problems: readonly Problem[],
  headerRows: readonly [number, number] | null,
): readonly SheetExcerpt[] {
  const marks = problems.flatMap((problem, index) => {
    const found = /^(?:(.*)!)?([A-Z]+)(\d+)$/.exec(problem.cell ?? '');
    if (!found) return [];
    const [, sheet, letters, row] = found;
    return [{ sheet: sheet ?? '', row: Number(row), column: columnNumber(letters!), number: index + 1 }];
  });
  return grids.flatMap((grid): SheetExcerpt[] => {
    const own = marks.filter(
      ({ sheet }) => sheet === grid.name || (sheet === '' && (kind === 'csv' || grids.length === 1)),
    );
    if (own.length === 0) return [];
    const wrong = [...new Set(own.map(({ row }) => row))].sort((a, b) => a - b).slice(0, mostRows);
    const header =
      headerRows === null
        ? []
        : range(headerRows[0], headerRows[1]).filter((row) => !wrong.includes(row) && row < wrong[0]!);
    const widest = Math.max(
      ...[...header, ...wrong].map((row) => widthOf(grid, row)),
      ...own.map(({ column }) => column),
    );
    const columns = range(1, Math.min(widest, mostColumns));
    const rows = [...header, ...wrong].map((row): ExcerptRow => ({
      row,
      isHeader: header.includes(row),
      cells: columns.map((column) => ({
        text: grid.rows.get(row)?.get(column)?.text ?? '',
        problems: own
          .filter((mark) => mark.row === row && mark.column === column)
          .map(({ number }) => number),
      })),
    }));
    return [{ sheet: grid.name, columns, rows }];
  });
}

function widthOf(grid: Grid, row: number): number {
  return Math.max(1, ...(grid.rows.get(row)?.keys() ?? []));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
