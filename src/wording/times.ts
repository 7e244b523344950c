import type { Lang } from '../site/lang.ts';
import { formatDate, months } from './dates.ts';
import { sentenceStart } from './case.ts';

/**
 * Any time of the data: «12/3/2026», «tháng 8/2025», «Quý III/2025», «6 tháng đầu năm 2025», «năm 2024»; in English
 * “12 March 2026”, “August 2025”, “Q3 2025”, “first half of 2025”, “2024”.
 * @throws RangeError when the text is no time
 */
export function formatTime(time: string, lang: Lang): string {
  const match = /^(\d{4})(?:-(?:(Q)([1-4])|(H)([12])|(\d{2})))?$/.exec(time);
  if (!match) return formatDate(time, lang);
  const [, year, , quarter, , half, month] = match;
  if (quarter) {
    return lang === 'vi' ? `Quý ${['I', 'II', 'III', 'IV'][+quarter - 1]}/${year}` : `Q${quarter} ${year}`;
  }
  if (half) {
    if (lang === 'vi') return `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`;
    return `${half === '1' ? 'first' : 'second'} half of ${year}`;
  }
  if (month) {
    const name = months[+month - 1];
    if (!name) throw new RangeError(`not a time: ${time}`);
    return lang === 'vi' ? `tháng ${+month}/${year}` : `${name} ${year}`;
  }
  return lang === 'vi' ? `năm ${year}` : year!;
}

/** For heads of tables and axes: as `formatTime`, with a year alone as its digits and a capital in front. */
export function formatTimeShort(time: string, lang: Lang): string {
  return /^\d{4}$/.test(time) ? time : sentenceStart(formatTime(time, lang));
}

/** What a time is: for «cả hai năm», «cả hai quý». */
export function timeKind(time: string): 'day' | 'month' | 'quarter' | 'half' | 'year' {
  if (/^\d{4}$/.test(time)) return 'year';
  if (/^\d{4}-Q[1-4]$/.test(time)) return 'quarter';
  if (/^\d{4}-H[12]$/.test(time)) return 'half';
  if (/^\d{4}-\d{2}$/.test(time)) return 'month';
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return 'day';
  throw new RangeError(`not a time: ${time}`);
}
