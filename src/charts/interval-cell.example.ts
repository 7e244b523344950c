import { cellExample } from './example-cells.ts';
import type { CellRow } from './example-cells.ts';
import { exampleName } from './example-names.ts';
import { exampleRandom } from './example-random.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import { intervalCell } from './interval-cell.ts';
import type { IntervalCellData } from './interval-cell.ts';

/** Rows of one column: a wide interval, one of a single rank, both ends of the table, no interval. */
export const intervalCellRows = {
  wide: { interval: { best: 3, worst: 9 }, rank: 5, of: 34 },
  'one rank': { interval: { best: 1, worst: 1 }, rank: 1, of: 34 },
  last: { interval: { best: 30, worst: 34 }, rank: 34, of: 34 },
  none: { interval: null, rank: 2, of: 8 },
} as const satisfies Readonly<Record<string, IntervalCellData>>;

const row = (data: IntervalCellData, name?: string): CellRow => {
  const { interval, rank, of } = data;
  const span = interval ? `từ ${interval.best} đến ${interval.worst}` : 'không có khoảng';
  const words = `hạng ${rank}/${of}, ${span}`;
  return [name === undefined ? words : `${name}: ${words}`, (width) => intervalCell(data, width)];
};

/** A whole ranking; the ranks reached are wider in the middle, as they are in real ones. */
function ranking(of: number): readonly CellRow[] {
  const random = exampleRandom(5);
  return Array.from({ length: of }, (_, index): CellRow => {
    const rank = index + 1;
    const reach = Math.round(random() * 4 * Math.sin((Math.PI * rank) / of) + random());
    const interval = { best: Math.max(rank - reach, 1), worst: Math.min(rank + reach + 1, of) };
    return row({ interval, rank, of }, exampleName(index));
  });
}

const values = cellExample(
  'values',
  'Khoảng rộng, khoảng một hạng, hai đầu bảng, không có khoảng',
  Object.values(intervalCellRows).map((data) => row(data)),
);

export const intervalCellExamples: readonly ChartExample[] = [
  values,
  cellExample('8-rows', 'Cả bảng tám dòng, tên dài', ranking(8)),
  cellExample('63-rows', '63 dòng', ranking(63)),
  cellExample(
    'all-equal',
    'Mọi cơ quan đều có thể ở mọi hạng',
    [1, 1, 1].map((rank, index) =>
      row({ interval: { best: 1, worst: 3 }, rank, of: 3 }, exampleName(index + 5)),
    ),
  ),
  cellExample('one', 'Một cơ quan duy nhất', [row({ interval: { best: 1, worst: 1 }, rank: 1, of: 1 })]),
  withWatermark(values),
];
