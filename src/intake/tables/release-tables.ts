import { defineTable, type Column } from '../table.ts';
import { agencyColumn } from './release-columns.ts';
import { noteColumns, sourceColumn, statusColumn, unitColumn } from './shared-columns.ts';

const rankingColumn = {
  name: 'ranking',
  kind: 'ref',
  refersTo: 'rankings',
  required: true,
  title: { vi: 'Bảng xếp hạng', en: 'Ranking' },
} as const satisfies Column;

const reportedByColumn = {
  name: 'reported_by',
  kind: 'ref',
  refersTo: 'agencies',
  required: true,
  title: { vi: 'Bên nêu', en: 'Reported by' },
} as const satisfies Column;

/** One published number a row. */
export const figures = defineTable({
  name: 'figures',
  place: 'release',
  title: { vi: 'Số liệu', en: 'Figures' },
  about: {
    vi: 'Mỗi dòng là một số đã được nêu: số gì, phạm vi nào, nói về lúc nào, nêu ngày nào, do ai.',
    en: 'A row is one published number: which, of what scope, speaking of when, said on which day, by whom.',
  },
  key: ['figure', 'scope', 'as_of', 'reported_on', 'reported_by'],
  columns: [
    {
      name: 'figure',
      kind: 'ref',
      refersTo: 'figure-definitions',
      required: true,
      title: { vi: 'Số liệu', en: 'Figure' },
    },
    { name: 'scope', kind: 'ref', refersTo: 'scopes', required: true, title: { vi: 'Phạm vi', en: 'Scope' } },
    { name: 'as_of', kind: 'time', required: true, title: { vi: 'Tính đến', en: 'As of' } },
    { name: 'reported_on', kind: 'time', required: true, title: { vi: 'Ngày nêu', en: 'Reported on' } },
    reportedByColumn,
    { name: 'value', kind: 'decimal', title: { vi: 'Giá trị', en: 'Value' } },
    { name: 'denominator', kind: 'decimal', min: 0, title: { vi: 'Trên tổng số', en: 'Out of' } },
    {
      name: 'qualifier',
      kind: 'enum',
      title: { vi: 'Mức chính xác', en: 'Qualifier' },
      values: [
        { code: 'about', title: { vi: 'khoảng', en: 'about' } },
        { code: 'nearly', title: { vi: 'gần', en: 'nearly' } },
        { code: 'over', title: { vi: 'hơn', en: 'over' } },
      ],
    },
    unitColumn,
    statusColumn,
    sourceColumn,
    ...noteColumns,
  ],
});

/** Printed sums and shares that do not add up, declared so that the intake lets them pass and pages say so. */
export const differences = defineTable({
  name: 'differences',
  place: 'release',
  title: { vi: 'Chênh lệch đã khai báo', en: 'Declared differences' },
  about: {
    vi: 'Tổng hoặc tỷ lệ được in không khớp với các phần: chênh bao nhiêu và vì sao.',
    en: 'Printed sums or shares that do not match their parts: by how much, and why.',
  },
  key: ['figure', 'scope', 'as_of', 'reported_on', 'reported_by'],
  columns: [
    {
      name: 'figure',
      kind: 'ref',
      refersTo: 'figure-definitions',
      required: true,
      title: { vi: 'Số tổng hoặc tỷ lệ', en: 'Whole or share' },
    },
    { name: 'scope', kind: 'ref', refersTo: 'scopes', required: true, title: { vi: 'Phạm vi', en: 'Scope' } },
    { name: 'as_of', kind: 'time', required: true, title: { vi: 'Tính đến', en: 'As of' } },
    { name: 'reported_on', kind: 'time', required: true, title: { vi: 'Ngày nêu', en: 'Reported on' } },
    reportedByColumn,
    {
      name: 'difference',
      kind: 'decimal',
      required: true,
      title: { vi: 'Chênh lệch', en: 'Difference' },
      about: {
        vi: 'Số được in trừ số tính từ các phần (với tỷ lệ: làm tròn như số được in).',
        en: 'The printed number minus the number computed from its parts (shares: rounded as printed).',
      },
    },
    {
      name: 'note_vi',
      kind: 'text',
      required: true,
      title: { vi: 'Giải thích', en: 'Explanation (Vietnamese)' },
    },
    {
      name: 'note_en',
      kind: 'text',
      required: true,
      title: { vi: 'Giải thích (tiếng Anh)', en: 'Explanation' },
    },
  ],
});

/** Component scores, from which the portal computes totals and ranks. */
export const scores = defineTable({
  name: 'scores',
  place: 'release',
  title: { vi: 'Điểm thành phần', en: 'Scores' },
  about: {
    vi: 'Điểm của từng cơ quan theo từng tiêu chí thấp nhất trong cây tiêu chí.',
    en: 'Scores of each agency by each lowest criterion of the tree.',
  },
  key: ['ranking', 'agency', 'criterion', 'basis'],
  columns: [
    rankingColumn,
    agencyColumn,
    {
      name: 'criterion',
      kind: 'ref',
      refersTo: 'criteria',
      required: true,
      title: { vi: 'Tiêu chí', en: 'Criterion' },
    },
    { name: 'value', kind: 'decimal', title: { vi: 'Điểm', en: 'Score' } },
    statusColumn,
    {
      name: 'basis',
      kind: 'enum',
      required: true,
      title: { vi: 'Cơ sở đánh giá', en: 'Basis' },
      values: [
        { code: 'self-report', title: { vi: 'tự báo cáo', en: 'self-report' } },
        { code: 'independent', title: { vi: 'đánh giá độc lập', en: 'independent' } },
        { code: 'cross-check', title: { vi: 'kiểm tra chéo', en: 'cross-check' } },
        { code: 'not-stated', title: { vi: 'nguồn không nêu', en: 'not stated by the source' } },
      ],
    },
    { name: 'assessed_by', kind: 'text', title: { vi: 'Bên đánh giá', en: 'Assessed by' } },
    sourceColumn,
  ],
});

/** Ranks (and totals) as the publisher printed them. */
export const ranks = defineTable({
  name: 'ranks',
  place: 'release',
  title: { vi: 'Thứ hạng như đã công bố', en: 'Ranks as published' },
  about: {
    vi: 'Thứ hạng và điểm như bên công bố đưa ra, khi không có đủ điểm thành phần. Cột tiêu chí để trống là hạng chung.',
    en: 'Ranks and scores as published, where components are not given. An empty criterion is the overall rank.',
  },
  key: ['ranking', 'agency', 'criterion'],
  columns: [
    rankingColumn,
    agencyColumn,
    { name: 'criterion', kind: 'ref', refersTo: 'criteria', title: { vi: 'Tiêu chí', en: 'Criterion' } },
    { name: 'rank', kind: 'integer', min: 1, title: { vi: 'Hạng', en: 'Rank' } },
    { name: 'out_of', kind: 'integer', min: 1, title: { vi: 'Trên tổng số', en: 'Out of' } },
    { name: 'score', kind: 'decimal', title: { vi: 'Điểm', en: 'Score' } },
    {
      ...statusColumn,
      about: {
        vi: 'Trạng thái của thứ hạng: A khi có hạng; O khi nguồn không nêu hạng cụ thể.',
        en: 'Status of the rank: A with a rank; O where the source names no exact rank.',
      },
    },
    sourceColumn,
    ...noteColumns,
  ],
});

/** Values that were seen and left out on purpose, with the reason that the page shows. */
export const omissions = defineTable({
  name: 'omissions',
  place: 'release',
  title: { vi: 'Số liệu không đưa lên', en: 'Left out' },
  about: {
    vi: 'Số liệu đã thấy nhưng không đưa lên vì các nguồn mâu thuẫn, kèm lý do.',
    en: 'Values seen but not shown, because sources contradict each other, with the reason.',
  },
  key: ['ranking', 'agency'],
  columns: [
    rankingColumn,
    agencyColumn,
    { name: 'reason_vi', kind: 'text', required: true, title: { vi: 'Lý do', en: 'Reason (Vietnamese)' } },
    { name: 'reason_en', kind: 'text', required: true, title: { vi: 'Lý do (tiếng Anh)', en: 'Reason' } },
    sourceColumn,
  ],
});
