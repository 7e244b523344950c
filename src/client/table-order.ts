import type { Lang } from '../site/lang.ts';

/** What a cell is sorted by; null where there is nothing to sort by. */
export type CellValue = number | string | null;

export type Direction = 'ascending' | 'descending';

/**
 * The value of a cell from what it shows, in the notation of the page: «1.234,5» in Vietnamese, «1,234.5» in English;
 * «▲ 3» and «▼ 3» are 3 and −3, «=» is 0; «–» and nothing are missing. Whatever else is a text.
 */
export function cellValue(text: string, lang: Lang): CellValue {
  const plain = text.trim();
  if (plain === '' || plain === '–') return null;
  if (plain === '=') return 0;
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const number = plain
    .replace(/^(?:▲ |\+)/, '')
    .replace(/^(?:▼ |−)/, '-')
    .replaceAll(group, '')
    .replace(point, '.');
  // «TP. Hồ Chí Minh» stands under H.
  return /^-?\d+(?:\.\d+)?$/.test(number) ? Number(number) : plain.replace(/^TP\. /, '');
}

/** The value of a rank interval: by its first rank, then by its last («từ hạng 5 đến hạng 9»). */
export function intervalValue(text: string): CellValue {
  const ranks = text.match(/\d+/g)?.map(Number);
  return ranks ? ranks[0]! + ranks.at(-1)! / 1000 : null;
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
