import { defineTable } from '../table.ts';
import { sourceColumn, titleColumns } from './shared-columns.ts';

/** Ways of working that a source holds up as worth copying: stories with a place and a source, never a list of the best. */
export const practices = defineTable({
  name: 'practices',
  place: 'register',
  title: { vi: 'Cách làm được nêu', en: 'Good practice' },
  about: {
    vi: 'Cách làm mà một nguồn nêu là đáng chú ý: làm gì, ở đâu, ai nêu. Cổng kể lại, không chấm và không xếp thứ tự.',
    en: 'Ways of working that a source holds up: what, where, by whom said. The portal retells them; it neither scores nor orders them.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    ...titleColumns,
    {
      name: 'place',
      kind: 'ref',
      refersTo: 'agencies',
      list: true,
      required: true,
      title: { vi: 'Ở đâu, ai làm', en: 'Where, by whom' },
      about: {
        vi: 'Tỉnh, thành phố hoặc cơ quan mà cách làm thuộc về.',
        en: 'The provinces, cities or bodies that it belongs to.',
      },
    },
    { name: 'what_vi', kind: 'text', required: true, title: { vi: 'Làm gì', en: 'What (Vietnamese)' } },
    { name: 'what_en', kind: 'text', required: true, title: { vi: 'Làm gì (tiếng Anh)', en: 'What' } },
    {
      name: 'said_by',
      kind: 'ref',
      refersTo: 'agencies',
      title: { vi: 'Bên nêu', en: 'Said by' },
      about: {
        vi: 'Để trống khi nguồn tự kể mà không dẫn lời cơ quan nào.',
        en: 'Empty where the source tells it without quoting a body.',
      },
    },
    { name: 'said_on', kind: 'time', required: true, title: { vi: 'Nêu ngày', en: 'Said on' } },
    {
      name: 'task_group',
      kind: 'ref',
      refersTo: 'task-groups',
      list: true,
      required: true,
      title: { vi: 'Nhóm nhiệm vụ', en: 'Task groups' },
      about: { vi: 'Theo cách xếp của cổng.', en: 'As arranged by this portal.' },
    },
    sourceColumn,
  ],
});
