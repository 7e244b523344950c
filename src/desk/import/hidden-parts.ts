import type { Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';
import { columnLetters } from '../../outlets/xlsx/cell-address.ts';
import { placeOf, type Grid, type Workbook } from '../workbook/grid.ts';
import type { LeftOutRow } from './body-rows.ts';
import type { HeaderBlock } from './find-header.ts';
import type { Mapping } from './mapping.ts';
import type { Meaning } from './meaning.ts';
import type { PlannedColumn } from './plan.ts';

/** A sheet after it was said what becomes of its hidden rows and columns. */
export interface ShownParts {
  readonly problems: readonly Problem[];
  readonly data: readonly number[];
  readonly meanings: ReadonlyMap<number, Meaning>;
  readonly leftRows: readonly LeftOutRow[];
  /** Letters. */
  readonly leftColumns: ReadonlySet<string>;
}

const hiddenReason = { vi: 'bị ẩn', en: 'hidden' } as const;

/** Data in hidden rows and columns is for the officer to decide; what holds none does not matter. */
export function withoutHidden(
  workbook: Workbook,
  grid: Grid,
  header: HeaderBlock,
  meanings: ReadonlyMap<number, Meaning>,
  data: readonly number[],
  { hidden }: Mapping,
): ShownParts {
  const rows = data.filter((row) => grid.hiddenRows.has(row));
  const columns = [...meanings].flatMap(([column, { kind }]) =>
    kind !== 'left-out' && grid.hiddenColumns.has(column) ? [column] : [],
  );
  const leave = hidden === 'leave';
  const problem = (found: Bilingual, row: number, column: number): Problem => ({
    code: 'sheet-hidden',
    ...placeOf(workbook, grid, row, column),
    details: { found },
  });
  const first = [...meanings.keys()][0] ?? 1;
  const problems =
    hidden === undefined
      ? [
          ...rows.map((row) => problem({ vi: `dòng ${row}`, en: `row ${row}` }, row, first)),
          ...columns.map((column) => {
            const letters = columnLetters(column);
            return problem({ vi: `cột ${letters}`, en: `column ${letters}` }, header.bottom, column);
          }),
        ]
      : [];
  return {
    problems,
    data: leave ? data.filter((row) => !rows.includes(row)) : data,
    meanings: leave ? new Map([...meanings].filter(([column]) => !columns.includes(column))) : meanings,
    leftRows: leave ? rows.map((row) => ({ row, text: '', reason: hiddenReason })) : [],
    leftColumns: new Set(leave ? columns.map(columnLetters) : []),
  };
}

/** A column as the plan tells it, once hidden ones are left out. */
export function hiddenColumn(column: PlannedColumn, left: ReadonlySet<string>): PlannedColumn {
  return left.has(column.at) ? { ...column, as: null, reason: hiddenReason } : column;
}
