import { defineTable } from '../table.ts';
import { noteColumns, sourceColumn, titleColumns, unitColumn } from './shared-columns.ts';

export const units = defineTable({
  name: 'units',
  place: 'register',
  title: { vi: 'Đơn vị đo', en: 'Units' },
  about: {
    vi: 'Đơn vị của số liệu; để trống tên khi là số đếm trơn.',
    en: 'Units of figures; an empty name is a bare count.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'title_vi', kind: 'text', title: { vi: 'Tên', en: 'Title (Vietnamese)' } },
    { name: 'title_en', kind: 'text', title: { vi: 'Tên tiếng Anh', en: 'Title' } },
    {
      name: 'whole',
      kind: 'enum',
      title: { vi: 'Số nguyên', en: 'Whole numbers' },
      about: {
        vi: 'Đơn vị chỉ đếm được bằng số nguyên: nhiệm vụ, luật, cơ quan.',
        en: 'A unit of things that come whole: tasks, laws, agencies.',
      },
      values: [{ code: 'yes', title: { vi: 'chỉ số nguyên', en: 'whole numbers only' } }],
    },
  ],
});

export const taskGroups = defineTable({
  name: 'task-groups',
  place: 'register',
  title: { vi: 'Nhóm nhiệm vụ', en: 'Task groups' },
  about: {
    vi: 'Bảy nhóm nhiệm vụ, giải pháp của Nghị quyết 57-NQ/TW.',
    en: 'The seven groups of tasks and solutions of Resolution 57-NQ/TW.',
  },
  key: ['number'],
  columns: [
    { name: 'number', kind: 'integer', required: true, min: 1, max: 7, title: { vi: 'Số', en: 'Number' } },
    ...titleColumns,
    {
      name: 'short_vi',
      kind: 'text',
      required: true,
      title: { vi: 'Tên gọn', en: 'Short title (Vietnamese)' },
    },
    { name: 'short_en', kind: 'text', required: true, title: { vi: 'Tên gọn tiếng Anh', en: 'Short title' } },
    sourceColumn,
  ],
});

export const sources = defineTable({
  name: 'sources',
  place: 'register',
  title: { vi: 'Nguồn', en: 'Sources' },
  about: {
    vi: 'Mọi nguồn mà số liệu và thông tin trên cổng dẫn tới.',
    en: 'Every source that the figures and statements of the portal lead to.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    ...titleColumns,
    {
      name: 'publisher_vi',
      kind: 'text',
      required: true,
      title: { vi: 'Nơi đăng', en: 'Publisher (Vietnamese)' },
    },
    {
      name: 'publisher_en',
      kind: 'text',
      required: true,
      title: { vi: 'Nơi đăng (tiếng Anh)', en: 'Publisher' },
    },
    { name: 'date', kind: 'time', title: { vi: 'Ngày đăng', en: 'Published' } },
    { name: 'url', kind: 'url', title: { vi: 'Địa chỉ', en: 'Address' } },
    {
      name: 'route',
      kind: 'enum',
      required: true,
      title: { vi: 'Đến với cổng bằng đường nào', en: 'How it reached the portal' },
      values: [
        { code: 'sent', title: { vi: 'cơ quan gửi', en: 'sent by the agency' } },
        { code: 'official-site', title: { vi: 'trang của cơ quan', en: 'official site' } },
        { code: 'press', title: { vi: 'chép từ báo chí', en: 'copied from the press' } },
        { code: 'legal-database', title: { vi: 'cơ sở dữ liệu văn bản', en: 'legal database' } },
        { code: 'repository', title: { vi: 'kho dữ liệu công khai', en: 'public data repository' } },
        { code: 'reference', title: { vi: 'tài liệu tham khảo', en: 'reference material' } },
      ],
    },
    ...noteColumns,
  ],
});

export const documents = defineTable({
  name: 'documents',
  place: 'register',
  title: { vi: 'Văn bản', en: 'Documents' },
  about: {
    vi: 'Nghị quyết, quyết định, kế hoạch, quy chế liên quan đến Nghị quyết 57-NQ/TW.',
    en: 'Resolutions, decisions, plans and regulations around Resolution 57-NQ/TW.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'number', kind: 'text', required: true, title: { vi: 'Số, ký hiệu', en: 'Number' } },
    { name: 'date', kind: 'date', title: { vi: 'Ngày ban hành', en: 'Date' } },
    {
      name: 'issuer',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    },
    ...titleColumns,
    { name: 'in_force_from', kind: 'date', title: { vi: 'Có hiệu lực từ', en: 'In force from' } },
    {
      name: 'replaced_by',
      kind: 'ref',
      refersTo: 'documents',
      title: { vi: 'Được thay thế bởi', en: 'Replaced by' },
    },
    { name: 'replaced_from', kind: 'date', title: { vi: 'Thay thế từ ngày', en: 'Replaced from' } },
    {
      name: 'amended_by',
      kind: 'ref',
      refersTo: 'documents',
      list: true,
      title: { vi: 'Được sửa đổi bởi', en: 'Amended by' },
    },
    { name: 'content_vi', kind: 'text', title: { vi: 'Nội dung chính', en: 'Content (Vietnamese)' } },
    { name: 'content_en', kind: 'text', title: { vi: 'Nội dung chính (tiếng Anh)', en: 'Content' } },
    ...noteColumns,
    sourceColumn,
  ],
});

export const targets = defineTable({
  name: 'targets',
  place: 'register',
  title: { vi: 'Chỉ tiêu', en: 'Targets' },
  about: {
    vi: 'Điều Nghị quyết 57-NQ/TW đặt ra cho năm 2030 và 2045.',
    en: 'What Resolution 57-NQ/TW sets for 2030 and 2045.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'horizon', kind: 'time', required: true, title: { vi: 'Đến năm', en: 'Horizon' } },
    ...titleColumns,
    {
      name: 'operator',
      kind: 'enum',
      required: true,
      title: { vi: 'Mức', en: 'Comparison' },
      values: [
        { code: 'at-least', title: { vi: 'tối thiểu', en: 'at least' } },
        { code: 'more-than', title: { vi: 'trên', en: 'more than' } },
        { code: 'equal', title: { vi: 'đạt', en: 'equal to' } },
        { code: 'top', title: { vi: 'thuộc nhóm', en: 'among the top' } },
      ],
    },
    { name: 'value', kind: 'decimal', required: true, title: { vi: 'Giá trị', en: 'Value' } },
    unitColumn,
    {
      name: 'place_vi',
      kind: 'text',
      required: true,
      title: { vi: 'Vị trí trong văn bản', en: 'Place in the text (Vietnamese)' },
    },
    {
      name: 'place_en',
      kind: 'text',
      required: true,
      title: { vi: 'Vị trí (tiếng Anh)', en: 'Place in the text' },
    },
    {
      name: 'document',
      kind: 'ref',
      refersTo: 'documents',
      required: true,
      title: { vi: 'Văn bản', en: 'Document' },
    },
    {
      name: 'figure',
      kind: 'ref',
      refersTo: 'figure-definitions',
      title: { vi: 'Số liệu liên quan', en: 'Related figure' },
      about: {
        vi: 'Số liệu mới nhất cùng nghĩa hoặc gần nghĩa, nếu có.',
        en: 'The latest figure of the same or a near meaning, if any.',
      },
    },
    {
      name: 'figure_scope',
      kind: 'ref',
      refersTo: 'scopes',
      title: { vi: 'Phạm vi của số liệu', en: 'Scope of the figure' },
    },
    {
      name: 'figure_meaning',
      kind: 'enum',
      title: { vi: 'Cùng nghĩa', en: 'Same meaning' },
      values: [
        { code: 'same', title: { vi: 'cùng nghĩa', en: 'same meaning' } },
        { code: 'near', title: { vi: 'gần nghĩa, không so được', en: 'near, not comparable' } },
      ],
    },
    ...noteColumns,
    sourceColumn,
  ],
});

export const milestones = defineTable({
  name: 'milestones',
  place: 'register',
  title: { vi: 'Mốc thời gian', en: 'Milestones' },
  about: {
    vi: 'Phiên họp, hội nghị và sự kiện trong quá trình thực hiện Nghị quyết 57-NQ/TW.',
    en: 'Sessions, conferences and events in carrying out Resolution 57-NQ/TW.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'date', kind: 'date', required: true, title: { vi: 'Ngày', en: 'Date' } },
    { name: 'body', kind: 'ref', refersTo: 'agencies', required: true, title: { vi: 'Cơ quan', en: 'Body' } },
    {
      name: 'kind',
      kind: 'enum',
      required: true,
      title: { vi: 'Loại', en: 'Kind' },
      values: [
        { code: 'session', title: { vi: 'phiên họp, hội nghị', en: 'session' } },
        { code: 'document', title: { vi: 'văn bản', en: 'document' } },
        { code: 'event', title: { vi: 'sự kiện', en: 'event' } },
      ],
    },
    ...titleColumns,
    { name: 'found_vi', kind: 'text', title: { vi: 'Số liệu đã thấy', en: 'Figures found (Vietnamese)' } },
    { name: 'found_en', kind: 'text', title: { vi: 'Số liệu đã thấy (tiếng Anh)', en: 'Figures found' } },
    {
      name: 'asked_vi',
      kind: 'text',
      title: { vi: 'Điều được yêu cầu công khai', en: 'What was to be made public (Vietnamese)' },
      about: {
        vi: 'Khi phiên họp yêu cầu công khai điều gì.',
        en: 'Where a session asked for something to be made public.',
      },
    },
    {
      name: 'asked_en',
      kind: 'text',
      title: { vi: 'Điều được yêu cầu công khai (tiếng Anh)', en: 'What was to be made public' },
    },
    { name: 'document', kind: 'ref', refersTo: 'documents', title: { vi: 'Văn bản', en: 'Document' } },
    sourceColumn,
  ],
});

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
