import type { BarCellData } from './bar-cell.ts';

/** Rows of one column: a high and a low value, zero, below zero, none. */
export const barCellExamples: readonly BarCellData[] = [
  { value: 82.4, min: -20, max: 100, rules: [30, 50, 70] },
  { value: 0.2, min: -20, max: 100, rules: [30, 50, 70] },
  { value: 0, min: -20, max: 100, rules: [30, 50, 70] },
  { value: -12.5, min: -20, max: 100, rules: [30, 50, 70], className: 'overdue' },
  { value: null, min: -20, max: 100, rules: [30, 50, 70] },
];
