import { exampleRandom } from './example-random.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import { rankLines } from './rank-lines.ts';
import type { RankLine, RankLinesData, RankLinesWords } from './rank-lines.ts';

export const rankLinesWords: RankLinesWords = {
  title: 'Thứ hạng của các tỉnh mẫu, 2011–2024',
  description: 'Mỗi đường là một tỉnh; hạng 1 ở trên cùng. Số liệu giả định.',
  rank: 'Hạng',
  notRanked: 'không xếp hạng',
  point: (agency, period, rank) =>
    rank === null ? `${agency}, ${period}: không xếp hạng` : `${agency}, ${period}: hạng ${rank}`,
};

/** Ranks by a slowly wandering score, so that lines cross as real ones do. */
function wander(agencies: number, periods: number, seed: number): (number | null)[][] {
  const random = exampleRandom(seed);
  const scores = Array.from({ length: agencies }, () => random() * 3);
  const ranks: (number | null)[][] = scores.map(() => []);
  for (let period = 0; period < periods; period += 1) {
    scores.forEach((score, index) => (scores[index] = score + (random() - 0.5) * 1.2));
    const order = scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    order.forEach((agency, place) => ranks[agency]?.push(random() < 0.02 ? null : place + 1));
  }
  return ranks;
}

/** Agencies over yearly periods with the breaks of a survey that changed its method three times. */
export function rankLinesExample(
  agencies: number,
  periods: number,
  highlighted: readonly number[],
): RankLinesData {
  const years = Array.from({ length: periods }, (_, index) => String(2025 - periods + index));
  const names = new Map([
    [0, 'Thành phố Hồ Mẫu Minh'],
    [1, 'Bà Rịa – Vũng Mẫu'],
    [2, 'Tuyên Mẫu'],
  ]);
  const lines = wander(agencies, periods, 7).map((ranks, index): RankLine => {
    const number = String(index + 1).padStart(2, '0');
    const label = names.get(index) ?? `Tỉnh Mẫu ${number}`;
    return { id: `tinh-mau-${number}`, label, ranks, highlighted: highlighted.includes(index) };
  });
  return {
    periods: years.map((year) => ({ id: year, label: year })),
    breaks: [
      { beforePeriod: '2018', label: '28 nội dung thành phần' },
      { beforePeriod: '2019', label: '29 nội dung thành phần' },
      { beforePeriod: '2021', label: 'còn 28 nội dung' },
    ].filter(({ beforePeriod }) => years.includes(beforePeriod)),
    lines,
    worst: agencies,
  };
}

/** Quarters and the ranks of some agencies in them, all highlighted. */
export function rankLinesOf(
  ranks: Readonly<Record<string, readonly (number | null)[]>>,
  worst: number,
  breaks: RankLinesData['breaks'] = [],
): RankLinesData {
  const count = Math.max(...Object.values(ranks).map(({ length }) => length));
  const periods = Array.from({ length: count }, (_, index) => {
    return {
      id: `p${index}`,
      label: `Quý ${['I', 'II', 'III', 'IV'][index % 4]}/${2025 + Math.floor(index / 4)}`,
    };
  });
  const lines = Object.entries(ranks).map(([label, own], index): RankLine => {
    return { id: `tinh-mau-${index + 1}`, label, ranks: own, highlighted: true };
  });
  return { periods, breaks, worst, lines };
}

const example = (id: string, title: string, data: RankLinesData): ChartExample => {
  return { id, title, draw: (width) => rankLines(data, width, rankLinesWords) };
};

const first = example(
  '12-agencies',
  '12 tỉnh, hai tỉnh được nêu, cách tính đổi ba lần',
  rankLinesExample(12, 8, [0, 1]),
);

export const rankLinesExamples: readonly ChartExample[] = [
  first,
  example('63-agencies', '63 tỉnh, 14 năm, một tỉnh được nêu', rankLinesExample(63, 14, [4])),
  example('63-plain', 'Như trên, nền vẽ thành một nét để trang nhẹ', {
    ...rankLinesExample(63, 14, [4]),
    ground: 'plain',
  }),
  example('four-highlighted', '63 tỉnh, bốn tỉnh được nêu, tên dài', rankLinesExample(63, 14, [0, 1, 2, 3])),
  example('none-highlighted', 'Không tỉnh nào được nêu', rankLinesExample(63, 14, [])),
  example('20-years', '63 tỉnh, 20 năm', rankLinesExample(63, 20, [0])),
  example('close-breaks', 'Hai lần đổi cách tính liền nhau, nhãn dài', rankLinesOf({ 'Tỉnh Mẫu 01': [1, 2, 3] }, 5, [
    { beforePeriod: 'p1', label: 'Đổi cách tính điểm thành phần' },
    { beforePeriod: 'p2', label: 'Sắp xếp đơn vị hành chính cấp tỉnh' },
  ])),
  example('gaps', 'Có kỳ không xếp hạng; một tỉnh chưa từng xếp hạng', rankLinesOf(
    { 'Thành phố Hồ Mẫu Minh': [4, null, null, 2, 3], 'Tuyên Mẫu': [null, null, 7, null, 8], 'Tỉnh Mẫu 09': [null, null, null, null, null] },
    9,
  )),
  example('ties', 'Bốn tỉnh đồng hạng mọi kỳ', rankLinesOf(
    { 'Thành phố Hồ Mẫu Minh': [2, 2, 2], 'Bà Rịa – Vũng Mẫu': [2, 2, 2], 'Tuyên Mẫu': [2, 2, 2], 'Tỉnh Mẫu 04': [2, 2, 2] },
    6,
  )),
  example('all-last', 'Hạng cuối mọi kỳ', rankLinesOf({ 'Tỉnh Mẫu 63': [63, 63, 63, 63] }, 63)),
  example('one-period', 'Một kỳ', rankLinesOf({ 'Tỉnh Mẫu 01': [3], 'Tuyên Mẫu': [4] }, 8)),
  example('one-agency', 'Một cơ quan duy nhất', rankLinesOf({ 'Bộ Mẫu': [1, 1, 1] }, 1)),
  example('never-ranked', 'Chưa kỳ nào được xếp hạng', rankLinesOf({ 'Tỉnh Mẫu 01': [null, null, null] }, 5)),
  withWatermark(first),
]; // prettier-ignore
