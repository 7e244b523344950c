import type { Lang } from '../site/lang.ts';
import { formatDate } from './dates.ts';

/** Viet Nam is seven hours ahead of UTC, all year round. */
const ahead = 7 * 60 * 60 * 1000;

function shifted(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at) || !/(Z|[+-]\d{2}:?\d{2})$/i.test(instant)) {
    throw new RangeError(`not an instant: ${instant}`);
  }
  return new Date(at + ahead).toISOString();
}

/** The day in Viet Nam on which an instant falls: `2026-11-21T18:00:00Z` → `2026-11-22`. */
export function dayInVietNam(instant: string): string {
  return shifted(instant).slice(0, 10);
}

/** `08:05 ngày 12/3/2026` or “12 March 2026, 08:05 (Viet Nam time)”. */
export function formatInstant(instant: string, lang: Lang): string {
  const local = shifted(instant);
  const date = formatDate(local.slice(0, 10), lang);
  const clock = local.slice(11, 16);
  return lang === 'vi' ? `${clock} ngày ${date}` : `${date}, ${clock} (Viet Nam time)`;
}
