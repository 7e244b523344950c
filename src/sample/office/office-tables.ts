import {
  comma,
  slashed,
  unicodeText,
  xlsxOf,
  type OfficeCell,
  type OfficeSheet,
  type PrintedRow,
} from './office-files.ts';

const counts = ['assigned', 'done_on_time', 'done_late', 'in_progress', 'overdue', 'recurring'] as const;

/** Where the first row of data stands in the results sheet. */
export const firstResultRow = 8;

/**
 * A ministry's table of results: merged titles, a header of two rows, a row of column numbers, the agency merged over
 * its groups, a total with formulas, notes and a signature.
 */
export function resultsSheet(
  rows: readonly PrintedRow[],
  nameOf: (agency: string) => string,
  groupOf: (number: string) => string,
): OfficeSheet {
  const body = rows.map((row, index): OfficeCell[] => [
    index + 1,
    rows[index - 1]?.['agency'] === row['agency'] ? null : nameOf(row['agency']!),
    groupOf(row['task_group']!),
    ...counts.map((name) => (row[name] === '' ? 'chưa báo cáo' : Number(row[name]))),
    null,
    row['note_vi'] || null,
    row['note_en'] || null,
  ]);
  const last = firstResultRow + rows.length - 1;
  const total = counts.map((name, index): OfficeCell => {
    const letter = 'DEFGHI'[index]!;
    const sum = rows.reduce((whole, row) => whole + Number(row[name] || 0), 0);
    return { t: 'n', v: sum, f: `SUM(${letter}${firstResultRow}:${letter}${last})` };
  });
  const merged = rows.flatMap((row, index) => {
    if (rows[index - 1]?.['agency'] === row['agency']) return [];
    const size = rows.filter(({ agency }) => agency === row['agency']).length;
    const top = firstResultRow + index;
    return size > 1 ? [`B${top}:B${top + size - 1}`] : [];
  });
  return {
    name: 'Phụ lục I',
    rows: [
      ['CƠ QUAN THƯỜNG TRỰC MẪU'],
      ['PHỤ LỤC I: TÌNH HÌNH THỰC HIỆN NHIỆM VỤ QUÝ III NĂM 2026'],
      ['(Kèm theo Báo cáo số 12/BC-CQTT)'],
      [],
      ['STT', 'Tên đơn vị', 'Nhóm nhiệm vụ', 'Số nhiệm vụ được giao', 'Hoàn thành', null, 'Chưa hoàn thành', null, 'Thường xuyên', 'Tỷ lệ hoàn thành (%)', 'Ghi chú', 'Ghi chú (tiếng Anh)'], // prettier-ignore
      [null, null, null, null, 'Đúng hạn', 'Muộn', 'Đang thực hiện, trong hạn', 'Quá hạn'],
      ['A', 'B', 'C', 1, 2, 3, 4, 5, 6, 7, 8, 9],
      ...body,
      [null, 'Tổng cộng', null, ...total],
      [],
      ['Ghi chú: số liệu tính đến hết ngày 30/9/2026.'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
    ],
    merged: [
      'A1:L1',
      'A2:L2',
      'A3:L3',
      ...['A', 'B', 'C', 'D', 'I', 'J', 'K', 'L'].map((letter) => `${letter}5:${letter}6`),
      'E5:F5',
      'G5:H5',
      ...merged,
    ],
  };
}

/** A sheet with another value in one cell; rows and columns counted from 1. */
export function withCell(
  sheet: OfficeSheet,
  row: number,
  column: number,
  value: string | number,
): OfficeSheet {
  const rows = sheet.rows.map((cells, index) =>
    index + 1 === row ? cells.map((cell, at) => (at + 1 === column ? value : cell)) : cells,
  );
  return { ...sheet, rows };
}

/** The .xlsx file of the results sheet, with another sheet that is no table. */
export function resultsWorkbook(sheet: OfficeSheet): Uint8Array {
  return xlsxOf([{ name: 'Bìa', rows: [['BÁO CÁO QUÝ III NĂM 2026'], ['Cơ quan Thường trực Mẫu']] }, sheet]);
}

/** A score sheet of provinces as text with decimal commas: a row a province, a column a criterion. */
export function scoreSheet(
  rows: readonly PrintedRow[],
  criteria: readonly PrintedRow[],
  nameOf: (agency: string) => string,
): OfficeSheet {
  const agencies = [...new Set(rows.map(({ agency }) => agency!))];
  const used = criteria.filter(({ id }) => rows.some(({ criterion }) => criterion === id));
  return {
    name: 'Điểm',
    rows: [
      ['BẢNG ĐIỂM ĐÁNH GIÁ ĐỘC LẬP'],
      ['TT', 'Tỉnh, thành phố', ...used.map(({ title_vi }, index) => `${index + 1}. ${title_vi} (tối đa 100)`), 'Tổng điểm', 'Xếp hạng'], // prettier-ignore
      ...agencies.map((agency, index): OfficeCell[] => [
        index + 1,
        nameOf(agency),
        ...used.map(({ id }) => scoreOf(rows.find((row) => row['agency'] === agency && row['criterion'] === id)!)), // prettier-ignore
        '1,5',
        index + 1,
      ]),
      [null, 'Trung bình chung', ...used.map(() => '1,5')],
    ],
    merged: ['A1:F1'],
  };
}

/** What stands where there is no score. */
export const noScore = 'không chấm';

const scoreOf = (row: PrintedRow): string => comma(row['value']!) || noScore;

const recommendationHeaders = {
  id: 'Mã kiến nghị',
  title_vi: 'Nội dung kiến nghị',
  title_en: 'Nội dung kiến nghị (tiếng Anh)',
  raised_by: 'Cơ quan kiến nghị',
  raised_on: 'Ngày kiến nghị',
  addressee: 'Nơi nhận',
  holder: 'Cơ quan đang giải quyết',
  task_group: 'Nhóm',
  first_due: 'Hạn trả lời đầu tiên',
  due: 'Hạn trả lời',
  state: 'Tình trạng',
  answered_on: 'Ngày trả lời',
  answer_vi: 'Trả lời',
  answer_en: 'Trả lời (tiếng Anh)',
} as const;

/** The rows of a list of recommendations as an office writes it: names, words and days instead of codes. */
export function recommendationRows(
  rows: readonly PrintedRow[],
  nameOf: (agency: string) => string,
  stateOf: (code: string) => string,
): string[][] {
  const columns = Object.keys(recommendationHeaders) as (keyof typeof recommendationHeaders)[];
  const cell = (name: string, text: string): string => {
    if (['raised_on', 'first_due', 'due', 'answered_on'].includes(name)) return slashed(text);
    if (['raised_by', 'addressee', 'holder'].includes(name)) return text === '' ? '' : nameOf(text);
    return name === 'state' ? stateOf(text) : text;
  };
  return [
    ['DANH SÁCH KIẾN NGHỊ', ...columns.slice(1).map(() => '')],
    columns.map((name) => recommendationHeaders[name]),
    ...rows.map((row) => columns.map((name) => cell(name, row[name]!))),
  ];
}

/** The same as Excel's «Unicode Text». */
export const recommendationFile = (rows: readonly string[][]): Uint8Array => unicodeText(rows);
