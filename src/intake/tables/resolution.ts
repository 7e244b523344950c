import { defineTable } from '../table.ts';
import { noteColumns, sourceColumn, titleColumns, unitColumn } from './shared-columns.ts';

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
      maxLength: 100,
      required: true,
      title: { vi: 'Tên gọn', en: 'Short title (Vietnamese)' },
    },
    {
      name: 'short_en',
      kind: 'text',
      maxLength: 100,
      required: true,
      title: { vi: 'Tên gọn tiếng Anh', en: 'Short title' },
    },
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
