import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from './lists.ts';

/** How many tasks a filter leaves: «Đang hiện 23 trong 868 nhiệm vụ.» */
export function shownTasks(shown: number, all: number, lang: Lang): string {
  const n = (count: number): string => formatNumber(count, lang);
  if (shown === 0) {
    return lang === 'vi'
      ? `Không có nhiệm vụ nào khớp, trong ${n(all)} nhiệm vụ. Hãy bỏ bớt điều kiện.`
      : `No match among ${plural(all, 'task')}. Try removing a condition.`;
  }
  return lang === 'vi'
    ? `Đang hiện ${n(shown)} trong ${n(all)} nhiệm vụ.`
    : `Showing ${n(shown)} of ${plural(all, 'task')}.`;
}
