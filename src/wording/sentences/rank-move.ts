import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from './lists.ts';

/** «3 bậc», “3 places”. */
export function placesText(places: number, lang: Lang): string {
  return lang === 'vi' ? `${formatNumber(places, lang)} bậc` : plural(places, 'place');
}

const directions = { vi: ['lên', 'xuống', 'không đổi'], en: ['up', 'down', 'unchanged'] } as const;

/** A change of rank in a cell: arrow and number of places, with words for those who do not see the arrow. */
export function rankMove(
  from: number,
  to: number,
  lang: Lang,
): { readonly sign: string; readonly spoken: string } {
  const [up, down, same] = directions[lang];
  const places = Math.abs(from - to);
  if (places === 0) return { sign: '=', spoken: same };
  const rises = to < from;
  return {
    sign: `${rises ? '▲' : '▼'} ${formatNumber(places, lang)}`,
    spoken: `${rises ? up : down} ${placesText(places, lang)}`,
  };
}
