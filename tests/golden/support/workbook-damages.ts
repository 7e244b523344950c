import iconv from 'iconv-lite';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { ProblemCode } from '../../../src/intake/problems.ts';
import type { Asked } from './desk.ts';
import { unicodeText, xlsxOf, type OfficeCell, type OfficeSheet } from './office-files.ts';

/** A file as it came from an office, and every problem that its import must report. */
export interface WorkbookDamage {
  readonly name: string;
  readonly file: readonly [name: string, content: Uint8Array | string];
  readonly asked?: Asked;
  /** Code and, where it has one, the cell. */
  readonly found: readonly (readonly [code: ProblemCode, cell?: string])[];
  /** A mapping file to be given. */
  readonly mapping?: object;
  /** A lock to be laid into the data folder. */
  readonly lock?: object;
}

const source = 'mau-nguon-2026-q3';
const head = ['Cơ quan', 'Năm', 'Chặng', 'Số tiền', 'Đơn vị tính', 'Trạng thái', 'Nguồn'];
const sound: readonly OfficeCell[] = ['Bộ Mẫu A', 2026, 'phân bổ', 12.5, 'points', 'A', source];

/** A sound row of the budget with some cells changed, by column from 1. */
const row = (changed: Readonly<Record<number, OfficeCell>> = {}): OfficeCell[] =>
  sound.map((cell, index) => (index + 1 in changed ? changed[index + 1]! : cell));

const sheet = (rows: readonly (readonly OfficeCell[])[], more: Partial<OfficeSheet> = {}): OfficeSheet => ({
  name: 'Kinh phí',
  rows: [head, ...rows],
  ...more,
});

const xlsx = (...sheets: readonly OfficeSheet[]): readonly [string, Uint8Array] => [
  'kp.xlsx',
  xlsxOf(sheets),
];
/** The budget with one cell of its only row changed. */
const cell = (column: number, value: OfficeCell): readonly [string, Uint8Array] =>
  xlsx(sheet([row({ [column]: value })]));

const tcvn3 = 'STT;§¬n vÞ;Sè nhiÖm vô\r\n1;Bé MÉu A;5\r\n';

/** A cell that shows fewer digits than it holds. */
const rounded: OfficeCell = { t: 'n', v: 12.345, z: '0.0' };
const percent: OfficeCell = { t: 'n', v: 0.95, z: '0%' };

const withPart = (path: string): Uint8Array => {
  const parts = unzipSync(xlsxOf([sheet([row()])]));
  return zipSync({ ...parts, [path]: strToU8('x') });
};
const container = (marker: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(marker, 'utf16le')]));

/** Damage to whole files: kind, encoding, sheets, headers. */
const fileDamages: readonly WorkbookDamage[] = [
  {
    name: 'no such file',
    file: ['', ''],
    asked: { file: '/nowhere/kp.xlsx' },
    found: [['workbook-missing']],
  },
  { name: 'an empty file', file: ['kp.csv', ''], found: [['file-empty']] },
  { name: 'a file that is no table', file: ['kp.docx', 'PDF'], found: [['workbook-kind']] },
  { name: 'an .xls file', file: ['kp.xls', container('Workbook')], found: [['workbook-old']] },
  { name: 'a password', file: ['kp.xlsx', container('EncryptedPackage')], found: [['workbook-encrypted']] },
  { name: 'macros', file: ['kp.xlsm', withPart('xl/vbaProject.bin')], found: [['workbook-macros']] },
  {
    name: 'half a file',
    file: ['kp.xlsx', xlsxOf([sheet([row()])]).slice(0, 900)],
    found: [['workbook-unreadable']],
  },
  {
    name: 'TCVN3 in a CSV file',
    file: ['kp.csv', new Uint8Array(iconv.encode(tcvn3, 'latin1'))],
    found: [['encoding-legacy']],
  },
  {
    name: 'TCVN3 in a workbook, made by its font',
    file: xlsx({ name: 'Kinh phÝ', rows: tcvn3.split('\r\n').map((line) => line.split(';')) }),
    found: [['encoding-legacy']],
  },
  {
    name: 'an encoding declared wrongly',
    file: ['kp.csv', unicodeText([head])],
    asked: { encoding: 'utf-8' },
    found: [['encoding-unsuited']],
  },
  { name: 'two separators alike', file: ['kp.csv', 'a;b,c\nd;e,f\n'], found: [['csv-delimiter-unclear']] },
  {
    name: 'a sheet that there is not',
    file: xlsx(sheet([row()])),
    asked: { sheet: 'Khác' },
    found: [['workbook-sheet-unknown']],
  },
  {
    name: 'the table on two sheets',
    file: xlsx(sheet([row()]), sheet([row()], { name: 'Bản sao' })),
    found: [['workbook-sheet-unclear']],
  },
  {
    name: 'no header',
    file: xlsx({
      name: 'A',
      rows: [
        ['một', 'hai'],
        [1, 2],
      ],
    }),
    found: [['import-header-missing']],
  },
  { name: 'a header and nothing below', file: xlsx(sheet([])), found: [['import-empty']] },
  {
    name: 'a column that nobody knows',
    file: xlsx({
      name: 'A',
      rows: [
        [...head, 'Mức'],
        [...row(), 'cao'],
      ],
    }),
    found: [['import-column-unknown', 'A!H1']],
  },
  {
    name: 'a column without a header',
    file: xlsx({ name: 'A', rows: [head, [...row(), 'cao']] }),
    found: [['import-column-unknown', 'A!H1']],
  },
  {
    name: 'a header that two columns may have',
    file: xlsx({
      name: 'A',
      rows: [
        [...head.slice(0, 4), 'Đơn vị', ...head.slice(5), 'Giá trị'],
        [...row(), 3],
      ],
    }),
    found: [['import-column-doubled', 'A!H1']],
  },
  {
    name: 'a required column that is missing',
    file: xlsx({ name: 'A', rows: [head.slice(0, 6), row().slice(0, 6)] }),
    found: [['import-column-missing', 'A!A1']],
  },
  {
    name: 'a constant for a column that the sheet has',
    file: xlsx(sheet([row()])),
    asked: { set: ['year=2026'] },
    found: [['import-column-doubled', 'Kinh phí!A1']],
  },
  {
    name: 'a constant for no column',
    file: xlsx(sheet([row()])),
    asked: { set: ['nam=2026'] },
    found: [['mapping-unknown']],
  },
  {
    name: 'a mapping that names a header of another file',
    file: xlsx(sheet([row()])),
    mapping: { columns: { 'Tên khác': 'agency' } },
    found: [['mapping-unknown']],
  },
  {
    name: 'a mapping that is none',
    file: xlsx(sheet([row()])),
    mapping: { colums: {} },
    found: [['json-shape']],
  },
  {
    name: 'a word that an option does not take',
    file: xlsx(sheet([row()])),
    asked: { numbers: 'fr' },
    found: [['option-value']],
  },
  {
    name: 'a series that there is not',
    file: xlsx(sheet([row()])),
    asked: { series: 'nq75' },
    found: [['option-value']],
  },
  {
    name: 'a new release that nothing is said of',
    file: xlsx(sheet([row()])),
    asked: { period: '2026-Q4' },
    found: [['release-option-missing'], ['release-option-missing']],
  },
  {
    name: 'a sealed release',
    file: xlsx(sheet([row()])),
    lock: { entries: [{ series: 'nq57', period: '2026-Q3', version: '1.0.0' }] },
    found: [['release-sealed']],
  },
];

/** Damage to cells, each at its place. */
const cellDamages: readonly WorkbookDamage[] = [
  {
    name: 'a header that is two columns of the table',
    file: xlsx({
      name: 'A',
      rows: [
        ['Mã', 'Tên', 'Cơ quan chủ quản', 'Trạng thái'],
        ['a', 'B', 'Bộ Mẫu A', 'A'],
      ],
    }),
    asked: { table: 'tasks' },
    mapping: {
      header_rows: [1],
      columns: { Mã: 'id', Tên: 'title_vi', 'Cơ quan chủ quản': 'agency', 'Trạng thái': 'x' },
    },
    found: [
      ['mapping-unknown'],
      ['import-column-unknown', 'A!D1'],
      ...Array.from({ length: 5 }, () => ['import-column-missing', 'A!A1'] as const),
    ],
  },
  {
    name: 'a formula that was never calculated',
    file: cell(4, { t: 'n', f: 'SUM(Z1:Z2)' }),
    found: [['cell-formula-no-value', 'Kinh phí!D2']],
  },
  {
    name: 'an error',
    file: cell(4, { t: 'e', v: 0x17, w: '#REF!' }),
    found: [['cell-error', 'Kinh phí!D2']],
  },
  {
    name: 'a number merged over two rows',
    file: xlsx(sheet([row(), row({ 1: 'Bộ Mẫu B', 4: null })], { merged: ['D2:D3'] })),
    found: [['cell-merged', 'Kinh phí!D2']],
  },
  {
    name: 'a cell merged over two columns',
    file: xlsx(sheet([row({ 3: null })], { merged: ['B2:C2'] })),
    found: [['cell-merged', 'Kinh phí!B2']],
  },
  {
    name: 'a hidden row',
    file: xlsx(sheet([row(), row({ 1: 'Bộ Mẫu B' })], { hiddenRows: [3] })),
    found: [['sheet-hidden', 'Kinh phí!A3']],
  },
  {
    name: 'a hidden column',
    file: xlsx(sheet([row()], { hiddenColumns: [4] })),
    found: [['sheet-hidden', 'Kinh phí!D1']],
  },
  { name: 'a number with a footnote', file: cell(4, '12,5 (1)'), found: [['number-unclear', 'Kinh phí!D2']] },
  { name: 'thousands or decimals', file: cell(4, '1.234'), found: [['number-ambiguous', 'Kinh phí!D2']] },
  {
    name: 'a number against the declared style',
    file: cell(4, '1,234.5'),
    asked: { numbers: 'vi' },
    found: [['number-style', 'Kinh phí!D2']],
  },
  {
    name: 'a number that shows less than it holds',
    file: cell(4, rounded),
    found: [['number-precision', 'Kinh phí!D2']],
  },
  {
    name: 'a percentage of an unknown unit',
    file: cell(4, percent),
    found: [['percent-unclear', 'Kinh phí!D2']],
  },
  { name: 'a sign in place of a number', file: cell(4, '–'), found: [['status-needed', 'Kinh phí!D2']] },
  {
    name: 'an empty cell where one status is set for all',
    file: xlsx({ name: 'A', rows: [[...head.slice(0, 5), head[6]!], row({ 4: null }).toSpliced(5, 1)] }),
    asked: { set: ['status=A'] },
    found: [['status-needed', 'A!D2']],
  },
  {
    name: 'an agency that there is not',
    file: cell(1, 'Bộ Mẫu Z'),
    found: [['agency-unknown', 'Kinh phí!A2']],
  },
  {
    name: 'a value that there is not',
    file: cell(3, 'chờ phân bổ'),
    found: [['value-unknown', 'Kinh phí!C2']],
  },
  {
    name: 'a day that reads in two ways',
    file: ['nt.csv', 'Cơ quan;Loại;Ngày văn bản\nBộ Mẫu A;được nêu gương;05/02/2026\n'],
    asked: {
      table: 'designations',
      set: ['issued_by=mau-bo-a', 'document=12', 'reason_vi=a', 'reason_en=b', `source=${source}`],
    },
    found: [['day-ambiguous', 'C2']],
  },
  {
    name: 'a day that does not exist',
    file: ['nt.csv', 'Cơ quan;Loại;Ngày văn bản\nBộ Mẫu A;được nêu gương;31/02/2026\n'],
    asked: {
      table: 'designations',
      dates: 'dmy',
      set: ['issued_by=mau-bo-a', 'document=12', 'reason_vi=a', 'reason_en=b', `source=${source}`],
    },
    found: [['day-unclear', 'C2']],
  },
  {
    name: 'a text that looks like a formula',
    file: cell(7, '=1+1'),
    found: [['value-unknown', 'Kinh phí!G2']],
  },
  { name: 'half a count', file: cell(2, 2026.5), found: [['cell-kind', 'Kinh phí!B2']] },
  { name: 'an empty cell that is required', file: cell(3, null), found: [['cell-empty', 'Kinh phí!C2']] },
  { name: 'a row twice', file: xlsx(sheet([row(), row()])), found: [['row-doubled', 'Kinh phí!A3']] },
];

export const workbookDamages: readonly WorkbookDamage[] = [...fileDamages, ...cellDamages];
