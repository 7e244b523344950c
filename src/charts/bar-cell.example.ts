import { barCell } from './bar-cell.ts';
import type { BarCellData } from './bar-cell.ts';
import { cellExample } from './example-cells.ts';
import type { CellRow } from './example-cells.ts';
import { exampleName, exampleNumber } from './example-names.ts';
import { exampleRandom } from './example-random.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import type { Paint } from './theme.ts';

const column = { min: -20, max: 100, rules: [30, 50, 70] };

/** Rows of one column: a high and a low value, zero, below zero, none. */
export const barCellRows: readonly BarCellData[] = [
  { value: 82.4, ...column },
  { value: 0.2, ...column },
  { value: 0, ...column },
  { value: -12.5, ...column, className: 'overdue' },
  { value: null, ...column },
];

const row = (data: BarCellData, name?: string): CellRow => {
  const value = data.value === null ? 'chưa có số liệu' : exampleNumber(data.value);
  return [name === undefined ? value : `${name}: ${value}`, (width) => barCell(data, width)];
};

const percent = { min: 0, max: 100 };

/** A ranking of `count` agencies, the best first, in four groups of colour. */
function ranking(count: number): readonly CellRow[] {
  const random = exampleRandom(11);
  const scores = Array.from({ length: count }, () => Math.round(300 + 650 * random()) / 10);
  return scores
    .toSorted((a, b) => b - a)
    .map((value, place) => {
      const className: Paint = `scale-${(1 + Math.floor((4 * place) / count)) as 1 | 2 | 3 | 4}`;
      return row({ value, ...percent, className }, exampleName(place));
    });
}

const values = cellExample(
  'values',
  'Giá trị cao, rất nhỏ, bằng 0, âm, chưa có số liệu; vạch ngăn các nhóm',
  barCellRows.map((data) => row(data)),
);

export const barCellExamples: readonly ChartExample[] = [
  values,
  cellExample('8-rows', 'Tám dòng, tên dài, bốn nhóm màu', ranking(8)),
  cellExample('63-rows', '63 dòng', ranking(63)),
  cellExample(
    'ties',
    'Đồng hạng và bằng nhau tất cả',
    [0, 1, 2].map((index) => row({ value: 61.5, ...percent }, exampleName(index))),
  ),
  cellExample(
    'negative',
    'Chỉ có giá trị âm',
    [-1.5, -40, -100].map((value) => row({ value, min: -100, max: -1.5 })),
  ),
  cellExample('states', 'Màu của tình trạng nhiệm vụ', [
    ...(['done', 'late', 'progress', 'recurring', 'overdue'] as const).map((className, index) =>
      row({ value: 90 - 12 * index, ...percent, className }),
    ),
  ]),
  cellExample('one', 'Một dòng', [row({ value: 3, min: 0, max: 3 }, exampleName(4))]),
  cellExample('none', 'Không dòng nào có số liệu', [
    row({ value: null, min: 0, max: 0 }, exampleName(0)),
    row({ value: null, min: 0, max: 0 }, exampleName(5)),
  ]),
  withWatermark(values),
];
