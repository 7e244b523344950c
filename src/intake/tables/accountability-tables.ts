import { defineTable } from '../table.ts';
import { agencyColumn, requiredPair, textPair } from './release-columns.ts';
import { noteColumns, sourceColumn, statusColumn, unitColumn } from './shared-columns.ts';

/** A recommendation as it stands at the end of the period; its way so far stands in recommendation-steps. */
export const recommendations = defineTable({
  name: 'recommendations',
  place: 'release',
  title: { vi: 'Kiến nghị', en: 'Recommendations' },
  about: {
    vi: 'Mỗi dòng là một kiến nghị: ai nêu, gửi ai, nay ở đâu, hạn trả lời đầu tiên và hiện nay, được trả lời ra sao. Mã giữ nguyên qua các quý.',
    en: 'A row is a recommendation: raised by whom, of whom, now with whom, the first and the present due date, and how it was answered. The id stays the same over the quarters.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    ...requiredPair('title', 'Kiến nghị', 'Recommendation'),
    {
      name: 'raised_by',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Bên nêu', en: 'Raised by' },
    },
    { name: 'raised_on', kind: 'date', required: true, title: { vi: 'Ngày nêu', en: 'Raised on' } },
    {
      name: 'addressee',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Gửi', en: 'Addressee' },
    },
    {
      name: 'holder',
      kind: 'ref',
      refersTo: 'agencies',
      title: { vi: 'Đang ở', en: 'Now with' },
      about: { vi: 'Để trống khi đã trả lời xong.', en: 'Empty once it has been answered.' },
    },
    {
      name: 'task_group',
      kind: 'ref',
      refersTo: 'task-groups',
      title: { vi: 'Nhóm nhiệm vụ', en: 'Task group' },
    },
    { name: 'first_due', kind: 'date', title: { vi: 'Hạn trả lời đầu tiên', en: 'First due date' } },
    { name: 'due', kind: 'date', title: { vi: 'Hạn trả lời hiện nay', en: 'Due date now' } },
    {
      name: 'state',
      kind: 'enum',
      required: true,
      title: { vi: 'Tình trạng', en: 'State' },
      values: [
        { code: 'waiting', title: { vi: 'đang chờ trả lời', en: 'waiting for an answer' } },
        { code: 'accepted', title: { vi: 'được chấp thuận', en: 'accepted' } },
        { code: 'partly-accepted', title: { vi: 'được chấp thuận một phần', en: 'accepted in part' } },
        { code: 'explained', title: { vi: 'được giải thích', en: 'explained' } },
        { code: 'not-accepted', title: { vi: 'chưa được chấp thuận', en: 'not accepted' } },
      ],
    },
    { name: 'answered_on', kind: 'date', title: { vi: 'Ngày trả lời', en: 'Answered on' } },
    ...textPair('answer', 'Trả lời', 'Answer'),
    sourceColumn,
  ],
});

export const recommendationSteps = defineTable({
  name: 'recommendation-steps',
  place: 'release',
  title: { vi: 'Các bước của kiến nghị', en: 'Steps of recommendations' },
  about: {
    vi: 'Đường đi của từng kiến nghị: gửi, chuyển, gia hạn, trả lại, trả lời. Nơi đang giữ là nơi nhận ở bước chuyển cuối cùng.',
    en: 'The way of each recommendation: sent, forwarded, extended, returned, answered. It is now with the receiver of the last step that moved it.',
  },
  key: ['recommendation', 'step'],
  columns: [
    {
      name: 'recommendation',
      kind: 'ref',
      refersTo: 'recommendations',
      required: true,
      title: { vi: 'Kiến nghị', en: 'Recommendation' },
    },
    { name: 'step', kind: 'integer', min: 1, required: true, title: { vi: 'Bước', en: 'Step' } },
    { name: 'date', kind: 'date', required: true, title: { vi: 'Ngày', en: 'Date' } },
    {
      name: 'action',
      kind: 'enum',
      required: true,
      title: { vi: 'Việc', en: 'Action' },
      values: [
        { code: 'sent', title: { vi: 'gửi', en: 'sent' } },
        { code: 'forwarded', title: { vi: 'chuyển', en: 'forwarded' } },
        { code: 'returned', title: { vi: 'trả lại', en: 'returned' } },
        { code: 'extended', title: { vi: 'gia hạn', en: 'extended' } },
        { code: 'answered', title: { vi: 'trả lời', en: 'answered' } },
      ],
    },
    { name: 'by', kind: 'ref', refersTo: 'agencies', required: true, title: { vi: 'Bên làm', en: 'By' } },
    {
      name: 'to',
      kind: 'ref',
      refersTo: 'agencies',
      title: { vi: 'Đến', en: 'To' },
      about: { vi: 'Với gửi, chuyển, trả lại.', en: 'Where it was sent, forwarded or returned.' },
    },
    {
      name: 'due',
      kind: 'date',
      title: { vi: 'Hạn mới', en: 'New due date' },
      about: { vi: 'Với gửi và gia hạn.', en: 'Where it was sent or extended.' },
    },
    ...noteColumns,
  ],
});

/** A list of exemplary units or of those that fell short, exactly as it was issued. */
export const designations = defineTable({
  name: 'designations',
  place: 'release',
  title: { vi: 'Nơi được nêu tên', en: 'Designations' },
  about: {
    vi: 'Nơi được nêu gương hoặc được nêu là chưa đạt, đúng như văn bản ban hành, kèm lời phúc đáp của nơi đó nếu có.',
    en: 'Units held up as examples or named as falling short, exactly as issued, with the reply of the unit if there is one.',
  },
  key: ['agency', 'kind', 'document'],
  columns: [
    agencyColumn,
    {
      name: 'kind',
      kind: 'enum',
      required: true,
      title: { vi: 'Loại', en: 'Kind' },
      values: [
        { code: 'exemplary', title: { vi: 'được nêu gương', en: 'held up as an example' } },
        {
          code: 'falling-short',
          title: { vi: 'được nêu là chưa đạt yêu cầu', en: 'named as falling short' },
        },
      ],
    },
    {
      name: 'issued_by',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Bên ban hành', en: 'Issued by' },
    },
    { name: 'document', kind: 'text', required: true, title: { vi: 'Số văn bản', en: 'Document' } },
    { name: 'issued_on', kind: 'date', required: true, title: { vi: 'Ngày văn bản', en: 'Issued on' } },
    ...requiredPair('reason', 'Lý do như văn bản nêu', 'Reason as issued'),
    ...textPair('reply', 'Phúc đáp của nơi được nêu', 'Reply of the unit'),
    { name: 'replied_on', kind: 'date', title: { vi: 'Ngày phúc đáp', en: 'Replied on' } },
    sourceColumn,
  ],
});

/** Money by agency and stage: three different things, never added. */
export const budget = defineTable({
  name: 'budget',
  place: 'release',
  title: { vi: 'Kinh phí theo cơ quan', en: 'Budget by agency' },
  about: {
    vi: 'Số đăng ký, số được phân bổ và số đã giải ngân của từng cơ quan trong năm ngân sách, lũy kế đến cuối kỳ. Ba chặng khác nhau, không cộng.',
    en: 'What each agency registered, was allocated and has disbursed in the budget year, up to the end of the period. Three different stages, never added.',
  },
  key: ['agency', 'year', 'stage'],
  columns: [
    agencyColumn,
    {
      name: 'year',
      kind: 'integer',
      min: 2000,
      max: 2100,
      required: true,
      title: { vi: 'Năm ngân sách', en: 'Budget year' },
    },
    {
      name: 'stage',
      kind: 'enum',
      required: true,
      title: { vi: 'Chặng', en: 'Stage' },
      values: [
        { code: 'registered', title: { vi: 'đăng ký', en: 'registered' } },
        { code: 'allocated', title: { vi: 'phân bổ', en: 'allocated' } },
        { code: 'disbursed', title: { vi: 'giải ngân', en: 'disbursed' } },
      ],
    },
    { name: 'value', kind: 'decimal', min: 0, title: { vi: 'Số tiền', en: 'Amount' } },
    unitColumn,
    statusColumn,
    sourceColumn,
    ...noteColumns,
  ],
});

/** National databases and how far each is built. */
export const databases = defineTable({
  name: 'databases',
  place: 'release',
  title: { vi: 'Cơ sở dữ liệu quốc gia', en: 'National databases' },
  about: {
    vi: 'Từng cơ sở dữ liệu quốc gia: ai chủ quản, đến chặng nào, bao nhiêu nơi đã kết nối.',
    en: 'Each national database: who owns it, which stage it has reached, how many bodies are connected.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    ...requiredPair('title', 'Tên', 'Title'),
    { ...agencyColumn, title: { vi: 'Cơ quan chủ quản', en: 'Owner' } },
    {
      name: 'stage',
      kind: 'enum',
      required: true,
      title: { vi: 'Chặng', en: 'Stage' },
      values: [
        { code: 'planned', title: { vi: 'đã có kế hoạch', en: 'planned' } },
        { code: 'building', title: { vi: 'đang xây dựng', en: 'being built' } },
        { code: 'running', title: { vi: 'đã vận hành', en: 'running' } },
        { code: 'shared', title: { vi: 'đã kết nối, chia sẻ', en: 'connected and shared' } },
      ],
    },
    { name: 'due', kind: 'date', title: { vi: 'Hạn hoàn thành', en: 'Due' } },
    {
      name: 'connected',
      kind: 'integer',
      min: 0,
      title: { vi: 'Số nơi đã kết nối', en: 'Bodies connected' },
    },
    {
      ...statusColumn,
      about: { vi: 'Trạng thái của số nơi đã kết nối.', en: 'Status of the number of bodies connected.' },
    },
    sourceColumn,
    ...noteColumns,
  ],
});
