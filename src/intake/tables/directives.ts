import { defineTable } from '../table.ts';
import { sourceColumn } from './shared-columns.ts';

/** What a session asked of whom, by when, in this portal's words, and what has been found since. */
export const directives = defineTable({
  name: 'directives',
  place: 'register',
  title: { vi: 'Kết luận, chỉ đạo', en: 'Directives' },
  about: {
    vi: 'Mỗi dòng là một yêu cầu nêu tại một phiên họp: ai yêu cầu, ngày nào, ai thực hiện, việc gì, hạn nào, từ đó đã thấy gì.',
    en: 'A row is a request made at a session: by whom, when, of whom, what, by when, and what has been found since.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'date', kind: 'time', required: true, title: { vi: 'Ngày yêu cầu', en: 'Asked on' } },
    {
      name: 'asked_by',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Bên yêu cầu', en: 'Asked by' },
    },
    {
      name: 'addressee',
      kind: 'ref',
      refersTo: 'agencies',
      list: true,
      title: { vi: 'Bên được yêu cầu', en: 'Addressees' },
      about: {
        vi: 'Để trống khi yêu cầu chung, không nêu tên cơ quan; khi đó ghi lời ở hai cột sau.',
        en: 'Empty for a general request that names no agency; the next two columns then say whom it speaks of.',
      },
    },
    {
      name: 'addressee_vi',
      kind: 'text',
      title: { vi: 'Yêu cầu chung với', en: 'General addressees (Vietnamese)' },
    },
    {
      name: 'addressee_en',
      kind: 'text',
      title: { vi: 'Yêu cầu chung với (tiếng Anh)', en: 'General addressees' },
    },
    {
      name: 'concerns',
      kind: 'ref',
      refersTo: 'agencies',
      list: true,
      title: { vi: 'Việc của', en: 'Concerns' },
      about: {
        vi: 'Cơ quan mà việc được yêu cầu thuộc về, khi bên được yêu cầu là cấp ủy chỉ đạo cơ quan đó.',
        en: 'The body whose work it is, where the addressee is the Party committee that leads that body.',
      },
    },
    {
      name: 'what_vi',
      kind: 'text',
      required: true,
      title: { vi: 'Việc được yêu cầu', en: 'What (Vietnamese)' },
    },
    {
      name: 'what_en',
      kind: 'text',
      required: true,
      title: { vi: 'Việc được yêu cầu (tiếng Anh)', en: 'What' },
    },
    {
      name: 'due',
      kind: 'date',
      title: { vi: 'Hạn', en: 'Due' },
      about: { vi: 'Ngày cuối cùng.', en: 'The last day.' },
    },
    {
      name: 'rhythm',
      kind: 'enum',
      title: { vi: 'Định kỳ', en: 'Recurring' },
      values: [
        { code: 'monthly', title: { vi: 'hằng tháng', en: 'every month' } },
        { code: 'quarterly', title: { vi: 'hằng quý', en: 'every quarter' } },
        { code: 'half-yearly', title: { vi: '6 tháng một lần', en: 'every six months' } },
        { code: 'yearly', title: { vi: 'hằng năm', en: 'every year' } },
      ],
    },
    {
      name: 'outcome',
      kind: 'enum',
      required: true,
      title: { vi: 'Từ đó đã thấy', en: 'Found since' },
      values: [
        { code: 'none', title: { vi: 'chưa tìm thấy kết quả', en: 'no result found' } },
        { code: 'part', title: { vi: 'thấy một phần', en: 'found in part' } },
        { code: 'found', title: { vi: 'đã thấy kết quả', en: 'result found' } },
      ],
    },
    { name: 'searched_on', kind: 'date', required: true, title: { vi: 'Ngày tra', en: 'Searched on' } },
    { name: 'found_vi', kind: 'text', title: { vi: 'Thấy gì', en: 'What was found (Vietnamese)' } },
    { name: 'found_en', kind: 'text', title: { vi: 'Thấy gì (tiếng Anh)', en: 'What was found' } },
    sourceColumn,
  ],
});
