import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import iconv from 'iconv-lite';

/** A row of a table as it is printed, cell by cell. */
export type PrintedRow = Readonly<Record<string, string>>;

/** A cell of an office's sheet: text, a number, or a cell with format or formula. */
export type OfficeCell = string | number | null | CellObject;

/** A sheet as rows from the top left; what Excel would keep beside the cells. */
export interface OfficeSheet {
  readonly name: string;
  readonly rows: readonly (readonly OfficeCell[])[];
  /** Merged ranges, `A1:D1`. */
  readonly merged?: readonly string[];
  /** Counted from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

/** The bytes of an .xlsx file. */
export function xlsxOf(sheets: readonly OfficeSheet[], date1904 = false): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  book.Workbook = {
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
    WBProps: { date1904 },
  };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

function sheetOf({ rows, merged = [], hiddenRows = [], hiddenColumns = [] }: OfficeSheet): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merged.map((range) => utils.decode_range(range));
  sheet['!rows'] = hiddenOf(hiddenRows);
  sheet['!cols'] = hiddenOf(hiddenColumns);
  return sheet;
}

function hiddenOf(hidden: readonly number[]): { hidden?: boolean }[] {
  const infos = Array.from({ length: Math.max(0, ...hidden) }, () => ({}));
  return infos.map((info, index) => (hidden.includes(index + 1) ? { hidden: true } : info));
}

/** `05/02/2026` of `2026-02-05`; an empty day stays empty. */
export const slashed = (day: string): string => (day === '' ? '' : day.split('-').toReversed().join('/'));

/** `73,6` of `73.6`. */
export const comma = (number: string): string => number.replace('.', ',');

/** «Unicode Text» as Excel saves it: UTF-16 with its mark, tabs, CR LF. */
export function unicodeText(rows: readonly (readonly string[])[]): Uint8Array {
  const text = rows.map((row) => `${row.join('\t')}\r\n`).join('');
  return new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: true }));
}

/** The full Vietnamese names of the sample's agencies by id, in force on a day. */
export function namesOn(day: string, names: readonly PrintedRow[]): ReadonlyMap<string, string> {
  const valid = names.filter(
    ({ valid_from, valid_to }) => (valid_from || '0') <= day && day <= (valid_to || '9'),
  );
  return new Map(valid.map(({ agency, name_vi }) => [agency!, name_vi!]));
}
