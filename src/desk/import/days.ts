import { isDay, isTime } from '../../intake/periods.ts';

/** The order of day and month in text: `dmy` as in Viet Nam, `mdy` as in the United States. */
export type DayOrder = 'dmy' | 'mdy';

/** A day or time as our files write it, or why it is none. */
export type ReadDay = { readonly day: string } | { readonly doubt: 'ambiguous' | 'unclear' };

const two = (part: string): string => part.padStart(2, '0');

/** A day written as text: `2026-02-05`, `ngày 5 tháng 2 năm 2026`, `15/10/2025`; `5/2/2026` where its order is declared. */
export function readDay(text: string, order: DayOrder | null): ReadDay {
  const clean = text.normalize('NFC').trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(clean);
  if (iso) return real(`${iso[1]}-${two(iso[2]!)}-${two(iso[3]!)}`);
  const words = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+|[/,\s]+)(\d{4})$/.exec(clean);
  if (words) return real(`${words[3]}-${two(words[2]!)}-${two(words[1]!)}`);
  const numbers = /^(?:ngày\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(clean);
  if (!numbers) return { doubt: 'unclear' };
  const [first, second, year] = [numbers[1]!, numbers[2]!, numbers[3]!];
  const readings = {
    dmy: `${year}-${two(second)}-${two(first)}`,
    mdy: `${year}-${two(first)}-${two(second)}`,
  };
  if (order) return real(readings[order]);
  const possible = [...new Set(Object.values(readings))].filter(isDay);
  if (possible.length === 0) return { doubt: 'unclear' };
  return possible.length === 1 ? { day: possible[0]! } : { doubt: 'ambiguous' };
}

/** A day, month, quarter, half or year written as text: `Quý III/2025`, `tháng 8/2025`, `6 tháng đầu năm 2025`, `2025`. */
export function readTime(text: string, order: DayOrder | null): ReadDay {
  const clean = text.normalize('NFC').trim().toLowerCase();
  const upper = clean.toUpperCase();
  if (isTime(upper)) return { day: upper };
  const quarter = /^quý\s+(iv|i{1,3}|[1-4])\s*(?:[/-]|năm|\s)\s*(?:năm\s+)?(\d{4})$/.exec(clean);
  if (quarter) {
    const numerals = ['i', 'ii', 'iii', 'iv'];
    const number = numerals.indexOf(quarter[1]!) + 1 || Number(quarter[1]);
    return { day: `${quarter[2]}-Q${number}` };
  }
  const month = /^(?:tháng\s+)?(\d{1,2})\s*(?:[/-]|\s+năm\s+)\s*(\d{4})$/.exec(clean);
  if (month) return real(`${month[2]}-${two(month[1]!)}`, isTime);
  const half = /^(?:6|sáu) tháng (đầu|cuối) năm (\d{4})$/.exec(clean);
  if (half) return { day: `${half[2]}-H${half[1] === 'đầu' ? 1 : 2}` };
  const year = /^năm (\d{4})$/.exec(clean);
  return year ? { day: year[1]! } : readDay(text, order);
}

function real(text: string, exists: (text: string) => boolean = isDay): ReadDay {
  return exists(text) ? { day: text } : { doubt: 'unclear' };
}
