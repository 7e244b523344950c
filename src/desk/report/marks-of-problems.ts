import { describeProblem, type Problem } from '../../intake/problems.ts';
import type { Workbook } from '../workbook/grid.ts';
import { writeXlsx, type OutCell } from '../../outlets/xlsx/write-xlsx.ts';
import { columnNumber, markCells, type CellMark } from './mark-cells.ts';

/** The marks of the problems that stand at a cell of the workbook. */
export function marksOfProblems(
  problems: readonly Problem[],
  { kind, grids }: Workbook,
): readonly CellMark[] {
  return problems.flatMap((problem): CellMark[] => {
    const found = /^(?:(.*)!)?([A-Z]+)(\d+)$/.exec(problem.cell ?? '');
    const sheet = found?.[1] ?? (kind === 'csv' ? sheetOfCsv : grids[0]?.name);
    if (!found || sheet === undefined) return [];
    const { what, cure } = describeProblem(problem);
    const text = `${problem.code}\n${what.vi} ${cure.vi}\n${what.en} ${cure.en}`;
    return [{ sheet, row: Number(found[3]), column: columnNumber(found[2]!), text }];
  });
}

/** A CSV file has no sheets; its marked copy is a workbook with one. */
const sheetOfCsv = 'CSV';

/** A copy of the workbook with the cells of the problems marked; null where no problem has a cell in it. */
export function markedCopy(
  workbook: Workbook,
  bytes: Uint8Array,
  problems: readonly Problem[],
): Uint8Array | null {
  const marks = marksOfProblems(problems, workbook);
  if (marks.length === 0) return null;
  return markCells(workbook.kind === 'xlsx' ? bytes : asXlsx(workbook), marks);
}

/** A CSV file as a workbook of texts, each in the cell that problems name. */
function asXlsx({ grids }: Workbook): Uint8Array {
  const [grid] = grids;
  const rows = grid?.rows ?? new Map<number, never>();
  const last = Math.max(0, ...rows.keys());
  const widest = Math.max(1, ...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  const body = Array.from({ length: last }, (_row, index) =>
    Array.from({ length: widest }, (_cell, at): OutCell => {
      const value = rows.get(index + 1)?.get(at + 1)?.text ?? null;
      return { value, style: 'text' };
    }),
  );
  const columns = Array.from({ length: widest }, () => ({ width: 24 }));
  return writeXlsx([{ name: sheetOfCsv, columns, rows: body, frozen: 0, validations: [], comments: [] }]);
}
