import { cellExample } from './example-cells.ts';
import type { CellRow } from './example-cells.ts';
import { exampleName } from './example-names.ts';
import { exampleRandom } from './example-random.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import { stackedCell } from './stacked-cell.ts';
import type { StackedCellData } from './stacked-cell.ts';
import { statePaints } from './task-state-parts.ts';

/** Rows of one column: every state, one state only, a part too small to be seen at its length, nothing, no figures. */
export const stackedCellRows = {
  'all states': [
    { value: 12, className: 'done' },
    { value: 3, className: 'late' },
    { value: 8, className: 'progress' },
    { value: 2, className: 'recurring' },
    { value: 5, className: 'overdue' },
  ],
  'one state': [
    { value: 7, className: 'done' },
    { value: 0, className: 'overdue' },
  ],
  'a tiny part': [
    { value: 999, className: 'done' },
    { value: 1, className: 'overdue' },
  ],
  nothing: [{ value: 0, className: 'done' }],
  'no figures': null,
} as const satisfies Readonly<Record<string, StackedCellData>>;

const row = (words: string, data: StackedCellData): CellRow => [words, (width) => stackedCell(data, width)];

/** Tasks of `count` agencies; one of them has reported nothing. */
function agencies(count: number): readonly CellRow[] {
  const random = exampleRandom(23);
  return Array.from({ length: count }, (_, index): CellRow => {
    const data = Object.values(statePaints).map((className) => {
      return { value: Math.floor(random() * 12), className };
    });
    const missing = index === 3;
    return row(exampleName(index) + (missing ? ': chưa báo cáo' : ''), missing ? null : data);
  });
}

const values = cellExample('values', 'Đủ tình trạng, một tình trạng, một phần rất nhỏ, không nhiệm vụ, chưa báo cáo', [
  row('30 nhiệm vụ', stackedCellRows['all states']),
  row('7 nhiệm vụ, xong cả', stackedCellRows['one state']),
  row('1.000 nhiệm vụ, 1 quá hạn', stackedCellRows['a tiny part']),
  row('không có nhiệm vụ', stackedCellRows.nothing),
  row('chưa báo cáo', stackedCellRows['no figures']),
]); // prettier-ignore

export const stackedCellExamples: readonly ChartExample[] = [
  values,
  cellExample('8-rows', 'Tám cơ quan, tên dài, một cơ quan chưa báo cáo', agencies(8)),
  cellExample('63-rows', '63 dòng', agencies(63)),
  cellExample('all-equal', 'Các tình trạng bằng nhau', [
    row('5 nhiệm vụ', Object.values(statePaints).map((className) => ({ value: 1, className }))),
  ]), // prettier-ignore
  cellExample('none', 'Không cơ quan nào báo cáo', [row(exampleName(0), null), row(exampleName(1), null)]),
  withWatermark(values),
];
