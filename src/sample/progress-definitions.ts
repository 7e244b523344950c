import type { figureDefinitions, scopes } from '../intake/tables/series-tables.ts';
import type { Cells } from './files.ts';
import { groupTexts } from './words/group-texts.ts';

type Definition = Cells<typeof figureDefinitions>;

/** What the figures mean: the ids, and so the pages, of the real series; none that the sample has no number for. */
export const definitionRows: readonly Definition[] = [
  tasksOf('programme-tasks', 'Nhiệm vụ trong chương trình hành động', 'Tasks in the action programme'),
  ...groupTexts.map(({ vi, en }, index): Definition => ({
    id: `programme-tasks-group-${index + 1}`,
    title_vi: `Nhiệm vụ của nhóm ${index + 1}: ${vi}`,
    title_en: `Tasks of group ${index + 1}: ${en}`,
    unit: 'tasks',
    part_of: 'programme-tasks',
    topic: 'tasks',
    task_group: String(index + 1),
  })),
  tasksOf('tasks-assigned', 'Nhiệm vụ được giao', 'Tasks assigned', 'assigned'),
  tasksOf('tasks-completed', 'Nhiệm vụ đã hoàn thành', 'Tasks completed', 'done'),
  tasksOf(
    'tasks-in-progress',
    'Nhiệm vụ đang thực hiện, trong hạn',
    'Tasks in progress, on time',
    'in-progress',
  ),
  tasksOf('tasks-overdue', 'Nhiệm vụ quá hạn chưa hoàn thành', 'Tasks overdue, not completed', 'overdue'),
  tasksOf('tasks-recurring', 'Nhiệm vụ thường xuyên', 'Recurring tasks', 'recurring'),
  define('completed-share', 'Tỷ lệ nhiệm vụ đã hoàn thành', 'Share of tasks completed', 'percent', 'tasks', {
    share_of: 'tasks-completed',
  }),
  define('overdue-share', 'Tỷ lệ nhiệm vụ quá hạn', 'Share of tasks overdue', 'percent', 'tasks', {
    share_of: 'tasks-overdue',
  }),
  define('decrees-issued', 'Nghị định đã ban hành', 'Decrees issued', 'decrees', 'institutions', {
    task_group: '2',
  }),
  define('dossiers-received', 'Hồ sơ đã tiếp nhận', 'Dossiers received', 'million-dossiers', 'services', {
    task_group: '5',
  }),
  define(
    'dossiers-online',
    'Hồ sơ tiếp nhận trực tuyến',
    'Dossiers received online',
    'million-dossiers',
    'services',
    { part_of: 'dossiers-received', task_group: '5' },
  ),
  define(
    'online-service-dossier-share',
    'Tỷ lệ hồ sơ giải quyết bằng dịch vụ công trực tuyến toàn trình',
    'Share of dossiers handled as full online services',
    'percent',
    'services',
    { task_group: '5' },
  ),
  define(
    'dossiers-on-time-share',
    'Tỷ lệ hồ sơ giải quyết đúng hạn',
    'Share of dossiers handled on time',
    'percent',
    'services',
    { task_group: '5' },
  ),
  define(
    'population-covered-5g',
    'Dân số được phủ sóng 5G',
    'Population covered by 5G',
    'percent',
    'infrastructure',
    { task_group: '3' },
  ),
  define('stations-5g', 'Trạm 5G', '5G stations', 'stations', 'infrastructure', { task_group: '3' }),
  define(
    'digital-signature-adult-share',
    'Người trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
    'Adults holding a personal digital or electronic signature',
    'percent',
    'infrastructure',
  ),
  define(
    'databases-ordered',
    'Cơ sở dữ liệu được giao xây dựng, hoàn thiện',
    'Databases ordered to be built or completed',
    'databases',
    'infrastructure',
    { task_group: '5' },
  ),
  define(
    'databases-gathered',
    'Cơ sở dữ liệu đã có dữ liệu đưa về kho chung',
    'Databases with data brought into the common store',
    'databases',
    'infrastructure',
    { task_group: '5' },
  ),
  define(
    'digital-technology-enterprises',
    'Doanh nghiệp công nghệ số đang hoạt động',
    'Active digital technology enterprises',
    'enterprises',
    'economy',
    { task_group: '6' },
  ),
  define(
    'patent-applications',
    'Đơn đăng ký sáng chế đã tiếp nhận',
    'Patent applications received',
    'applications',
    'innovation',
  ),
  define('patents-granted', 'Văn bằng sáng chế đã cấp', 'Patents granted', 'patents', 'innovation'),
  define(
    'capital-registered',
    'Vốn ngân sách đã đăng ký',
    'Budget capital registered',
    'billion-vnd',
    'budget',
  ),
];

function define(
  id: string,
  vi: string,
  en: string,
  unit: string,
  topic: NonNullable<Definition['topic']>,
  more: Definition = {},
): Definition {
  return { id, title_vi: vi, title_en: en, unit, topic, ...more };
}

/** A number of tasks: the whole, or a part of those assigned. */
function tasksOf(
  id: string,
  vi: string,
  en: string,
  state?: NonNullable<Definition['task_state']>,
): Definition {
  const isPart = state !== undefined && state !== 'assigned';
  return define(id, vi, en, 'tasks', 'tasks', {
    task_state: state ?? null,
    part_of: isPart ? 'tasks-assigned' : null,
  });
}

/** Whom the figures cover, with the ids of the real series. */
export const scopeRows: readonly Cells<typeof scopes>[] = [
  {
    id: 'political-system',
    title_vi: 'Toàn hệ thống mẫu',
    title_en: 'The whole sample system',
    relation: 'core',
  },
  {
    id: 'government-programme',
    title_vi: 'Chương trình hành động mẫu',
    title_en: 'The sample action programme',
    relation: 'core',
  },
  {
    id: 'whole-country',
    title_vi: 'Cả nước (mẫu)',
    title_en: 'The whole country (sample)',
    relation: 'related',
  },
  { id: 'provinces', title_vi: 'Các tỉnh mẫu', title_en: 'The sample provinces', relation: 'related' },
  { id: 'government', title_vi: 'Chính phủ (mẫu)', title_en: 'The Government (sample)', relation: 'related' },
  {
    id: 'national-databases',
    title_vi: 'Các cơ sở dữ liệu mẫu',
    title_en: 'The sample databases',
    relation: 'related',
  },
  { id: 'state-budget', title_vi: 'Ngân sách (mẫu)', title_en: 'The budget (sample)', relation: 'related' },
];
