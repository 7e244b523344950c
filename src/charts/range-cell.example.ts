import { cellExample } from './example-cells.ts';
import type { CellRow } from './example-cells.ts';
import { exampleNumber } from './example-names.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import { rangeCell } from './range-cell.ts';
import type { RangeCellData } from './range-cell.ts';

const range = { lowest: 41.5, middle: 63, highest: 88.25 };

/** Rows of one column: inside the range, at both its ends, without a value, all alike. */
export const rangeCellRows: readonly RangeCellData[] = [
  { ...range, value: 70.1 },
  { ...range, value: 41.5 },
  { ...range, value: 88.25 },
  { ...range, value: null },
  { lowest: 5, middle: 5, highest: 5, value: 5 },
];

const row = (data: RangeCellData, name?: string): CellRow => {
  const value = data.value === null ? 'chưa có số liệu' : exampleNumber(data.value);
  return [name === undefined ? value : `${name}: ${value}`, (width) => rangeCell(data, width)];
};

const values = cellExample(
  'values',
  'Ở giữa, thấp nhất, cao nhất, chưa có số liệu, tất cả bằng nhau',
  rangeCellRows.map((data) => row(data)),
);

const criteria: readonly (readonly [string, RangeCellData])[] = [
  ['Hạ tầng số', { lowest: 20, middle: 55, highest: 90, value: 71.5 }],
  ['Dữ liệu và cơ sở dữ liệu dùng chung của cơ quan', { lowest: 60, middle: 61, highest: 99, value: 61 }],
  ['Dịch vụ công trực tuyến', { lowest: -12, middle: -3, highest: 4.5, value: -8 }],
  ['Tiêu chí mới', { lowest: 0, middle: 0, highest: 40, value: null }],
];

export const rangeCellExamples: readonly ChartExample[] = [
  values,
  cellExample(
    'criteria',
    'Các tiêu chí của một cơ quan: giá trị trùng điểm giữa, giá trị âm, chưa có số liệu',
    criteria.map(([name, data]) => row(data, name)),
  ),
  cellExample('one', 'Một dòng', [row({ lowest: 0, middle: 50, highest: 100, value: 50 })]),
  cellExample('none', 'Không dòng nào có số liệu', [
    row({ ...range, value: null }),
    row({ lowest: 5, middle: 5, highest: 5, value: null }),
  ]),
  withWatermark(values),
];
