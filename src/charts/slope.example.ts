import type { ChartExample } from './example.ts';
import { exampleName, exampleNumber } from './example-names.ts';
import { exampleRandom } from './example-random.ts';
import { slope } from './slope.ts';
import type { SlopeData, SlopeLine, SlopeWords } from './slope.ts';

export const slopeWords: SlopeWords = {
  title: 'Thứ hạng của các tỉnh mẫu ở hai kỳ',
  description: 'Mỗi đường là một tỉnh; hạng 1 ở trên cùng. Số liệu giả định.',
  number: exampleNumber,
  rise: 'lên',
  fall: 'xuống',
  same: 'không đổi',
  onlyOne: 'chỉ có ở một kỳ',
  none: 'Chưa tìm thấy số liệu của hai kỳ này',
};

const periods = [
  { id: '2026-Q2', label: 'Quý II/2026' },
  { id: '2026-Q3', label: 'Quý III/2026' },
] as const;

/** Pairs as lines; the first `highlighted` of them carry names. */
export function slopeExample(
  pairs: readonly (readonly [from: number | null, to: number | null])[],
  highlighted = 0,
  kind: SlopeData['kind'] = 'rank',
): SlopeData {
  const said = (value: number | null): string => (value === null ? 'không có' : exampleNumber(value));
  const lines = pairs.map(([from, to], index): SlopeLine => {
    const number = String(index + 1).padStart(2, '0');
    const label = index < highlighted ? exampleName(index) : `Tỉnh Mẫu ${number}`;
    const title = `${label}: ${said(from)} (Quý II/2026) → ${said(to)} (Quý III/2026)`;
    return { id: `tinh-mau-${number}`, label, from, to, title, highlighted: index < highlighted };
  });
  return { periods, kind, lines };
}

/** Ranks of two periods among the same agencies. */
function ranks(count: number, seed: number): [number, number][] {
  const random = exampleRandom(seed);
  const scores = Array.from({ length: count }, (_, index) => count - index + random());
  const later = scores.map((score) => score + (random() - 0.5) * 12);
  const order = later.map((_, index) => index).sort((a, b) => later[b]! - later[a]!);
  return scores.map((_, index) => [index + 1, order.indexOf(index) + 1]);
}

function example(id: string, title: string, data: SlopeData): ChartExample {
  return { id, title, draw: (width) => slope(data, width, slopeWords) };
}

const field = ranks(34, 11);

export const slopeExamples: readonly ChartExample[] = [
  example('34-ranks', '34 tỉnh, không tỉnh nào được làm nổi', slopeExample(field)),
  example('highlighted', 'Bốn tỉnh sát nhau được làm nổi, tên dài', slopeExample(field, 4)),
  example('63-ranks', '63 tỉnh, hai tỉnh được làm nổi', slopeExample(ranks(63, 4), 2)),
  example(
    'one-period',
    'Có tỉnh chỉ có ở một kỳ',
    slopeExample([[1, 2], [null, 1], [2, null], [3, 3], [null, 4], [4, 5]], 3),
  ),
  example('ties', 'Đồng hạng ở cả hai kỳ', slopeExample([[1, 1], [1, 1], [3, 1], [3, 4], [3, 4]], 4)),
  example('all-equal', 'Tất cả đồng hạng 1', slopeExample([[1, 1], [1, 1], [1, 1]], 2)),
  example(
    'values',
    'Giá trị, có số âm: cao nhất ở trên cùng',
    slopeExample([[-2.5, 1.25], [3.1, 2.4], [0, 0], [1.2, null], [2.2, 2.9]], 3, 'value'),
  ),
  example('one', 'Một tỉnh', slopeExample([[5, 2]], 1)),
  example('none', 'Chưa có số liệu', slopeExample([[null, null]])),
]; // prettier-ignore
