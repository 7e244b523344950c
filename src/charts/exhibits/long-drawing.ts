import type { Lang } from '../../site/lang.ts';
import { cutWords } from '../../wording/exhibits/cut.ts';

/**
 * How many rows a drawing has at most, and the table folded under it in a frame: among more nothing is found, and the
 * page would be too heavy to be framed. Pages and files have them all.
 */
export const mostDrawn = 150;

/** The rows that are drawn: the first ones. */
export function drawnRows<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, mostDrawn);
}

/**
 * What stands below a drawing that shows its first rows alone, after what stands there anyway.
 * @param rows how many there are
 */
export function aloneWithCut(alone: string | null, rows: number, lang: Lang): string | null {
  if (rows <= mostDrawn) return alone;
  return [alone, cutWords[lang].drawing(mostDrawn, rows)].filter((text) => text !== null).join(' ');
}
