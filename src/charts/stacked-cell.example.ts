import type { StackedCellData } from './stacked-cell.ts';

/** Rows of one column: every state, one state only, a part too small to be seen at its length, nothing, no figures. */
export const stackedCellExamples: Readonly<Record<string, StackedCellData>> = {
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
};
