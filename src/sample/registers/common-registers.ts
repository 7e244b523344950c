import { taskGroups } from '../../intake/tables/resolution.ts';
import { sources, units } from '../../intake/tables/sources.ts';
import { quarterName } from '../calendar.ts';
import { tableRows, type Cells, type TableRows } from '../files.ts';
import { indexYears } from '../index-series.ts';
import { groupTexts } from '../words/group-texts.ts';
import { registerSource, reportSource, type World } from '../world.ts';

/** The registers that every table leans on: task groups, sources, units. */
export function commonRegisters(world: World): readonly TableRows[] {
  return [
    tableRows(
      taskGroups,
      groupTexts.map(({ vi, en }, index) => ({
        number: index + 1,
        title_vi: `Nhóm mẫu ${index + 1}: ${vi}`,
        title_en: `Sample group ${index + 1}: ${en}`,
        short_vi: vi,
        short_en: en,
        source: [registerSource],
      })),
    ),
    tableRows(sources, sourceRows(world)),
    tableRows(units, unitRows),
  ];
}

function sourceRows({ quarters }: World): Cells<typeof sources>[] {
  const common = {
    publisher_vi: 'Cơ quan Thường trực Mẫu',
    publisher_en: 'Sample Standing Agency',
    note_vi: 'Nguồn giả định.',
    note_en: 'Fictitious source.',
  };
  return [
    {
      id: registerSource,
      title_vi: 'Danh mục mẫu',
      title_en: 'Sample register',
      route: 'reference',
      ...common,
    },
    ...quarters.map(({ period, publishedOn }) => {
      const name = quarterName(period);
      return {
        id: reportSource(period),
        title_vi: `Báo cáo mẫu ${name.vi}`,
        title_en: `Sample report, ${name.en}`,
        date: publishedOn,
        route: 'sent',
        ...common,
      } as const;
    }),
    ...indexYears.map(({ period, publishedOn }) => {
      return {
        id: reportSource(period),
        title_vi: `Báo cáo chỉ số mẫu năm ${period}`,
        title_en: `Sample index report ${period}`,
        date: publishedOn,
        route: 'repository',
        ...common,
      } as const;
    }),
  ];
}

const unitRows: readonly Cells<typeof units>[] = [
  { id: 'percent', title_vi: '%', title_en: '%' },
  { id: 'points', title_vi: 'điểm', title_en: 'points' },
  { id: 'tasks', title_vi: 'nhiệm vụ', title_en: 'tasks', whole: 'yes' },
  { id: 'databases', title_vi: 'cơ sở dữ liệu', title_en: 'databases', whole: 'yes' },
  { id: 'decrees', title_vi: 'nghị định', title_en: 'decrees', whole: 'yes' },
  { id: 'stations', title_vi: 'trạm', title_en: 'stations', whole: 'yes' },
  { id: 'enterprises', title_vi: 'doanh nghiệp', title_en: 'enterprises', whole: 'yes' },
  { id: 'applications', title_vi: 'đơn', title_en: 'applications', whole: 'yes' },
  { id: 'patents', title_vi: 'văn bằng', title_en: 'patents', whole: 'yes' },
  { id: 'million-dossiers', title_vi: 'triệu hồ sơ', title_en: 'million dossiers' },
  { id: 'billion-vnd', title_vi: 'tỷ đồng', title_en: 'billion VND' },
];
