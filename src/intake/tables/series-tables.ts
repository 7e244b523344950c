import { defineTable } from '../table.ts';
import { aboutColumns, noteColumns, titleColumns, unitColumn } from './shared-columns.ts';

/** The tree of what is scored, with the regimes in which each criterion exists. */
export const criteria = defineTable({
  name: 'criteria',
  place: 'series',
  title: { vi: 'Tiêu chí', en: 'Criteria' },
  about: {
    vi: 'Cây tiêu chí của bộ số liệu: nội dung, trọng số, chế độ tính có dùng tiêu chí đó.',
    en: 'The tree of criteria of a series: meaning, weight, and the regimes that use each criterion.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'parent', kind: 'ref', refersTo: 'criteria', title: { vi: 'Thuộc tiêu chí', en: 'Parent' } },
    {
      name: 'regimes',
      kind: 'text',
      list: true,
      required: true,
      title: { vi: 'Chế độ tính', en: 'Regimes' },
      about: {
        vi: 'Mã các chế độ trong series.json có dùng tiêu chí.',
        en: 'Ids of the regimes in series.json that use the criterion.',
      },
    },
    {
      name: 'breaks',
      kind: 'text',
      list: true,
      title: { vi: 'Gián đoạn ở chế độ', en: 'Breaks at regimes' },
      about: {
        vi: 'Chế độ mà từ đó giá trị của tiêu chí không so được với trước.',
        en: 'Regimes from which on the values of the criterion are not comparable with those before.',
      },
    },
    {
      name: 'weight',
      kind: 'decimal',
      required: true,
      min: 0,
      title: { vi: 'Trọng số', en: 'Weight' },
      about: {
        vi: 'Trọng số trong tiêu chí cha; 1 khi cộng đơn thuần.',
        en: 'Weight within the parent; 1 for plain sums.',
      },
    },
    { name: 'max', kind: 'decimal', title: { vi: 'Điểm tối đa', en: 'Maximum' } },
    ...titleColumns,
    ...noteColumns,
  ],
});

/** What each figure of a series means. */
export const figureDefinitions = defineTable({
  name: 'figure-definitions',
  place: 'series',
  title: { vi: 'Định nghĩa số liệu', en: 'Figure definitions' },
  about: {
    vi: 'Mỗi số liệu đo cái gì, đơn vị, là một phần của số liệu nào.',
    en: 'What each figure counts, its unit, and the whole that it is a part of.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    ...titleColumns,
    unitColumn,
    {
      name: 'part_of',
      kind: 'ref',
      refersTo: 'figure-definitions',
      title: { vi: 'Là một phần của', en: 'Part of' },
      about: {
        vi: 'Khi một nguồn in số tổng và từ hai phần trở lên, các phần phải cộng lại bằng tổng, nếu không phải khai báo trong differences.csv. Một phần không được lớn hơn tổng.',
        en: 'Where a whole and two or more of its parts are printed, the parts must add up to it, or differences.csv must declare the gap. No part is larger than the whole.',
      },
    },
    {
      name: 'share_of',
      kind: 'ref',
      refersTo: 'figure-definitions',
      title: { vi: 'Tỷ lệ của', en: 'Share of' },
      about: {
        vi: 'Với tỷ lệ phần trăm được in sẵn: tử số. Mẫu số là số liệu mà tử số là một phần.',
        en: 'For a printed percentage: its numerator. The denominator is the whole that the numerator is part of.',
      },
    },
    {
      name: 'topic',
      kind: 'enum',
      required: true,
      title: { vi: 'Chủ đề', en: 'Topic' },
      values: [
        { code: 'tasks', title: { vi: 'Nhiệm vụ', en: 'Tasks' } },
        { code: 'institutions', title: { vi: 'Thể chế, văn bản', en: 'Laws and documents' } },
        { code: 'services', title: { vi: 'Dịch vụ công, thủ tục', en: 'Public services and procedures' } },
        { code: 'budget', title: { vi: 'Kinh phí', en: 'Budget' } },
        { code: 'infrastructure', title: { vi: 'Hạ tầng, dữ liệu', en: 'Infrastructure and data' } },
        { code: 'economy', title: { vi: 'Kinh tế số, doanh nghiệp', en: 'Digital economy and enterprises' } },
        { code: 'innovation', title: { vi: 'Nghiên cứu, sáng kiến', en: 'Research and innovation' } },
        { code: 'index', title: { vi: 'Giá trị chỉ số', en: 'Index values' } },
      ],
    },
    {
      name: 'task_state',
      kind: 'enum',
      title: { vi: 'Tình trạng nhiệm vụ', en: 'State of the tasks' },
      about: {
        vi: 'Với số nhiệm vụ: tổng số, hay phần đã xong, đang làm, quá hạn…; để vẽ tiến độ.',
        en: 'For numbers of tasks: the whole, or the part done, in progress, overdue …; progress is drawn from it.',
      },
      values: [
        { code: 'assigned', title: { vi: 'được giao', en: 'assigned' } },
        { code: 'done', title: { vi: 'đã hoàn thành', en: 'completed' } },
        { code: 'in-progress', title: { vi: 'đang thực hiện', en: 'in progress' } },
        { code: 'overdue', title: { vi: 'quá hạn', en: 'overdue' } },
        { code: 'recurring', title: { vi: 'thường xuyên', en: 'recurring' } },
        { code: 'not-done', title: { vi: 'chưa hoàn thành', en: 'not completed' } },
      ],
    },
    {
      name: 'task_group',
      kind: 'ref',
      refersTo: 'task-groups',
      title: { vi: 'Nhóm nhiệm vụ', en: 'Task group' },
      about: {
        vi: 'Nhóm nhiệm vụ mà số liệu nói tới, theo cách xếp của cổng.',
        en: 'The task group that the figure speaks of, as arranged by this portal.',
      },
    },
    ...aboutColumns,
  ],
});

/** Whom and what a figure covers; figures of two scopes are never joined, added or compared. */
export const scopes = defineTable({
  name: 'scopes',
  place: 'series',
  title: { vi: 'Phạm vi', en: 'Scopes' },
  about: {
    vi: 'Phạm vi mà số liệu bao quát. Số liệu khác phạm vi không bao giờ được nối, cộng hay so với nhau.',
    en: 'What a figure covers. Figures of different scopes are never joined, added or compared.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    ...titleColumns,
    {
      name: 'relation',
      kind: 'enum',
      required: true,
      title: { vi: 'Quan hệ với Nghị quyết 57', en: 'Relation to Resolution 57' },
      values: [
        { code: 'core', title: { vi: 'nhiệm vụ của Nghị quyết 57', en: 'tasks of Resolution 57' } },
        { code: 'related', title: { vi: 'lĩnh vực liên quan', en: 'a related field' } },
        { code: 'wider', title: { vi: 'rộng hơn Nghị quyết 57', en: 'wider than Resolution 57' } },
      ],
    },
    ...aboutColumns,
  ],
});
