import { exampleName, exampleNumber } from './example-names.ts';
import { exampleRandom } from './example-random.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import { stackedRows, type StackedRow, type StackedRowsWords } from './stacked-rows.ts';
import { statePaints } from './task-state-parts.ts';

const key = [
  ['Hoàn thành đúng hạn', 'done'],
  ['Hoàn thành muộn', 'late'],
  ['Đang thực hiện, trong hạn', 'progress'],
  ['Thường xuyên, không có hạn', 'recurring'],
  ['Quá hạn', 'overdue'],
] as const;

const words: StackedRowsWords = {
  title: 'Các tỉnh mẫu: nhiệm vụ theo tình trạng',
  description: 'Số liệu giả định.',
  heads: {
    label: 'Tỉnh, thành phố',
    cells: ['Quá hạn (trong số có hạn)', 'Quá hạn: Quý II/2026 → nay', 'Được giao', 'Đã xong (trong số được giao)'],
  },
  key: key.map(([label, className]) => ({ label, className })),
}; // prettier-ignore

const missing = (index: number): StackedRow => {
  return { label: exampleName(index), note: 'chưa báo cáo', parts: null, cells: [['–'], ['12 → chưa báo cáo'], ['–'], ['–']] };
}; // prettier-ignore

/** `count` agencies, one of which has reported nothing. */
function agencies(count: number, most = 40): readonly StackedRow[] {
  const random = exampleRandom(31);
  return Array.from({ length: count }, (_, index): StackedRow => {
    if (index === count - 1 && count > 1) return missing(index);
    const parts = Object.values(statePaints).map((className) => {
      return { value: Math.floor(random() * most), className };
    });
    const assigned = parts.reduce((sum, { value }) => sum + value, 0);
    const overdue = parts.at(-1)!.value;
    return {
      label: exampleName(index),
      note: index === 2 ? 'một phần: chưa báo cáo' : null,
      parts,
      cells: [
        [exampleNumber(overdue), '12,5%'],
        [`7\u00a0→\u00a0${exampleNumber(overdue)}`, '+5'],
        [exampleNumber(assigned)],
        [exampleNumber(parts[0]!.value), 'dưới 0,1%'],
      ],
    };
  });
}

const state = (id: string, title: string, rows: readonly StackedRow[], own = words): ChartExample => {
  return { id, title, draw: (width) => stackedRows(rows, width, own) };
};

/** Tasks by state, a row for each agency, as an image. */
export const stackedRowsExamples: readonly ChartExample[] = [
  state('3', 'Ba nơi, tên dài, một nơi chưa báo cáo', agencies(3)),
  state('63', '63 dòng', agencies(63)),
  state('lon', 'Số lớn', agencies(4, 900_000)),
  state('khong', 'Không nhiệm vụ nào', agencies(2, 1)),
  state('thieu', 'Không nơi nào báo cáo', [missing(0), missing(4)]),
  state('khong-so-sanh', 'Không có kỳ trước để so', agencies(6).map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== 1) })), { ...words, heads: { ...words.heads, cells: words.heads.cells.filter((_, index) => index !== 1) } }),
  withWatermark(state('3-mau', 'Dữ liệu mẫu', agencies(3))),
]; // prettier-ignore
