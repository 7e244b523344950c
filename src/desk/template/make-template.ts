import { cellKinds } from '../../intake/cells.ts';
import type { Bilingual, Column } from '../../intake/table.ts';
import type { ImportContext } from '../import/context.ts';
import { cellAddress, columnLetters } from '../../outlets/xlsx/cell-address.ts';
import {
  columnRange,
  writeXlsx,
  type CellStyle,
  type OutCell,
  type OutSheet,
  type OutValidation,
} from '../../outlets/xlsx/write-xlsx.ts';
import { agencyChoice, choicesOf, titleChoice } from './choices.ts';
import type { Prefilled } from './prefilled.ts';
import { templateColumns, type TemplateColumn } from './template-columns.ts';

/** Rows of titles and names, then rows to be filled in. */
const [headRows, emptyRows] = [2, 500];
const lists = 'Danh mục';

/**
 * The template of a table: the sheet to be filled in (titles, names, drop-down lists, comments, the rows that must be
 * there), an explanation of each column, and the lists.
 */
export function makeTemplate(
  context: ImportContext,
  agencies: readonly string[],
  prefilled: readonly Prefilled[],
): Uint8Array {
  const columns = templateColumns(context);
  const offered = columns.flatMap(({ column, name, title }) => {
    const choices = choicesOf(column, context, agencies);
    return choices && choices.length > 0 ? [{ name, title, choices }] : [];
  });
  return writeXlsx([
    dataSheet(context, columns, offered, prefilled),
    explanationSheet(context, columns),
    listSheet(context, columns, offered),
  ]);
}

interface Offered {
  readonly name: string;
  readonly title: Bilingual;
  readonly choices: readonly string[];
}

function dataSheet(
  context: ImportContext,
  columns: readonly TemplateColumn[],
  offered: readonly Offered[],
  prefilled: readonly Prefilled[],
): OutSheet {
  const last = headRows + prefilled.length + emptyRows;
  const rows = prefilled.map((row) =>
    columns.map(({ name, column }): OutCell => {
      const style = styleOf(column);
      const code = row[name];
      return { value: code === undefined ? null : shown(code, column, context), style };
    }),
  );
  return {
    name: 'Số liệu',
    columns: columns.map(({ title, column }) => ({ width: widthOf(title, column), style: styleOf(column) })),
    rows: [
      columns.map(({ title }): OutCell => ({ value: title.vi, style: 'head' })),
      columns.map(({ name }): OutCell => ({ value: name, style: 'name' })),
      ...rows,
    ],
    frozen: headRows,
    validations: columns.flatMap((one, index) => validationOf(one, index + 1, last, offered)),
    comments: columns.map(({ title, column }, index) => ({
      address: cellAddress(1, index + 1),
      row: 1,
      column: index + 1,
      text: explanation(title, column),
    })),
  };
}

function shown(code: string, column: Column, context: ImportContext): string {
  if (column.refersTo === 'agencies') return agencyChoice(code, context);
  const entries = context.namesOf(column) ?? [];
  const entry = entries.find((one) => one.code === code);
  return entry ? titleChoice(entry, entries) : code;
}

function validationOf(
  { name, column }: TemplateColumn,
  at: number,
  last: number,
  offered: readonly Offered[],
): readonly OutValidation[] {
  const range = columnRange(at, headRows + 1, last);
  const index = offered.findIndex((one) => one.name === name);
  if (index >= 0) {
    const letters = columnLetters(index + 1);
    const source = `'${lists}'!$${letters}$2:$${letters}$${offered[index]!.choices.length + 1}`;
    return [{ range, rule: { kind: 'list', source }, message: 'Chọn một giá trị trong danh sách.' }];
  }
  if (column.kind === 'date') {
    return [{ range, rule: { kind: 'day' }, message: 'Ghi một ngày có thật, dạng 30/09/2026.' }];
  }
  if (column.kind !== 'integer' && column.kind !== 'decimal') return [];
  const whole = column.kind === 'integer';
  const message = whole ? 'Ghi số nguyên; không có số thì để trống.' : 'Ghi số; không có số thì để trống.';
  return [{ range, rule: { kind: 'number', whole, min: column.min ?? null }, message }];
}

function explanationSheet({ table, period }: ImportContext, columns: readonly TemplateColumn[]): OutSheet {
  const header = ['Cột', 'Tên trong tệp', 'Bắt buộc', 'Ghi gì', 'Giải thích', 'Tiếng Anh'];
  const wrapped = (value: string): OutCell => ({ value, style: 'wrapped' });
  return {
    name: 'Giải thích',
    columns: [28, 18, 10, 44, 60, 40].map((width) => ({ width })),
    rows: [
      [{ value: `${table.title.vi} · ${period}`, style: 'head' }],
      [wrapped(table.about.vi)],
      [
        wrapped(
          'Điền vào trang «Số liệu», từ dòng 3. Không đổi hai dòng đầu. Không có số thì để trống và ghi trạng thái; 0 nghĩa là đúng bằng 0.',
        ),
      ],
      [],
      header.map((value): OutCell => ({ value, style: 'head' })),
      ...columns.map(({ name, title, column }) =>
        [
          title.vi,
          name,
          column.required ? 'có' : '',
          looks(column).vi,
          column.about?.vi ?? '',
          [title.en, column.about?.en].filter(Boolean).join('. '),
        ].map(wrapped),
      ),
    ],
    frozen: 0,
    validations: [],
    comments: [],
  };
}

/** A column for each drop-down list; then codes and titles of what a cell may hold several of. */
function listSheet(
  context: ImportContext,
  columns: readonly TemplateColumn[],
  offered: readonly Offered[],
): OutSheet {
  const many = columns.flatMap(({ column, title }) => {
    const entries = column.list ? context.namesOf(column) : null;
    return entries
      ? [{ title, choices: entries.map(({ code, titles }) => `${code}: ${titles[0] ?? ''}`.slice(0, 120)) }]
      : [];
  });
  const all = [...offered, ...many];
  const longest = Math.max(0, ...all.map(({ choices }) => choices.length));
  const body = Array.from({ length: longest }, (_, index) =>
    all.map(({ choices }): OutCell => ({ value: choices[index] ?? null })),
  );
  return {
    name: lists,
    columns: all.map(() => ({ width: 34 })),
    rows: [all.map(({ title }): OutCell => ({ value: `Danh sách: ${title.vi}`, style: 'head' })), ...body],
    frozen: 1,
    validations: [],
    comments: [],
  };
}

function looks(column: Column): Bilingual {
  if (column.list) {
    return { vi: 'một hay nhiều mã, cách nhau bằng ;', en: 'one or more ids, separated by ;' };
  }
  if (column.kind === 'enum' || column.kind === 'ref') {
    return { vi: 'chọn trong danh sách, hoặc ghi mã', en: 'choose from the list, or write the id' };
  }
  if (column.kind === 'date') return { vi: 'ngày', en: 'a day' };
  return cellKinds[column.kind].looks;
}

function explanation(title: Bilingual, column: Column): string {
  const required = column.required ? 'Bắt buộc.' : '';
  return [title.vi, column.about?.vi, `Ghi: ${looks(column).vi}.`, required, `(${title.en})`]
    .filter(Boolean)
    .join('\n');
}

function styleOf({ kind }: Column): CellStyle {
  if (kind === 'integer' || kind === 'decimal') return 'plain';
  return kind === 'date' ? 'day' : 'text';
}

function widthOf(title: Bilingual, { kind, refersTo }: Column): number {
  if (refersTo === 'agencies') return 34;
  if (kind === 'text') return 44;
  return Math.min(30, Math.max(14, title.vi.length + 2));
}
