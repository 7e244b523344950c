import type { RangeCellData } from './range-cell.ts';

const range = { lowest: 41.5, middle: 63, highest: 88.25 };

/** Rows of one column: inside the range, at both its ends, without a value, all alike. */
export const rangeCellExamples: readonly RangeCellData[] = [
  { ...range, value: 70.1 },
  { ...range, value: 41.5 },
  { ...range, value: 88.25 },
  { ...range, value: null },
  { lowest: 5, middle: 5, highest: 5, value: 5 },
];
