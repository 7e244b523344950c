import { expect, it } from 'vitest';
import { observationStatuses } from '../../intake/tables/shared-columns.ts';
import { emptyCellsLines } from './empty-cells.ts';

it('explains every code of the status column, and that an empty cell is no zero', () => {
  for (const { code, title } of observationStatuses) {
    expect(emptyCellsLines('vi').join(' ')).toContain(`${code} ${title.vi}`);
    expect(emptyCellsLines('en').join(' ')).toContain(`${code} ${title.en}`);
  }
  expect(emptyCellsLines('vi').join(' ')).toMatch(
    /nói vì sao: M không áp dụng.*đi với một số: A như đã công bố/,
  );
  expect(emptyCellsLines('vi').join(' ')).toContain('không bao giờ là số 0');
  expect(emptyCellsLines('en').join(' ')).toContain('never 0');
});
