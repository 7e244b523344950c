import type { SeriesFile } from '../intake/series-schema.ts';
import { scores } from '../intake/tables/release-tables.ts';
import { criteria } from '../intake/tables/series-tables.ts';
import { csvOf, jsonOf, tableRows, type Cells } from './files.ts';
import { sampleTerms } from './progress-series-file.ts';
import { releaseFiles } from './release-files.ts';
import { clamp, reportSource, rounded, type World } from './world.ts';

const id = 'mau-chi-so';
const folder = `series/${id}`;

/** The years of the index and when each was published. */
export const indexYears = [
  { period: '2023', publishedOn: '2024-04-10', regime: 'mau-r2023' },
  { period: '2024', publishedOn: '2025-04-09', regime: 'mau-r2023' },
  { period: '2025', publishedOn: '2026-04-08', regime: 'mau-r2025' },
] as const;

const oldAndNew = ['mau-r2023', 'mau-r2025'];

const criteriaRows: readonly Cells<typeof criteria>[] = [
  { id: 'mau-tin-cay', regimes: oldAndNew, weight: 1, max: 10, title_vi: 'Tin cậy', title_en: 'Trust' },
  {
    id: 'mau-minh-bach',
    regimes: oldAndNew,
    weight: 1,
    max: 10,
    title_vi: 'Minh bạch',
    title_en: 'Openness',
  },
  {
    id: 'mau-thu-tuc',
    regimes: oldAndNew,
    breaks: ['mau-r2025'],
    weight: 1,
    max: 10,
    title_vi: 'Thủ tục',
    title_en: 'Procedures',
  },
  {
    id: 'mau-truc-tuyen',
    regimes: ['mau-r2025'],
    weight: 1,
    max: 10,
    title_vi: 'Trực tuyến',
    title_en: 'Online',
  },
];

/** A yearly index of the provinces, with a break at its third year. */
export function indexSeries(world: World): [path: string, text: string][] {
  return [
    [`${folder}/series.json`, jsonOf(seriesFile)],
    [`${folder}/criteria.csv`, csvOf(tableRows(criteria, criteriaRows))],
    ...indexYears.flatMap(({ period, publishedOn, regime }) => {
      const as_of = `${period}-12-31`;
      const population = { ranking: 'provinces', as_of, size: world.provinces.length };
      const about = {
        series: id,
        period,
        title: `Chỉ số mẫu năm ${period}`,
        publishedOn,
        populations: [{ ...population, coverage: { scores: 'complete' } as const }],
      };
      return releaseFiles(`${folder}/${period}`, about, [
        tableRows(scores, yearScores(world, period, regime)),
      ]);
    }),
  ];
}

function yearScores(
  { provinces, quality, random }: World,
  period: string,
  regime: string,
): Cells<typeof scores>[] {
  const chance = random.fork(`index-${period}`);
  const leaves = criteriaRows.filter(({ regimes }) => regimes!.includes(regime));
  return provinces.flatMap((agency) =>
    leaves.map(({ id: criterion }): Cells<typeof scores> => ({
      ranking: 'provinces',
      agency,
      criterion: criterion!,
      value: rounded(clamp(3.5 + 4 * quality.get(agency)! + 0.6 * chance.normal(), 1, 10), 2),
      status: 'A',
      basis: 'independent',
      assessed_by: 'Nhóm khảo sát mẫu',
      source: [reportSource(period)],
    })),
  );
}

const seriesFile: SeriesFile = {
  id,
  title: { vi: 'Chỉ số mẫu của các tỉnh', en: 'Sample index of the provinces' },
  short: { vi: 'Chỉ số mẫu', en: 'Sample index' },
  about: {
    vi: 'Chỉ số giả định, hằng năm, theo khảo sát người dân.',
    en: 'A fictitious yearly index from a survey of people.',
  },
  frequency: 'yearly',
  ...sampleTerms,
  rankings: [
    {
      id: 'provinces',
      title: { vi: 'Các tỉnh mẫu', en: 'Sample provinces' },
      kinds: ['province'],
      population: 'register',
      method: 'sum',
      precision: 2,
      groups: 4,
      lead: 'groups',
    },
  ],
  regimes: [
    {
      id: 'mau-r2023',
      from: '2023',
      title: { vi: 'Từ 2023', en: 'From 2023' },
      totals_comparable: null,
      why: { vi: 'Chế độ đầu tiên.', en: 'The first regime.' },
    },
    {
      id: 'mau-r2025',
      from: '2025',
      title: { vi: 'Từ 2025', en: 'From 2025' },
      totals_comparable: false,
      why: {
        vi: 'Thêm tiêu chí trực tuyến và đổi cách đo thủ tục.',
        en: 'Online was added, and procedures are measured in another way.',
      },
    },
  ],
};
