import type { IntervalCellData } from './interval-cell.ts';

/** Rows of one column: a wide interval, one of a single rank, both ends of the table, no interval. */
export const intervalCellExamples: Readonly<Record<string, IntervalCellData>> = {
  wide: { interval: { best: 3, worst: 9 }, rank: 5, of: 34 },
  'one rank': { interval: { best: 1, worst: 1 }, rank: 1, of: 34 },
  last: { interval: { best: 30, worst: 34 }, rank: 34, of: 34 },
  none: { interval: null, rank: 2, of: 8 },
};
