import { defineTable } from '../table.ts';

/** When releases are to come. */
export const releaseCalendar = defineTable({
  name: 'release-calendar',
  place: 'register',
  title: { vi: 'Lịch công bố', en: 'Release calendar' },
  about: {
    vi: 'Kỳ nào sẽ đăng lúc nào: đã ấn định thì có ngày và giờ, dự kiến thì có ngày, tháng hoặc quý. Dời ngày thì ghi ngày cũ và lý do.',
    en: 'Which release comes when: a confirmed one has its day and hour, an expected one a day, month or quarter. A moved one keeps its former time and the reason.',
  },
  key: ['series', 'period'],
  columns: [
    {
      name: 'series',
      kind: 'ref',
      refersTo: 'series',
      required: true,
      title: { vi: 'Bộ số liệu', en: 'Series' },
    },
    { name: 'period', kind: 'time', required: true, title: { vi: 'Kỳ', en: 'Period' } },
    {
      name: 'certainty',
      kind: 'enum',
      required: true,
      title: { vi: 'Mức chắc chắn', en: 'Certainty' },
      values: [
        { code: 'confirmed', title: { vi: 'đã ấn định', en: 'confirmed' } },
        { code: 'expected', title: { vi: 'dự kiến', en: 'expected' } },
      ],
    },
    { name: 'on', kind: 'time', required: true, title: { vi: 'Ngày đăng', en: 'Published on' } },
    { name: 'hour', kind: 'hour', title: { vi: 'Giờ đăng', en: 'Hour' } },
    { name: 'moved_from', kind: 'time', title: { vi: 'Dời từ', en: 'Moved from' } },
    { name: 'why_vi', kind: 'text', title: { vi: 'Vì sao dời', en: 'Why it moved (Vietnamese)' } },
    { name: 'why_en', kind: 'text', title: { vi: 'Vì sao dời (tiếng Anh)', en: 'Why it moved' } },
  ],
});
