import type { Lang } from '../site/lang.ts';
import { clockInVietNam } from '../time/viet-nam-day.ts';
import { formatDate } from './dates.ts';

export { dayInVietNam } from '../time/viet-nam-day.ts';

/** `08:05 ngày 12/3/2026` or “12 March 2026, 08:05 (Viet Nam time)”. */
export function formatInstant(instant: string, lang: Lang): string {
  const local = clockInVietNam(instant);
  const date = formatDate(local.slice(0, 10), lang);
  const clock = local.slice(11, 16);
  return lang === 'vi' ? `${clock} ngày ${date}` : `${date}, ${clock} (Viet Nam time)`;
}
