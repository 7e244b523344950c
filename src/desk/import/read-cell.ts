import type { Problem } from '../../intake/problems.ts';
import type { Bilingual, Column } from '../../intake/table.ts';
import type { GridCell } from '../workbook/grid.ts';
import type { ImportContext } from './context.ts';
import { readDay, readTime } from './days.ts';
import type { Mapping } from './mapping.ts';
import { plainDecimal, readNumber, storedNumber } from './numbers.ts';
import { missingSigns } from './synonyms.ts';
import { findTitle } from './titles.ts';

/** A problem without its place. */
export type CellDoubt = Pick<Problem, 'code' | 'value' | 'allowed' | 'details'>;

/** The text of our file for a cell; a missing number has the sign that stands in its place. */
export type CellReading =
  | { readonly text: string; readonly note?: CellNote }
  | { readonly missing: string }
  | { readonly doubt: CellDoubt };

/** What was taken in a way that the officer should hear of. */
export type CellNote = { readonly kind: 'former-name'; readonly id: string; readonly until: string };

const missingKeys = new Set(missingSigns.map(signKey));

/** A sign in place of a number, as it is compared. */
export function signKey(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.]$/, '');
}

/**
 * Reads one cell of a sheet for a column of the table.
 * @param points the row's unit is percent, so that «95 %» is 95
 */
export function readSheetCell(
  column: Column,
  cell: GridCell | null,
  context: ImportContext,
  mapping: Mapping,
  points: boolean,
): CellReading {
  const numeric = column.kind === 'integer' || column.kind === 'decimal';
  if (cell === null) return numeric ? { missing: '' } : { text: '' };
  if (cell.kind === 'no-value') return doubt('cell-formula-no-value', cell.formula ?? '');
  if (cell.kind === 'error') return doubt('cell-error', cell.text);
  if (numeric) return readNumeric(cell, mapping, points);
  if (column.kind === 'date' || column.kind === 'time') return readDayCell(column, cell, mapping);
  const written =
    cell.kind === 'number' ? plainDecimal(Number(cell.number!.toPrecision(15))) : tidy(cell.text);
  if (column.refersTo === 'agencies' || context.namesOf(column)) {
    return readNames(column, column.list ? cell.text : written, context, mapping);
  }
  return { text: written };
}

function doubt(code: CellDoubt['code'], value: string, allowed?: string | Bilingual): CellReading {
  return { doubt: { code, value, allowed } };
}

/** One line of precomposed letters with single spaces. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .trim();
}

function readNumeric(cell: GridCell, { numbers, precision, percent }: Mapping, points: boolean): CellReading {
  const scale = points ? 'points' : percent;
  if (cell.kind === 'number' || cell.kind === 'percent') {
    const factor = cell.kind === 'percent' ? 100 : 1;
    const { number, shown } = storedNumber(cell.number! * factor, cell.text);
    if (shown !== null && precision === undefined) {
      const details = { found: shown };
      return { doubt: { code: 'number-precision', value: number, details } };
    }
    const text = shown !== null && precision === 'shown' ? shown : number;
    return cell.kind === 'percent' ? inScale(text, cell.text, scale) : { text };
  }
  if (cell.kind !== 'text') return doubt('number-unclear', cell.text);
  const sign = signKey(cell.text);
  if (missingKeys.has(sign) || missingKeys.has(`${sign}.`) || sign === '…' || sign === '..')
    return { missing: sign };
  const read = readNumber(tidy(cell.text), numbers ?? null);
  if ('doubt' in read) {
    const code = {
      ambiguous: 'number-ambiguous',
      unclear: 'number-unclear',
      against: 'number-style',
    } as const;
    return doubt(code[read.doubt], cell.text, numbers ?? '');
  }
  return read.percent ? inScale(read.number, cell.text, scale) : { text: read.number };
}

/** «95 %» is 95 where the unit is percent, or 0.95: only the officer knows which the table means. */
function inScale(number: string, shown: string, scale: 'points' | 'fraction' | undefined): CellReading {
  if (scale === undefined) return doubt('percent-unclear', shown);
  if (scale === 'points') return { text: number };
  return { text: plainDecimal(Number((Number(number) / 100).toPrecision(15))) };
}

function readDayCell(column: Column, cell: GridCell, { dates }: Mapping): CellReading {
  if (cell.kind === 'date') {
    if (cell.day !== null && !cell.day.includes('T')) return { text: cell.day };
    return doubt('day-unclear', cell.day ?? cell.text);
  }
  const year = cell.kind === 'number' && column.kind === 'time' && /^(19|20)\d\d$/.test(String(cell.number));
  if (year) return { text: String(cell.number) };
  if (cell.kind !== 'text') return doubt('day-unclear', cell.text);
  const read = (column.kind === 'time' ? readTime : readDay)(tidy(cell.text), dates ?? null);
  if ('day' in read) return { text: read.day };
  return doubt(read.doubt === 'ambiguous' ? 'day-ambiguous' : 'day-unclear', cell.text);
}

function readNames(column: Column, written: string, context: ImportContext, mapping: Mapping): CellReading {
  const parts = column.list
    ? written
        .split(/[;\n]/)
        .map(tidy)
        .filter((part) => part !== '')
    : [written];
  const readings = parts.map((part) => readName(column, part, context, mapping));
  const wrong = readings.find((reading) => 'doubt' in reading);
  if (wrong) return wrong;
  const note = readings.map((reading) => ('note' in reading ? reading.note : undefined)).find(Boolean);
  const text = readings.map((reading) => ('text' in reading ? reading.text : '')).join(';');
  return note ? { text, note } : { text };
}

function readName(column: Column, written: string, context: ImportContext, mapping: Mapping): CellReading {
  const settled =
    mapping.values[column.name]?.[written] ??
    (column.refersTo === 'agencies' ? mapping.agencies[written] : undefined);
  if (settled !== undefined) return { text: settled };
  if (column.refersTo !== 'agencies') {
    const found = findTitle(written, context.namesOf(column) ?? []);
    if ('code' in found) return { text: found.code };
    const code = found.doubt === 'ambiguous' ? 'value-ambiguous' : 'value-unknown';
    return doubt(code, written, candidates(found.candidates));
  }
  const found = context.agencies.find(written);
  if ('id' in found) {
    return found.former === null
      ? { text: found.id }
      : { text: found.id, note: { kind: 'former-name', id: found.id, until: found.former } };
  }
  const codes = { ambiguous: 'agency-ambiguous', unknown: 'agency-unknown', ended: 'agency-ended' } as const;
  const details = { when: context.day };
  return {
    doubt: { code: codes[found.doubt], value: written, allowed: candidates(found.candidates), details },
  };
}

function candidates(ids: readonly string[]): Bilingual {
  if (ids.length === 0) return { vi: 'không có mã nào gần giống', en: 'no id is near' };
  return { vi: `có thể là: ${ids.join(', ')}`, en: `perhaps: ${ids.join(', ')}` };
}
