import type { Problem } from './problems.ts';
import { statusesWithValue } from './tables/shared-columns.ts';

interface RowWithStatus {
  readonly line: number;
  readonly status: string;
}

/** A status that comes with a value needs one; the others forbid it. An empty cell is never silently «missing». */
export function checkStatuses<R extends RowWithStatus>(
  file: string,
  rows: readonly R[],
  valueColumn: string & keyof R,
): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const { line, status } = row;
    const value = row[valueColumn];
    const at = { file, line, column: valueColumn, details: { status } };
    if (statusesWithValue.has(status)) return value === null ? [{ code: 'status-without-value', ...at }] : [];
    return value === null ? [] : [{ code: 'value-without-status', ...at, value: String(value) }];
  });
}
