import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';

/** «A», «A và B», «A, B và C» or “A, B and C”; nothing for none. */
export function joinList(items: readonly string[], lang: Lang): string {
  const and = lang === 'vi' ? 'và' : 'and';
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

const small = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/** A count in words up to ten, in digits above: «ba», «34». */
export function countWord(n: number, lang: Lang): string {
  return small[lang][n] ?? formatNumber(n, lang);
}

/** English number agreement: `plural(1, 'province')`, `plural(2, 'agency', 'agencies')`, with the number in front. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n, 'en')} ${n === 1 ? one : many}`;
}
