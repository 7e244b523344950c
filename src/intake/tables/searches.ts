import { defineTable } from '../table.ts';

/** Where a search is told to the reader. */
export const searchTopics = [
  { code: 'progress', title: { vi: 'tiến độ', en: 'progress' } },
  { code: 'responsibility', title: { vi: 'trách nhiệm', en: 'responsibility' } },
  { code: 'results', title: { vi: 'kết quả', en: 'results' } },
  { code: 'rankings', title: { vi: 'xếp hạng', en: 'rankings' } },
  { code: 'budget', title: { vi: 'ngân sách', en: 'budget' } },
  { code: 'documents', title: { vi: 'văn bản', en: 'documents' } },
  { code: 'living-standard', title: { vi: 'mức sống', en: 'living standard' } },
  { code: 'codes', title: { vi: 'mã định danh', en: 'identity codes' } },
] as const;

export const searches = defineTable({
  name: 'searches',
  place: 'register',
  title: { vi: 'Những gì đã tra', en: 'What was looked for' },
  about: {
    vi: 'Đã tìm gì, ở đâu, ngày nào, thấy gì: căn cứ của mọi câu «chưa tìm thấy».',
    en: 'What was looked for, where, when, and what was found: the ground of every «not found».',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'searched_on', kind: 'date', required: true, title: { vi: 'Ngày tra', en: 'Searched on' } },
    {
      name: 'topic',
      kind: 'enum',
      list: true,
      required: true,
      title: { vi: 'Chủ đề', en: 'Topics' },
      values: searchTopics,
    },
    {
      name: 'series',
      kind: 'ref',
      refersTo: 'series',
      list: true,
      title: { vi: 'Bộ số liệu', en: 'Series' },
    },
    {
      name: 'looked_for_vi',
      kind: 'text',
      required: true,
      title: { vi: 'Tìm gì', en: 'Looked for (Vietnamese)' },
    },
    {
      name: 'looked_for_en',
      kind: 'text',
      required: true,
      title: { vi: 'Tìm gì (tiếng Anh)', en: 'Looked for' },
    },
    { name: 'where_vi', kind: 'text', required: true, title: { vi: 'Ở đâu', en: 'Where (Vietnamese)' } },
    { name: 'where_en', kind: 'text', required: true, title: { vi: 'Ở đâu (tiếng Anh)', en: 'Where' } },
    {
      name: 'outcome',
      kind: 'enum',
      required: true,
      title: { vi: 'Kết quả', en: 'Outcome' },
      values: [
        { code: 'none', title: { vi: 'chưa tìm thấy', en: 'not found' } },
        { code: 'part', title: { vi: 'thấy một phần', en: 'partly found' } },
      ],
    },
    { name: 'found_vi', kind: 'text', required: true, title: { vi: 'Thấy gì', en: 'Found (Vietnamese)' } },
    { name: 'found_en', kind: 'text', required: true, title: { vi: 'Thấy gì (tiếng Anh)', en: 'Found' } },
  ],
});
