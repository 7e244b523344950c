import { defineTable } from '../table.ts';
import { agencyColumn, countColumn, requiredPair, taskGroupColumn, textPair } from './release-columns.ts';
import { noteColumns, sourceColumn, statusColumn } from './shared-columns.ts';

/** How the tasks of an agency stand in each task group, at the end of the period. */
export const results = defineTable({
  name: 'results',
  place: 'release',
  title: { vi: 'Kết quả theo cơ quan và nhóm', en: 'Results by agency and group' },
  about: {
    vi: 'Mỗi dòng là một cơ quan và một nhóm nhiệm vụ: được giao bao nhiêu, xong đúng hạn, xong muộn, đang làm, quá hạn, thường xuyên. Năm phần cộng lại bằng số được giao.',
    en: 'A row is an agency and a task group: how many tasks were assigned, done on time, done late, in progress, overdue, recurring. The five parts add up to those assigned.',
  },
  key: ['agency', 'task_group'],
  columns: [
    agencyColumn,
    taskGroupColumn,
    countColumn('assigned', 'Được giao', 'Assigned'),
    countColumn('done_on_time', 'Hoàn thành đúng hạn', 'Done on time'),
    countColumn('done_late', 'Hoàn thành muộn', 'Done late'),
    countColumn('in_progress', 'Đang thực hiện, trong hạn', 'In progress, on time'),
    countColumn('overdue', 'Quá hạn', 'Overdue'),
    countColumn('recurring', 'Thường xuyên', 'Recurring'),
    {
      ...statusColumn,
      about: {
        vi: 'A, P, E, B khi có đủ sáu số; M, L, O, Q khi cả sáu ô để trống. O là chưa báo cáo.',
        en: 'A, P, E, B with all six numbers; M, L, O, Q with all six empty. O means not reported.',
      },
    },
    sourceColumn,
    ...noteColumns,
  ],
});

/** One task, its id the same in every quarter. */
export const tasks = defineTable({
  name: 'tasks',
  place: 'release',
  title: { vi: 'Nhiệm vụ', en: 'Tasks' },
  about: {
    vi: 'Mỗi dòng là một nhiệm vụ theo «5 rõ»: việc gì, ai làm, trách nhiệm, hạn nào, sản phẩm gì. Mã giữ nguyên qua các quý.',
    en: 'A row is one task by the five clear things: what, who, responsibility, by when, what product. The id stays the same over the quarters.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    {
      name: 'disclosure',
      kind: 'enum',
      required: true,
      title: { vi: 'Công khai nội dung', en: 'Disclosure' },
      about: {
        vi: 'Nhiệm vụ không công khai nội dung vẫn được đếm; mọi ô chữ của nó để trống.',
        en: 'A task whose content is withheld still counts; all its texts are empty.',
      },
      values: [
        { code: 'open', title: { vi: 'công khai', en: 'open' } },
        { code: 'withheld', title: { vi: 'không công khai nội dung', en: 'content withheld' } },
      ],
    },
    ...textPair('title', 'Việc', 'Task'),
    taskGroupColumn,
    { ...agencyColumn, title: { vi: 'Cơ quan chủ trì', en: 'Lead agency' } },
    {
      name: 'with',
      kind: 'ref',
      refersTo: 'agencies',
      list: true,
      title: { vi: 'Cơ quan phối hợp', en: 'With' },
    },
    ...textPair('responsible', 'Người chịu trách nhiệm (chức danh)', 'Responsible (role)'),
    { name: 'assigned_on', kind: 'date', required: true, title: { vi: 'Ngày giao', en: 'Assigned on' } },
    {
      name: 'first_due',
      kind: 'date',
      title: { vi: 'Hạn đầu tiên', en: 'First due date' },
      about: {
        vi: 'Không bao giờ đổi. Để trống với việc thường xuyên.',
        en: 'Never changes. Empty for recurring tasks.',
      },
    },
    { name: 'due', kind: 'date', title: { vi: 'Hạn hiện nay', en: 'Due date now' } },
    ...textPair('due_reason', 'Lý do đổi hạn', 'Why the date moved'),
    {
      name: 'state',
      kind: 'enum',
      required: true,
      title: { vi: 'Tình trạng', en: 'State' },
      values: [
        { code: 'done-on-time', title: { vi: 'hoàn thành đúng hạn', en: 'done on time' } },
        { code: 'done-late', title: { vi: 'hoàn thành muộn', en: 'done late' } },
        { code: 'in-progress', title: { vi: 'đang thực hiện, trong hạn', en: 'in progress, on time' } },
        { code: 'overdue', title: { vi: 'quá hạn', en: 'overdue' } },
        { code: 'recurring', title: { vi: 'thường xuyên', en: 'recurring' } },
      ],
    },
    { name: 'done_on', kind: 'date', title: { vi: 'Ngày hoàn thành', en: 'Done on' } },
    ...textPair('product', 'Sản phẩm phải có', 'Product'),
    ...textPair('result', 'Kết quả', 'Result'),
    sourceColumn,
  ],
});

/** Counts of one release that do not match each other, declared so that the intake lets them pass and pages say so. */
export const countDifferences = defineTable({
  name: 'count-differences',
  place: 'release',
  title: { vi: 'Chênh lệch số nhiệm vụ đã khai báo', en: 'Declared differences of counts' },
  about: {
    vi: 'Danh sách nhiệm vụ, kết quả theo cơ quan và số chung cả nước phải khớp nhau; chỗ không khớp được khai ở đây, kèm lý do.',
    en: 'The list of tasks, the results by agency and the national figures have to agree; where they do not, it is declared here with the reason.',
  },
  key: ['compared', 'agency', 'task_group', 'state'],
  columns: [
    {
      name: 'compared',
      kind: 'enum',
      required: true,
      title: { vi: 'So cái gì', en: 'Compared' },
      values: [
        {
          code: 'results-tasks',
          title: { vi: 'kết quả trừ danh sách nhiệm vụ', en: 'results minus the list of tasks' },
        },
        {
          code: 'figures-results',
          title: { vi: 'số chung cả nước trừ tổng kết quả', en: 'national figures minus the sum of results' },
        },
      ],
    },
    { name: 'agency', kind: 'ref', refersTo: 'agencies', title: { vi: 'Cơ quan', en: 'Agency' } },
    {
      name: 'task_group',
      kind: 'ref',
      refersTo: 'task-groups',
      title: { vi: 'Nhóm nhiệm vụ', en: 'Task group' },
    },
    {
      name: 'state',
      kind: 'enum',
      required: true,
      title: { vi: 'Tình trạng', en: 'State' },
      values: [
        { code: 'assigned', title: { vi: 'được giao', en: 'assigned' } },
        { code: 'done-on-time', title: { vi: 'hoàn thành đúng hạn', en: 'done on time' } },
        { code: 'done-late', title: { vi: 'hoàn thành muộn', en: 'done late' } },
        { code: 'done', title: { vi: 'hoàn thành', en: 'done' } },
        { code: 'in-progress', title: { vi: 'đang thực hiện, trong hạn', en: 'in progress, on time' } },
        { code: 'overdue', title: { vi: 'quá hạn', en: 'overdue' } },
        { code: 'recurring', title: { vi: 'thường xuyên', en: 'recurring' } },
      ],
    },
    { name: 'difference', kind: 'integer', required: true, title: { vi: 'Chênh lệch', en: 'Difference' } },
    ...requiredPair('note', 'Giải thích', 'Explanation'),
  ],
});
