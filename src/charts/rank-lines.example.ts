import { exampleRandom } from './example-random.ts';
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
