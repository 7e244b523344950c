import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { checkTable } from '../../intake/check-table.ts';
import { decodeText } from '../../intake/decode.ts';
import type { Problem } from '../../intake/problems.ts';
import { defineTable, type Row } from '../../intake/table.ts';
import {
  correctionColumnColumn,
  correctionKindColumn,
  correctionRowColumn,
  correctionTableColumn,
} from '../../intake/tables/corrections.ts';
import { requiredPair } from '../../intake/tables/release-columns.ts';

/** What the officer hands in: a row for each cell to be corrected. `old` and `kind` may be left out. */
export const correctionList = defineTable({
  name: 'danh-sach-dinh-chinh',
  place: 'release',
  title: { vi: 'Danh sách đính chính', en: 'List of corrections' },
  about: {
    vi: 'Mỗi dòng là một ô cần sửa, với giá trị mới và lý do.',
    en: 'A row is a cell to be corrected, with its new value and the reason.',
  },
  key: ['table', 'row', 'column'],
  columns: [
    correctionTableColumn,
    correctionRowColumn,
    correctionColumnColumn,
    { name: 'old', kind: 'text', title: { vi: 'Trước', en: 'Old' } },
    { name: 'new', kind: 'text', title: { vi: 'Sau', en: 'New' } },
    correctionKindColumn,
    ...requiredPair('why', 'Vì sao', 'Why'),
  ],
});

export type ListedCorrection = Row<typeof correctionList>;

const names = correctionList.columns.map(({ name }) => name as string);

/** Columns that a list may leave out. */
const optional = ['old', 'kind'];

/** Reads the list, CSV or JSON by the ending of its name, and checks it; problems name the line in the file. */
export function readCorrectionList(path: string): {
  rows: readonly ListedCorrection[];
  problems: readonly Problem[];
} {
  const file = basename(path);
  const refuse = (problem: Pick<Problem, 'code' | 'value'>) => ({
    rows: [],
    problems: [{ file, allowed: names.join(', '), ...problem }],
  });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { rows: [], problems: [{ code: 'file-missing', file }] };
  }
  // Excel's «CSV UTF-8» begins with a byte order mark, and ends lines as Windows does: both are certain.
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const decoded = decodeText(file, marked ? bytes.subarray(3) : bytes);
  if ('problem' in decoded) return { rows: [], problems: [decoded.problem] };
  const records = /\.json$/i.test(path) ? jsonRecords(decoded.text) : csvRecords(decoded.text);
  if (typeof records === 'string') return refuse({ code: 'correction-list-shape', value: records });
  if (records.length < 2) return refuse({ code: 'correction-list-empty', value: undefined });
  const { rows, problems } = checkTable(correctionList, file, strictCsv(records));
  return { rows, problems };
}

/** The records of a CSV file, whose separator is `;` where Excel writes decimal commas. */
function csvRecords(text: string): string[][] | string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { data, errors } = Papa.parse<string[]>(text.replace(/(?:\r?\n)+$/, ''), { delimiter, newline });
  const [error] = errors;
  return error ? `${error.message} (${(error.row ?? 0) + 1})` : data;
}

/** The items of a JSON array as records below a header of all their names. */
function jsonRecords(text: string): string[][] | string {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : 'JSON';
  }
  const isItem = (item: unknown): item is Record<string, unknown> =>
    typeof item === 'object' && item !== null && !Array.isArray(item);
  if (!Array.isArray(items) || !items.every(isItem)) return '[{ … }, …]';
  const header = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const cell = (value: unknown): string =>
    value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return [header, ...items.map((item) => header.map((name) => cell(item[name])))];
}

/** Records as the strict CSV of the table: columns in its order, those that may be left out empty. */
function strictCsv([header = [], ...body]: readonly string[][]): string {
  const given = header.map((name) => name.trim());
  const missing = optional.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !names.includes(name));
  const kept = names.filter((name) => given.includes(name) || missing.includes(name));
  const order = [...kept, ...unknown];
  const rows = body.map((cells) => order.map((name) => (cells[given.indexOf(name)] ?? '').trim()));
  return `${Papa.unparse([order, ...rows], { newline: '\n' })}\n`;
}
