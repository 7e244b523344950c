import type { Lang } from '../site/lang.ts';
import { formatNumber } from './numbers.ts';

const units = ['byte', 'kB', 'MB', 'GB'] as const;

/** The size of a file: `715 byte`, `8,5 kB`, `1,3 MB`; a kilobyte is 1,000 bytes, the space does not break. */
export function formatBytes(bytes: number, lang: Lang): string {
  let [value, unit] = [bytes, 0];
  while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  const decimals = unit === 0 || value >= 9.95 ? 0 : 1;
  const word = lang === 'en' && unit === 0 && bytes !== 1 ? 'bytes' : units[unit];
  return `${formatNumber(value, lang, { decimals })}\u00a0${word}`;
}
