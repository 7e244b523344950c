import type { Problem } from '../../intake/problems.ts';
import type { Bilingual, Column } from '../../intake/table.ts';
import { statusesWithValue } from '../../intake/tables/shared-columns.ts';
import { cellAddress } from '../../outlets/xlsx/cell-address.ts';
import { placeOf, type Grid, type GridCell, type Workbook } from '../workbook/grid.ts';
import type { ImportContext } from './context.ts';
import { isGoverned } from './governed.ts';
import type { Mapping } from './mapping.ts';
import type { Meaning } from './meaning.ts';
import { shownCell } from './merged-cells.ts';
import type { PlannedRow } from './plan.ts';
import { readSheetCell, signKey, type CellReading } from './read-cell.ts';

/** The rows of our table that a sheet gives, what is doubtful in them, and what should be heard of. */
export interface PlannedRows {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Bilingual[];
  readonly agencies: Readonly<Record<string, string>>;
}

/** How an empty cell is called where a status is asked for. */
const emptySign = 'trống';

/** Reads the data rows. A row of a score sheet with criteria as columns gives a row of the table for each criterion. */
export function planRows(
  workbook: Workbook,
  grid: Grid,
  data: readonly number[],
  meanings: ReadonlyMap<number, Meaning>,
  constants: Readonly<Record<string, string>>,
  context: ImportContext,
  mapping: Mapping,
): PlannedRows {
  const problems: Problem[] = [];
  const formerNames = new Map<string, string>();
  const formulas: string[] = [];
  const agencies: Record<string, string> = {};
  const missingStatus = new Map(
    Object.entries(mapping.missing).map(([sign, code]) => [keyOfSign(sign), code]),
  );
  const columnOf = new Map(context.table.columns.map((column) => [column.name, column]));
  const wide = [...meanings].flatMap(([column, meaning]) =>
    meaning.kind === 'criterion' ? [{ column, criterion: meaning.id }] : [],
  );
  const rows = data.flatMap((row): PlannedRow[] => {
    const shared = new Map(
      [...meanings].flatMap(([column, meaning]) =>
        meaning.kind === 'column' ? [[meaning.name, column] as const] : [],
      ),
    );
    if (wide.length === 0) return [readRow(row, shared, {})];
    return wide.map(({ column, criterion }) =>
      readRow(row, new Map([...shared, ['value', column]]), { criterion }),
    );
  });
  return { rows, problems: once(problems), notes: notes(), agencies };

  function readRow(
    row: number,
    places: ReadonlyMap<string, number>,
    fixed: Readonly<Record<string, string>>,
  ): PlannedRow {
    const given = { ...constants, ...fixed };
    const cells: Record<string, string> = { ...given };
    const from: Record<string, string> = {};
    // «95 %» is 95 where the unit of the row is percent.
    const unit = places.get('unit');
    const points =
      (unit === undefined ? given['unit'] : textOf(columnOf.get('unit')!, row, unit)) === 'percent';
    const missing: { column: string; sign: string; place: number }[] = [];
    for (const [name, column] of places) {
      const cell = shownCell(grid, row, column);
      if (cell?.formula) formulas.push(cellAddress(cell.row, cell.column));
      const reading = readSheetCell(columnOf.get(name)!, cell, context, mapping, points);
      from[name] = cellAddress(row, column);
      cells[name] = 'text' in reading ? reading.text : '';
      if ('doubt' in reading)
        problems.push({ ...reading.doubt, ...placeOf(workbook, grid, row, column), column: name });
      if ('missing' in reading) missing.push({ column: name, sign: reading.missing, place: column });
      remember(columnOf.get(name)!, cell, reading);
    }
    settleMissing(row, cells, missing, places.has('status'));
    return { cells, row, from };
  }

  /** A number that is not there gets the status that was declared for its sign; it is never taken as 0. */
  function settleMissing(
    row: number,
    cells: Record<string, string>,
    missing: readonly { column: string; sign: string; place: number }[],
    ownStatus: boolean,
  ): void {
    for (const { column, sign, place } of missing) {
      const governedHere = isGoverned(context.table.name, column);
      // An empty cell that no status speaks of is simply empty; so is one whose row says itself why.
      if (sign === '' && (!governedHere || ownStatus)) continue;
      if (ownStatus && cells['status'] !== '' && !statusesWithValue.has(cells['status']!)) continue;
      const status = missingStatus.get(sign);
      if (status !== undefined && governedHere) {
        cells['status'] = status;
        continue;
      }
      const at = placeOf(workbook, grid, row, place);
      problems.push({ code: 'status-needed', ...at, column, value: sign === '' ? emptySign : sign });
    }
  }

  function textOf(column: Column, row: number, at: number): string {
    const reading = readSheetCell(column, shownCell(grid, row, at), context, mapping, false);
    return 'text' in reading ? reading.text : '';
  }

  function remember(column: Column, cell: GridCell | null, reading: CellReading): void {
    if (!cell || !('text' in reading)) return;
    if (column.refersTo === 'agencies' && cell.text.trim() !== reading.text) {
      agencies[cell.text.replace(/\s+/g, ' ').trim()] = reading.text;
    }
    if (reading.note) formerNames.set(cell.text.trim(), `${reading.note.id}, ${reading.note.until}`);
  }

  function notes(): readonly Bilingual[] {
    const former = [...formerNames].map(([name, what]) => ({
      vi: `«${name}» là tên cũ (${what}).`,
      en: `«${name}» is a former name (${what}).`,
    }));
    const count = new Set(formulas).size;
    if (count === 0) return former;
    const where = [...new Set(formulas)].slice(0, 8).join(', ');
    return [
      ...former,
      {
        vi: `${count} ô có công thức: lấy giá trị đã tính (${where}${count > 8 ? '…' : ''}).`,
        en: `${count} cells with formulas: the calculated values are taken (${where}${count > 8 ? '…' : ''}).`,
      },
    ];
  }
}

function keyOfSign(sign: string): string {
  const key = signKey(sign);
  return key === emptySign || key === 'empty' ? '' : key;
}

/** In a sheet with criteria as columns a shared cell is read for each of them; its problem is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ code, line, cell }: Problem): string => `${code} ${line} ${cell}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
