import { defineTable } from '../table.ts';
import { noteColumns, sourceColumn, titleColumns } from './shared-columns.ts';

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
