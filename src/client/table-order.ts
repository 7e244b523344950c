/** What a cell is sorted by; null where there is nothing to sort by. */
export type CellValue = number | string | null;

export type Direction = 'ascending' | 'descending';

/** The value of a cell from its text, or from what it carries for sorting: «–» and nothing are missing. */
export function cellValue(text: string): CellValue {
  const plain = text.trim().replace(/^TP\. /, '');
  if (plain === '' || plain === '–') return null;
  const number = Number(plain);
  return Number.isNaN(number) ? plain : number;
}

/**
 * Rows in the order of their values. Equal ones stay as they are in the order given, in both directions; missing is
 * neither the best nor the worst, and always stands last.
 */
export function inOrder<R>(
  rows: readonly R[],
  valueOf: (row: R) => CellValue,
  direction: Direction,
  compare: (a: string, b: string) => number,
): readonly R[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
      return sign * order;
    })
    .map(({ row }) => row);
}
