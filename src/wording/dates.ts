import type { Lang } from '../site/lang.ts';

/** English names of the months. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The parts of a day in ISO notation. */
function dayParts(day: string): { year: string; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const name = match ? months[Number(match[2]) - 1] : undefined;
  if (!match || !name) throw new RangeError(`not a day: ${day}`);
  return { year: match[1]!, month: Number(match[2]), day: Number(match[3]) };
}

/**
 * A day: `12/3/2026`, `4/12/2025`, but `05/02/2026`; in English `12 March 2026`. Only dates in January and February are
 * padded, where a digit could be put in front of the month.
 */
export function formatDate(day: string, lang: Lang): string {
  const at = dayParts(day);
  if (lang === 'en') return `${at.day} ${months[at.month - 1]} ${at.year}`;
  const width = at.month <= 2 ? 2 : 1;
  const padded = (value: number): string => String(value).padStart(width, '0');
  return `${padded(at.day)}/${padded(at.month)}/${at.year}`;
}
