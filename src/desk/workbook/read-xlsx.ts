import { read, SSF, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Grid, GridCell, GridCellKind, MergedRange } from './grid.ts';

/** The part of SheetJS that knows Excel's formats and calendars, which comes without types. */
const formats = SSF as {
  is_date(format: string): boolean;
  parse_date_code(
    serial: number,
    options: { date1904: boolean },
  ): { y: number; m: number; d: number; H: number; M: number } | null | undefined;
};

/**
 * The sheets of an .xlsx file, hidden ones too, with formulas, merged ranges, comments and what is hidden.
 * @throws the reader's error for a file that is damaged
 */
export function gridsOfXlsx(bytes: Uint8Array): readonly Grid[] {
  const book = read(bytes, {
    type: 'array',
    cellStyles: true,
    cellNF: true,
    cellText: true,
    sheetStubs: true,
  });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) =>
    gridOf(name, book.Sheets[name]!, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, date1904),
  );
}

function gridOf(name: string, sheet: WorkSheet, hidden: boolean, date1904: boolean): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const [address, found] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const cell = cellOf(found as CellObject, r + 1, c + 1, date1904);
    if (!cell) continue;
    const row = rows.get(cell.row) ?? new Map<number, GridCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const merged = (sheet['!merges'] ?? []).map(({ s, e }): MergedRange => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  return {
    name,
    hidden,
    rows: new Map([...rows].toSorted(([a], [b]) => a - b)),
    merged,
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    lines: null,
  };
}

function cellOf(cell: CellObject, row: number, column: number, date1904: boolean): GridCell | null {
  const formula = cell.f ?? null;
  const kind = kindOf(cell);
  const text = kind === 'text' ? String(cell.v) : (cell.w ?? String(cell.v ?? ''));
  if (kind === null || (kind === 'text' && text.trim() === '' && formula === null)) return null;
  return {
    row,
    column,
    kind,
    text,
    number: kind === 'number' || kind === 'percent' ? Number(cell.v) : null,
    day: kind === 'date' ? dayOf(Number(cell.v), date1904) : null,
    formula,
    comment: cell.c?.map(({ t }) => t).join('\n') || null,
  };
}

function kindOf(cell: CellObject): GridCellKind | null {
  if (cell.v === undefined || cell.t === 'z') return cell.f === undefined ? null : 'no-value';
  if (cell.t === 's') return 'text';
  if (cell.t === 'b') return 'boolean';
  if (cell.t === 'e') return 'error';
  const format = String(cell.z ?? 'General');
  if (formats.is_date(format)) return 'date';
  return format.includes('%') ? 'percent' : 'number';
}

/** The day of a serial number in either of Excel's calendars, which count from 1900 or from 1904. */
function dayOf(serial: number, date1904: boolean): string | null {
  const parts = formats.parse_date_code(serial, { date1904 });
  // 29 February 1900 is a day in Excel only.
  if (!parts || (parts.y === 1900 && parts.m === 2 && parts.d === 29)) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  const time = parts.H === 0 && parts.M === 0 ? '' : `T${two(parts.H)}:${two(parts.M)}`;
  return `${parts.y}-${two(parts.m)}-${two(parts.d)}${time}`;
}

function hiddenOf(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  return new Set((infos ?? []).flatMap((info, index) => (info?.hidden ? [index + 1] : [])));
}
