import type { criteria } from '../intake/tables/series-tables.ts';
import type { Cells } from './files.ts';

/** The two ways in which the progress is scored; the second one begins with the fourth quarter. */
export const progressRegimes = { first: 'r1', second: 'r2' } as const;

const both = [progressRegimes.first, progressRegimes.second];

interface Leaf {
  readonly id: string;
  readonly parent: string;
  readonly weight: number;
  readonly vi: string;
  readonly en: string;
  readonly regimes: readonly string[];
}

const pillars = [
  { id: 'platforms', weight: 0.3, vi: 'Nền tảng, hạ tầng', en: 'Platforms and infrastructure' },
  { id: 'data', weight: 0.35, vi: 'Dữ liệu', en: 'Data' },
  { id: 'services', weight: 0.35, vi: 'Dịch vụ công', en: 'Public services' },
] as const;

/** In each regime the weights of a pillar's leaves add up to 1. */
const leaves: readonly Leaf[] = [
  {
    id: 'platforms-network',
    parent: 'platforms',
    weight: 0.6,
    vi: 'Mạng, trung tâm dữ liệu',
    en: 'Networks and data centres',
    regimes: both,
  },
  {
    id: 'platforms-shared',
    parent: 'platforms',
    weight: 0.4,
    vi: 'Nền tảng dùng chung',
    en: 'Shared platforms',
    regimes: both,
  },
  {
    id: 'data-built',
    parent: 'data',
    weight: 0.4,
    vi: 'Cơ sở dữ liệu đã xây',
    en: 'Databases built',
    regimes: both,
  },
  {
    id: 'data-quality',
    parent: 'data',
    weight: 0.3,
    vi: 'Chất lượng dữ liệu',
    en: 'Quality of data',
    regimes: both,
  },
  {
    id: 'data-exchanged',
    parent: 'data',
    weight: 0.3,
    vi: 'Dữ liệu đã chia sẻ',
    en: 'Data exchanged',
    regimes: both,
  },
  {
    id: 'services-online',
    parent: 'services',
    weight: 0.4,
    vi: 'Dịch vụ trực tuyến toàn trình',
    en: 'Services fully online',
    regimes: both,
  },
  {
    id: 'services-use',
    parent: 'services',
    weight: 0.6,
    vi: 'Mức sử dụng và hài lòng',
    en: 'Use and satisfaction',
    regimes: [progressRegimes.first],
  },
  {
    id: 'services-used',
    parent: 'services',
    weight: 0.3,
    vi: 'Mức sử dụng',
    en: 'Use',
    regimes: [progressRegimes.second],
  },
  {
    id: 'services-satisfaction',
    parent: 'services',
    weight: 0.3,
    vi: 'Mức hài lòng',
    en: 'Satisfaction',
    regimes: [progressRegimes.second],
  },
];

/**
 * The rows of criteria.csv.
 * @param regimes those that the sample has: a short one ends before the second begins
 */
export function criteriaRows(regimes: readonly string[]): Cells<typeof criteria>[] {
  const known = (list: readonly string[]): string[] => list.filter((regime) => regimes.includes(regime));
  const breaks = known([progressRegimes.second]);
  return [
    ...pillars.map(({ id, weight, vi, en }) => ({
      id,
      regimes: known(both),
      breaks: id === 'services' ? breaks : [],
      weight,
      title_vi: vi,
      title_en: en,
    })),
    ...leaves
      .filter((leaf) => known(leaf.regimes).length > 0)
      .map(({ id, parent, weight, vi, en, regimes: own }) => ({
        id,
        parent,
        regimes: known(own),
        weight,
        max: 100,
        title_vi: vi,
        title_en: en,
      })),
  ];
}

/** The criteria that carry scores in a regime. */
export function leavesOf(regime: string): readonly string[] {
  return leaves.filter(({ regimes }) => regimes.includes(regime)).map(({ id }) => id);
}
