import type { Column } from '../table.ts';

/** Columns and value lists that several tables share. */

export const observationStatuses = [
  { code: 'A', title: { vi: 'như đã công bố', en: 'as published' } },
  { code: 'P', title: { vi: 'tạm tính', en: 'provisional' } },
  { code: 'E', title: { vi: 'ước tính', en: 'estimated' } },
  { code: 'B', title: { vi: 'có gián đoạn', en: 'break in series' } },
  { code: 'M', title: { vi: 'không áp dụng', en: 'not applicable' } },
  { code: 'L', title: { vi: 'không thu thập', en: 'not collected' } },
  { code: 'O', title: { vi: 'chưa tìm thấy', en: 'not found' } },
  { code: 'Q', title: { vi: 'không công bố theo quy định', en: 'suppressed' } },
] as const;

/** SDMX observation statuses that come with a value; the others come without one. */
export const statusesWithValue: ReadonlySet<string> = new Set(['A', 'P', 'E', 'B']);

export const statusColumn = {
  name: 'status',
  kind: 'enum',
  required: true,
  title: { vi: 'Trạng thái', en: 'Status' },
  about: {
    vi: 'Trạng thái quan sát theo SDMX: A, P, E, B đi với một giá trị; M, L, O, Q đi với ô trống.',
    en: 'SDMX observation status: A, P, E, B come with a value; M, L, O, Q with an empty cell.',
  },
  values: observationStatuses,
} as const satisfies Column;

export const sourceColumn = {
  name: 'source',
  kind: 'ref',
  refersTo: 'sources',
  list: true,
  required: true,
  title: { vi: 'Nguồn', en: 'Source' },
} as const satisfies Column;

export const noteColumns = [
  { name: 'note_vi', kind: 'text', title: { vi: 'Ghi chú', en: 'Note (Vietnamese)' } },
  { name: 'note_en', kind: 'text', title: { vi: 'Ghi chú (tiếng Anh)', en: 'Note' } },
] as const satisfies readonly Column[];

export const titleColumns = [
  {
    name: 'title_vi',
    kind: 'text',
    maxLength: 500,
    required: true,
    title: { vi: 'Tên', en: 'Title (Vietnamese)' },
  },
  {
    name: 'title_en',
    kind: 'text',
    maxLength: 500,
    required: true,
    title: { vi: 'Tên (tiếng Anh)', en: 'Title' },
  },
] as const satisfies readonly Column[];

export const aboutColumns = [
  { name: 'about_vi', kind: 'text', title: { vi: 'Giải thích', en: 'Explanation (Vietnamese)' } },
  { name: 'about_en', kind: 'text', title: { vi: 'Giải thích (tiếng Anh)', en: 'Explanation' } },
] as const satisfies readonly Column[];

export const unitColumn = {
  name: 'unit',
  kind: 'ref',
  refersTo: 'units',
  required: true,
  title: { vi: 'Đơn vị', en: 'Unit' },
} as const satisfies Column;
