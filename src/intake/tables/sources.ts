import { defineTable } from '../table.ts';
import { noteColumns, titleColumns } from './shared-columns.ts';

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
    { name: 'title_vi', kind: 'text', maxLength: 500, title: { vi: 'Tên', en: 'Title (Vietnamese)' } },
    { name: 'title_en', kind: 'text', maxLength: 500, title: { vi: 'Tên tiếng Anh', en: 'Title' } },
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
