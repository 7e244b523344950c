import Big from 'big.js';
import type { Lang } from '../site/lang.ts';
import { round, type Decimal } from './rounding.ts';

/** The minus sign, U+2212. */
const minus = '−';

const marks = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

interface NumberFormat {
  /** Exactly so many decimals; without it, the digits that the value has. */
  readonly decimals?: number | undefined;
}

/** `1.234.567,89` or `1,234,567.89`; negative with U+2212; zero never has a sign. */
export function formatNumber(value: Decimal, lang: Lang, { decimals }: NumberFormat = {}): string {
  const text = plainDigits(value, decimals);
  const negative = text.startsWith('-');
  const [whole, fraction] = (negative ? text.slice(1) : text).split('.') as [string, string?];
  const { group, decimal } = marks[lang];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (negative ? minus : '') + grouped + (fraction ? decimal + fraction : '');
}

/** `-1234567.89`; zero without a sign. */
function plainDigits(value: Decimal, decimals: number | undefined): string {
  // Ranks and counts, of which a portal writes millions, need no decimal arithmetic.
  if (!decimals && Number.isSafeInteger(value)) return String(value);
  return (decimals === undefined ? new Big(value) : round(value, decimals)).toFixed(decimals);
}

/** A value that is already a percentage: 95.3 → `95,3%` or `95.3%`. */
export function formatPercent(value: Decimal, lang: Lang, format?: NumberFormat): string {
  return `${formatNumber(value, lang, format)}%`;
}

/** One number of another: `601/1.287`; also a rank of how many: `36/61`. */
export function formatRatio(part: Decimal, whole: Decimal, lang: Lang): string {
  return `${formatNumber(part, lang)}/${formatNumber(whole, lang)}`;
}

/** A rank and of how many; without the second where it is not known. */
export function formatRank(rank: number, outOf: number | null, lang: Lang): string {
  return outOf === null ? formatNumber(rank, lang) : formatRatio(rank, outOf, lang);
}

/** English ordinals: 1st, 2nd, 3rd, 4th, 11th, 21st, 112th. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${formatNumber(n, 'en')}${ending}`;
}
