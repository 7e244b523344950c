import Big from 'big.js';
import type { Lang } from '../site/lang.ts';
import { formatPercent } from './numbers.ts';
import { round, type Decimal } from './rounding.ts';

/** The percentage that one number is of another; `null` of nothing. */
export function percentOf(part: Decimal, whole: Decimal): Big | null {
  const all = new Big(whole);
  return all.eq(0) ? null : new Big(part).times(100).div(all);
}

/**
 * A share as a percentage, true at its ends: a part that is not nothing never reads 0%, one that is not all never
 * reads 100%. `null` of nothing.
 */
export function formatShare(part: Decimal, whole: Decimal, lang: Lang, decimals = 1): string | null {
  const percent = percentOf(part, whole);
  if (percent === null) return null;
  const shown = round(percent, decimals);
  const step = new Big(10).pow(-decimals);
  if (percent.gt(0) && shown.eq(0)) {
    return `${lang === 'vi' ? 'dưới' : 'under'} ${formatPercent(step, lang)}`;
  }
  if (percent.lt(100) && shown.eq(100)) {
    return `${lang === 'vi' ? 'trên' : 'over'} ${formatPercent(new Big(100).minus(step), lang)}`;
  }
  const whole100 = shown.eq(0) || shown.eq(100);
  return formatPercent(shown, lang, { decimals: whole100 ? 0 : decimals });
}

/**
 * The same as a number for a file, in percent: with one decimal, and with as many more as it takes not to read 0 or 100
 * where it is neither. `null` of nothing.
 */
export function shareNumber(part: Decimal, whole: Decimal): number | null {
  const percent = percentOf(part, whole);
  if (percent === null) return null;
  const lies = (shown: Big): boolean => [0, 100].some((end) => shown.eq(end) && !percent.eq(end));
  const decimals = [1, 2, 3, 4, 5, 6].find((count) => !lies(round(percent, count))) ?? 6;
  return round(percent, decimals).toNumber();
}
