import { directives } from '../../intake/tables/directives.ts';
import { searches } from '../../intake/tables/searches.ts';
import { tableRows, type Cells, type TableRows } from '../files.ts';
import { bodies, registerSource, type World } from '../world.ts';

/** The day on which the sample was last searched. */
const searchedOn = '2026-11-16';

/** What was asked of whom, and what was looked for. */
export function trackingRegisters(world: World): readonly TableRows[] {
  return [tableRows(directives, directiveRows(world)), tableRows(searches, searchRows)];
}

function directiveRows({ ministries, provinces }: World): Cells<typeof directives>[] {
  const asked = { asked_by: bodies.committee, searched_on: searchedOn, source: [registerSource] } as const;
  const everyone = { addressee_vi: 'các bộ, các tỉnh mẫu', addressee_en: 'sample ministries and provinces' };
  return [
    {
      id: 'mau-yeu-cau-cong-khai',
      date: '2025-10-15',
      ...everyone,
      what_vi: 'Công khai tiến độ, trách nhiệm và kết quả hằng quý.',
      what_en: 'Publish progress, responsibility and results every quarter.',
      rhythm: 'quarterly',
      outcome: 'found',
      found_vi: 'Đã công khai ở mọi quý của cổng mẫu.',
      found_en: 'Published for every quarter of the sample portal.',
      ...asked,
    },
    {
      id: 'mau-yeu-cau-qua-han',
      date: '2026-01-15',
      addressee: ministries.slice(0, 2),
      what_vi: 'Xong các nhiệm vụ quá hạn từ năm 2025.',
      what_en: 'Finish the tasks overdue since 2025.',
      due: '2026-06-30',
      outcome: 'part',
      found_vi: 'Một số nhiệm vụ đã xong, số còn lại vẫn quá hạn.',
      found_en: 'Some are done, the others still overdue.',
      ...asked,
    },
    {
      id: 'mau-yeu-cau-ket-noi',
      date: '2026-04-15',
      addressee: [ministries[0]!],
      concerns: provinces.slice(0, 2),
      what_vi: 'Kết nối cơ sở dữ liệu mẫu với các tỉnh.',
      what_en: 'Connect the sample databases with the provinces.',
      due: '2026-09-30',
      outcome: 'none',
      ...asked,
    },
    {
      id: 'mau-yeu-cau-kinh-phi',
      date: '2026-07-15',
      ...everyone,
      what_vi: 'Giải ngân hết kinh phí được phân bổ của năm.',
      what_en: 'Spend the money allocated for the year.',
      due: '2026-12-31',
      outcome: 'none',
      ...asked,
    },
    {
      id: 'mau-yeu-cau-giam-sat',
      date: '2026-07-15',
      addressee: [bodies.assembly],
      what_vi: 'Giám sát tiến độ xây dựng các cơ sở dữ liệu mẫu.',
      what_en: 'Oversee how the sample databases are built.',
      due: '2027-03-31',
      outcome: 'none',
      ...asked,
    },
    {
      id: 'mau-yeu-cau-danh-muc',
      date: '2025-07-15',
      addressee: [bodies.standing],
      what_vi: 'Lập danh mục nhiệm vụ mẫu.',
      what_en: 'Draw up the list of sample tasks.',
      due: '2025-09-30',
      outcome: 'found',
      found_vi: 'Danh mục có từ quý đầu tiên.',
      found_en: 'The list exists since the first quarter.',
      ...asked,
    },
  ];
}

const where = { where_vi: 'kho giả định', where_en: 'a fictitious store', searched_on: searchedOn } as const;

const searchRows: readonly Cells<typeof searches>[] = [
  {
    id: 'mau-tra-xa',
    topic: ['results', 'progress'],
    series: ['nq57'],
    looked_for_vi: 'Kết quả mẫu đến cấp xã',
    looked_for_en: 'Sample results by commune',
    outcome: 'none',
    found_vi: 'Chưa có bảng nào',
    found_en: 'No table yet',
    ...where,
  },
  {
    id: 'mau-tra-giai-ngan',
    topic: ['budget', 'responsibility'],
    series: ['nq57'],
    looked_for_vi: 'Số giải ngân mẫu theo tháng',
    looked_for_en: 'Sample disbursement by month',
    outcome: 'part',
    found_vi: 'Chỉ có theo quý',
    found_en: 'By quarter only',
    ...where,
  },
  {
    id: 'mau-tra-chi-so',
    topic: ['rankings'],
    series: ['mau-chi-so'],
    looked_for_vi: 'Chỉ số mẫu trước năm 2023',
    looked_for_en: 'The sample index before 2023',
    outcome: 'none',
    found_vi: 'Chưa tìm thấy',
    found_en: 'Not found',
    ...where,
  },
];
