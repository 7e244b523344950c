import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from './lists.ts';

type Done = { readonly doneOn: string; readonly due: string };

/** How a task stands on a day; days are counted to its present due date. */
export type TaskStanding =
  | { readonly state: 'overdue'; readonly due: string; readonly days: number }
  | { readonly state: 'in-progress'; readonly due: string; readonly days: number }
  | ({ readonly state: 'done-on-time' } & Done)
  | ({ readonly state: 'done-late'; readonly days: number } & Done)
  | { readonly state: 'recurring' };

const days = (n: number, lang: Lang): string =>
  lang === 'vi' ? `${formatNumber(n, 'vi')} ngày` : plural(n, 'day');

/** For a cell: «quá hạn 92 ngày», «đang làm, còn 45 ngày», «hoàn thành đúng hạn». */
export function standingShort(standing: TaskStanding, lang: Lang): string {
  const vi = lang === 'vi';
  switch (standing.state) {
    case 'overdue':
      return vi ? `quá hạn ${days(standing.days, lang)}` : `${days(standing.days, lang)} overdue`;
    case 'in-progress':
      if (standing.days === 0) return vi ? 'đang làm, vừa đến hạn' : 'in progress, due that day';
      return vi
        ? `đang làm, còn ${days(standing.days, lang)}`
        : `in progress, ${days(standing.days, lang)} left`;
    case 'done-on-time':
      return vi ? 'xong đúng hạn' : 'done on time';
    case 'done-late':
      return vi ? `xong muộn ${days(standing.days, lang)}` : `done ${days(standing.days, lang)} late`;
    case 'recurring':
      return vi ? 'thường xuyên' : 'recurring';
  }
}

/** A sentence: «Quá hạn 92 ngày: hạn là 30/6/2026, đến 30/9/2026 chưa hoàn thành.» */
export function standingStatement(standing: TaskStanding, day: string, lang: Lang): string {
  const vi = lang === 'vi';
  const on = formatDate(day, lang);
  if (standing.state === 'recurring') {
    return vi ? 'Việc thường xuyên, không có ngày hạn.' : 'A recurring task, without a due date.';
  }
  const due = formatDate(standing.due, lang);
  switch (standing.state) {
    case 'overdue':
      return vi
        ? `Quá hạn ${days(standing.days, lang)}: hạn là ${due}, đến ${on} chưa hoàn thành.`
        : `${days(standing.days, lang)} overdue: it was due on ${due} and was not done by ${on}.`;
    case 'in-progress':
      if (standing.days === 0)
        return vi
          ? `Đang thực hiện, đến hạn đúng ngày ${due}.`
          : `In progress, due on that very day, ${due}.`;
      return vi
        ? `Đang thực hiện, trong hạn: hạn là ${due}, còn ${days(standing.days, lang)} tính từ ${on}.`
        : `In progress and on time: due on ${due}, ${days(standing.days, lang)} after ${on}.`;
    case 'done-on-time':
      return vi
        ? `Hoàn thành ngày ${formatDate(standing.doneOn, lang)}, đúng hạn (hạn ${due}).`
        : `Done on ${formatDate(standing.doneOn, lang)}, on time (due on ${due}).`;
    case 'done-late':
      return vi
        ? `Hoàn thành ngày ${formatDate(standing.doneOn, lang)}, muộn ${days(standing.days, lang)} so với hạn ${due}.`
        : `Done on ${formatDate(standing.doneOn, lang)}, ${days(standing.days, lang)} after it was due on ${due}.`;
  }
}

/** Beside the state of a task whose due date moved: «Hạn đã đổi 2 lần; hạn đầu tiên là 31/3/2026.» */
export function movedStatement(
  { moves, firstDue }: { readonly moves: number; readonly firstDue: string },
  lang: Lang,
): string {
  const first = formatDate(firstDue, lang);
  return lang === 'vi'
    ? `Hạn đã đổi ${formatNumber(moves, 'vi')} lần; hạn đầu tiên là ${first}.`
    : `Its due date has moved ${moves === 1 ? 'once' : plural(moves, 'time')}; it was first due on ${first}.`;
}

/** «30/6/2026 → 30/9/2026, lùi 92 ngày». */
export function moveText(from: string, to: string, shift: number, lang: Lang): string {
  const dates = `${formatDate(from, lang)} → ${formatDate(to, lang)}`;
  const by = days(Math.abs(shift), lang);
  if (lang === 'vi') return `${dates}, ${shift >= 0 ? 'lùi' : 'sớm hơn'} ${by}`;
  return `${dates}, ${by} ${shift >= 0 ? 'later' : 'earlier'}`;
}
