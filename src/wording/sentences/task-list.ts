import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from './lists.ts';

/** Some tasks, counted by state. */
export interface TaskListWords {
  readonly day: string;
  /** States by their titles, in the order in which they are told; those without tasks may be left out. */
  readonly states: readonly { readonly title: string; readonly count: number }[];
}

/** «Đến 30/9/2026 có 124 nhiệm vụ: 23 quá hạn; 30 đang thực hiện, trong hạn; 71 hoàn thành đúng hạn.» */
export function taskListStatement({ day, states }: TaskListWords, lang: Lang): string {
  const on = formatDate(day, lang);
  const parts = states.filter(({ count }) => count > 0);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const [only] = parts;
  const n = (count: number): string => formatNumber(count, lang);
  if (!only) return lang === 'vi' ? `Đến ${on} không có nhiệm vụ nào.` : `No tasks as of ${on}.`;
  const told =
    parts.length === 1
      ? lang === 'vi'
        ? ` ${only.title}`
        : `: ${only.title}`
      : `: ${parts.map(({ title, count }) => `${n(count)} ${title}`).join('; ')}`;
  return lang === 'vi'
    ? `Đến ${on} có ${n(all)} nhiệm vụ${told}.`
    : `As of ${on}, ${plural(all, 'task')}${told}.`;
}
