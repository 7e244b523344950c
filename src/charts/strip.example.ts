import { exampleName, exampleNumber } from './example-names.ts';
import { exampleRandom } from './example-random.ts';
import type { ChartExample } from './example.ts';
import { strip } from './strip.ts';
import type { StripData, StripMark, StripRule, StripWords } from './strip.ts';

export const stripWords: StripWords = {
  title: 'Điểm của các tỉnh mẫu, 2024',
  description: 'Mỗi chấm là một tỉnh, đặt theo tổng điểm. Số liệu giả định.',
  axis: 'Tổng điểm',
  number: exampleNumber,
  missing: (count) => `chưa có số liệu: ${count}`,
  none: 'Chưa tìm thấy điểm của tỉnh nào trong kỳ này',
  column: (count, from, to) => `${count} nơi, từ ${exampleNumber(from)} đến ${exampleNumber(to)}`,
};

/** Marks of fictitious provinces; those at the places told are highlighted. */
export function exampleMarks(values: readonly number[], highlighted: readonly number[] = []): StripMark[] {
  return values.map((value, index) => {
    const number = String(index + 1).padStart(2, '0');
    const label =
      (highlighted.includes(index) ? exampleName(highlighted.indexOf(index)) : undefined) ??
      `Tỉnh Mẫu ${number}`;
    const title = `${label}, 2024: ${exampleNumber(value)}`;
    return { id: `tinh-mau-${number}`, label, value, title, highlighted: highlighted.includes(index) };
  });
}

/** Scores that cluster around a middle, with two decimals. */
export function exampleScores(count: number, seed: number, middle = 42, spread = 4): number[] {
  const random = exampleRandom(seed);
  return Array.from(
    { length: count },
    () => Math.round((middle + spread * (random() + random() - 1)) * 100) / 100,
  );
}

/** The three limits between four quarters, at values given. */
export function exampleRules(low: number, middle: number, high: number): StripRule[] {
  return [
    { value: low, label: `tứ phân vị dưới ${exampleNumber(low)}`, side: 'left' },
    { value: middle, label: `trung vị ${exampleNumber(middle)}`, main: true },
    { value: high, label: `tứ phân vị trên ${exampleNumber(high)}` },
  ];
}

const missing = ['62', '63'].map((number) => ({
  id: `tinh-mau-${number}`,
  title: `Tỉnh Mẫu ${number}, 2024: chưa tìm thấy điểm`,
}));
const scores = exampleScores(61, 5);
const usual: StripData = { marks: exampleMarks(scores), missing, rules: exampleRules(40.87, 42.1, 43.2) };

function example(id: string, title: string, data: StripData): ChartExample {
  return { id, title, draw: (width) => strip(data, width, stripWords) };
}

export const stripExamples: readonly ChartExample[] = [
  example('61-provinces', '61 tỉnh có điểm, 2 tỉnh chưa có', usual),
  example('three-highlighted', 'Ba tỉnh được làm nổi, tên dài', {
    ...usual,
    marks: exampleMarks(scores, [0, 7, 20]),
  }),
  example('highlighted-at-the-end', 'Tỉnh được làm nổi ở đầu mút bên phải', {
    ...usual,
    marks: exampleMarks([...scores, 46.9], [61, 3]),
  }),
  example('ties', 'Nhiều điểm trùng nhau, hai tỉnh được làm nổi trùng điểm', {
    marks: exampleMarks([3, 3, 3, 4, 4, 4, 4, 5, 5, 7], [3, 4]),
    missing: [],
    rules: exampleRules(3, 4, 5),
  }),
  example('all-equal', '63 tỉnh bằng điểm nhau', {
    marks: exampleMarks(
      Array.from({ length: 63 }, () => 5),
      [10],
    ),
    missing: [],
    rules: exampleRules(5, 5, 5),
  }),
  example('negative', 'Có giá trị âm', {
    marks: exampleMarks([-3.5, -1.2, -0.4, 0, 0.8, 2.1, 6.4], [0]),
    missing,
    rules: exampleRules(-0.8, 0, 1.45),
  }),
  example('one', 'Chỉ một tỉnh có số liệu', { marks: exampleMarks([43.21], [0]), missing, rules: [] }),
  example('none', 'Chưa tỉnh nào có số liệu', { marks: [], missing, rules: [] }),
  example('many-missing', '30 tỉnh chưa có số liệu', {
    ...usual,
    marks: exampleMarks(exampleScores(4, 9)),
    missing: Array.from({ length: 30 }, (_, index) => ({
      id: `tinh-mau-${index + 5}`,
      title: `Tỉnh Mẫu ${String(index + 5).padStart(2, '0')}, 2024: chưa tìm thấy điểm`,
    })),
  }),
  example('700-in-columns', '700 xã: đếm theo cột', {
    marks: exampleMarks(exampleScores(700, 2, 60, 30), [12]),
    missing,
    rules: exampleRules(51.2, 60.1, 68.4),
  }),
];
