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
  // Ranks, counts and scores as they were published, of which a portal writes millions, need no decimal arithmetic.
  const own = typeof value === 'number' ? ownDigits(value, decimals) : null;
  return own ?? (decimals === undefined ? new Big(value) : round(value, decimals)).toFixed(decimals);
}

/** The digits that a number has, with zeros up to so many decimals; null where it has more, or is not written out. */
function ownDigits(value: number, decimals: number | undefined): string | null {
  const digits = String(value);
  if (!Number.isFinite(value) || digits.includes('e')) return null;
  if (decimals === undefined) return digits;
  const point = digits.indexOf('.');
  const missing = decimals - (point < 0 ? 0 : digits.length - point - 1);
  if (missing < 0) return null;
  return digits + (point < 0 && missing > 0 ? '.' : '') + '0'.repeat(missing);
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
