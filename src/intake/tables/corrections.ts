import { defineTable } from '../table.ts';
import { requiredPair } from './release-columns.ts';

/** Stands for every column of a row that came or went, and for every row of a table that did. */
export const wholeMark = '*';

/** What corrections call the descriptor of a release; its rows are properties, their one column is `value`. */
export const descriptorTable = 'datapackage';

/** What distinguishes one correction from another: why a cell was changed, in a word. */
export const correctionKindColumn = {
  name: 'kind',
  kind: 'enum',
  title: { vi: 'Loại', en: 'Kind' },
  values: [
    { code: 'copying', title: { vi: 'chép sai', en: 'copied wrongly' } },
    { code: 'source', title: { vi: 'nguồn sửa', en: 'corrected by the source' } },
    { code: 'late', title: { vi: 'báo cáo bổ sung', en: 'reported late' } },
    { code: 'meaning', title: { vi: 'đổi cách tính hoặc ý nghĩa', en: 'method or meaning changed' } },
  ],
} as const;

export const correctionTableColumn = {
  name: 'table',
  kind: 'code',
  required: true,
  title: { vi: 'Bảng', en: 'Table' },
  about: {
    vi: 'Tên tệp không đuôi: scores, results…; «datapackage» là tệp mô tả của kỳ.',
    en: 'The name of the file without its ending: scores, results…; “datapackage” is the descriptor of the release.',
  },
} as const;

export const correctionRowColumn = {
  name: 'row',
  kind: 'text',
  required: true,
  title: { vi: 'Dòng', en: 'Row' },
  about: {
    vi: 'Khóa của dòng, các phần cách nhau bằng « · »; «*» khi cả bảng được thêm hoặc bỏ; với «datapackage» là tên mục.',
    en: 'The key of the row, its parts joined by “ · ”; “*” where the whole table came or went; of “datapackage” the property.',
  },
} as const;

export const correctionColumnColumn = {
  name: 'column',
  kind: 'text',
  required: true,
  title: { vi: 'Cột', en: 'Column' },
  about: {
    vi: '«*» khi cả dòng được thêm (cột «Sau» ghi các ô của dòng, dạng «cột: giá trị · cột: giá trị») hoặc bỏ (cột «Trước»), hay cả bảng (số dòng).',
    en: '“*” where the whole row was added (“new” holds its cells, as “column: value · column: value”) or removed (“old”), or the whole table (its number of rows).',
  },
} as const;

/** What versions changed, cell by cell: those of this version and of all before it. */
export const corrections = defineTable({
  name: 'corrections',
  place: 'release',
  title: { vi: 'Đính chính', en: 'Corrections' },
  about: {
    vi: 'Mọi ô đã sửa của kỳ, qua mọi phiên bản cho đến phiên bản này: sửa trong phiên bản nào, bảng nào, dòng nào, cột nào, trước và sau, vì sao. Phải khớp từng ô với phần khác nhau giữa phiên bản đó và phiên bản liền trước. Dòng đã ghi thì giữ nguyên ở các phiên bản sau.',
    en: 'Every cell of the release that was changed, over all versions up to this one: in which version, which table, row and column, old and new, and why. It agrees cell by cell with the difference between that version and the one before. A row once written stays in later versions.',
  },
  key: ['version', 'table', 'row', 'column'],
  columns: [
    {
      name: 'version',
      kind: 'code',
      required: true,
      title: { vi: 'Phiên bản', en: 'Version' },
      about: { vi: 'Phiên bản có ô đã sửa.', en: 'The version that has the corrected cell.' },
    },
    correctionTableColumn,
    correctionRowColumn,
    correctionColumnColumn,
    { name: 'old', kind: 'text', title: { vi: 'Trước', en: 'Old' } },
    { name: 'new', kind: 'text', title: { vi: 'Sau', en: 'New' } },
    { ...correctionKindColumn, required: true },
    { name: 'corrected_on', kind: 'date', required: true, title: { vi: 'Ngày sửa', en: 'Corrected on' } },
    ...requiredPair('why', 'Vì sao', 'Why'),
  ],
});
