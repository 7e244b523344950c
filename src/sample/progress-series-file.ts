import type { SeriesFile } from '../intake/series-schema.ts';
import type { Quarter } from './calendar.ts';
import { progressRegimes } from './progress-criteria.ts';

const ranked = {
  population: 'register',
  method: 'sum',
  basis: 'independent',
  precision: 2,
  groups: 4,
  lead: 'groups',
} as const;

/** What stands in every series.json of a sample. */
export const sampleTerms = {
  publisher: { vi: 'Cơ quan Thường trực Mẫu', en: 'Sample Standing Agency' },
  owner: { vi: 'Cơ quan Mẫu, số liệu giả định', en: 'Sample Body, fictitious data' },
  terms: {
    vi: 'Dữ liệu giả định, dùng tự do, không trích như số thật.',
    en: 'Fictitious data, free to use, never to be quoted as real.',
  },
  computed_here: {
    vi: 'Tổng điểm, thứ hạng và nhóm là do cổng tính, theo quy tắc ở trang Phương pháp.',
    en: 'Totals, ranks and groups are computed by this portal, by the rules on the page Methods.',
  },
  cautions: [
    {
      vi: 'Dữ liệu mẫu: mọi cơ quan và số liệu đều do máy tạo ra.',
      en: 'Sample data: every agency and every figure was made by a machine.',
    },
  ],
};

/** `series.json` of the Resolution's series; the second regime only where the sample reaches its first quarter. */
export function progressSeriesFile(quarters: readonly Quarter[]): SeriesFile {
  const second = quarters[3];
  return {
    id: 'nq57',
    title: { vi: 'Thực hiện Nghị quyết 57 (dữ liệu mẫu)', en: 'Carrying out Resolution 57 (sample data)' },
    short: { vi: 'Nghị quyết 57 (mẫu)', en: 'Resolution 57 (sample)' },
    about: {
      vi: 'Bộ số liệu giả định, cho thấy cổng trông ra sao khi các cơ quan công khai đầy đủ hằng quý.',
      en: 'A fictitious series that shows how the portal looks once the agencies disclose in full every quarter.',
    },
    frequency: 'quarterly',
    ...sampleTerms,
    rankings: [
      {
        id: 'ministries',
        title: { vi: 'Các bộ mẫu', en: 'Sample ministries' },
        kinds: ['ministry'],
        ...ranked,
        // Both ways of presenting a ranking are to be seen: ministries by single ranks, provinces by groups.
        lead: 'ranks',
      },
      {
        id: 'provinces',
        title: { vi: 'Các tỉnh mẫu', en: 'Sample provinces' },
        kinds: ['province'],
        ...ranked,
      },
    ],
    regimes: [
      {
        id: progressRegimes.first,
        from: quarters[0]!.period,
        title: { vi: 'Cách chấm thứ nhất', en: 'First way of scoring' },
        totals_comparable: null,
        why: { vi: 'Cách chấm đầu tiên.', en: 'The first way of scoring.' },
      },
      ...(second
        ? [
            {
              id: progressRegimes.second,
              from: second.period,
              title: { vi: 'Cách chấm thứ hai', en: 'Second way of scoring' },
              totals_comparable: false,
              why: {
                vi: 'Thêm một tiêu chí: «Mức sử dụng và hài lòng» được tách làm hai và đo lại từ đầu.',
                en: 'One more criterion: “Use and satisfaction” was split in two and is measured anew.',
              },
            },
          ]
        : []),
    ],
  };
}
