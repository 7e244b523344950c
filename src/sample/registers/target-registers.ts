import { practices } from '../../intake/tables/practices.ts';
import { targets } from '../../intake/tables/resolution.ts';
import { tableRows, type Cells, type TableRows } from '../files.ts';
import { bodies, registerSource, type World } from '../world.ts';

const source = [registerSource];

/** What the sample resolution aims at, and ways of working worth copying. */
export function targetRegisters(world: World): readonly TableRows[] {
  return [tableRows(targets, targetRows), tableRows(practices, practiceRows(world))];
}

const inResolution = {
  document: 'mau-nghi-quyet-01',
  place_vi: 'Mục II',
  place_en: 'Section II',
  source,
} as const;

const targetRows: readonly Cells<typeof targets>[] = [
  {
    id: 'mau-chi-tieu-truc-tuyen-2030',
    horizon: '2030',
    title_vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
    title_en: 'Share of dossiers handled fully online',
    operator: 'at-least',
    value: 80,
    unit: 'percent',
    figure: 'online-service-dossier-share',
    figure_scope: 'provinces',
    figure_meaning: 'same',
    ...inResolution,
  },
  {
    id: 'mau-chi-tieu-5g-2030',
    horizon: '2030',
    title_vi: 'Dân số được phủ sóng 5G',
    title_en: 'Population covered by 5G',
    operator: 'at-least',
    value: 99,
    unit: 'percent',
    figure: 'population-covered-5g',
    figure_scope: 'whole-country',
    figure_meaning: 'same',
    ...inResolution,
  },
  {
    id: 'mau-chi-tieu-chu-ky-so-2030',
    horizon: '2030',
    title_vi: 'Người dân có chữ ký số',
    title_en: 'People with a digital signature',
    operator: 'more-than',
    value: 50,
    unit: 'percent',
    figure: 'digital-signature-adult-share',
    figure_scope: 'whole-country',
    figure_meaning: 'near',
    ...inResolution,
  },
  {
    id: 'mau-chi-tieu-doanh-nghiep-2045',
    horizon: '2045',
    title_vi: 'Doanh nghiệp công nghệ ngang tầm khu vực',
    title_en: 'Technology enterprises on a par with the region',
    operator: 'at-least',
    value: 10,
    unit: 'enterprises',
    ...inResolution,
  },
];

function practiceRows({ provinces }: World): Cells<typeof practices>[] {
  return [
    {
      id: 'mau-cach-lam-mot-cua',
      title_vi: 'Một bộ biểu mẫu cho ba cấp',
      title_en: 'One set of forms for three levels',
      place: [provinces[0]!],
      what_vi: 'Bỏ các ô đã có trong cơ sở dữ liệu; người dân chỉ xác nhận.',
      what_en: 'What the database knows is no longer asked; people only confirm it.',
      said_by: bodies.standing,
      said_on: '2026-04-15',
      task_group: ['5'],
      source,
    },
    {
      id: 'mau-cach-lam-ba-ben',
      title_vi: 'Phòng thí nghiệm mở cho doanh nghiệp',
      title_en: 'A laboratory open to firms',
      place: provinces.slice(0, 2),
      what_vi: 'Trường mở phòng thí nghiệm theo giờ, doanh nghiệp trả theo lần dùng.',
      what_en: 'A school opens its laboratory by the hour; firms pay for each use.',
      said_by: bodies.standing,
      said_on: '2026-07-15',
      task_group: ['3', '6'],
      source,
    },
  ];
}
