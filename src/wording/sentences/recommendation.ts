import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { joinList, plural } from './lists.ts';

/** All recommendations in short. */
export interface RecommendationsLede {
  readonly day: string;
  readonly waiting: number;
  readonly pastDue: number;
  readonly answered: number;
  /** The longest wait and with whom it is; null where nothing waits. */
  readonly longest: { readonly days: number; readonly holders: readonly string[] } | null;
}

/** «87 ngày», “1 day”. */
export function days(n: number, lang: Lang): string {
  return lang === 'vi' ? `${formatNumber(n, lang)} ngày` : plural(n, 'day');
}

/**
 * «Tính đến 30/9/2026, 12 kiến nghị đang chờ trả lời, 3 kiến nghị trong số đó đã quá hạn; chờ lâu nhất là 87 ngày, nay ở
 * Bộ Mẫu A. 30 kiến nghị đã được trả lời.»
 */
export function recommendationsLede(lede: RecommendationsLede, lang: Lang): string {
  const { waiting, answered } = lede;
  const date = formatDate(lede.day, lang);
  const number = (n: number): string => formatNumber(n, lang);
  if (lang === 'vi') {
    const start = `Tính đến ${date}, `;
    const done = answered === 0 ? '' : ` ${number(answered)} kiến nghị đã được trả lời.`;
    if (waiting === 0) return `${start}không có kiến nghị nào đang chờ trả lời.${done}`;
    return `${start}${number(waiting)} kiến nghị đang chờ trả lời, ${pastDuePart(lede, lang)}${longestPart(lede, lang)}.${done}`;
  }
  const start = `As of ${date}, `;
  const done =
    answered === 0
      ? ''
      : ` ${plural(answered, 'recommendation')} ${answered === 1 ? 'has' : 'have'} been answered.`;
  if (waiting === 0) return `${start}no recommendation was waiting for an answer.${done}`;
  const verb = waiting === 1 ? 'was' : 'were';
  return `${start}${plural(waiting, 'recommendation')} ${verb} waiting for an answer, ${pastDuePart(lede, lang)}${longestPart(lede, lang)}.${done}`;
}

function pastDuePart({ waiting, pastDue }: RecommendationsLede, lang: Lang): string {
  const number = formatNumber(pastDue, lang);
  if (lang === 'vi') {
    if (pastDue === 0) return 'chưa kiến nghị nào quá hạn';
    if (pastDue === waiting) return waiting === 1 ? 'đã quá hạn' : 'đều đã quá hạn';
    return `${number} kiến nghị trong số đó đã quá hạn`;
  }
  if (pastDue === 0) return 'none of them past its due date';
  if (pastDue === waiting) return waiting === 1 ? 'past its due date' : 'all of them past their due dates';
  return pastDue === 1 ? '1 of them past its due date' : `${number} of them past their due dates`;
}

/** More holders than this share a wait: the number alone says enough. */
const mostHolders = 3;

function longestPart({ longest, waiting }: RecommendationsLede, lang: Lang): string {
  if (longest === null) return '';
  const { holders } = longest;
  const where =
    holders.length > mostHolders
      ? ''
      : `, ${lang === 'vi' ? 'nay ở' : 'now with'} ${joinList(holders, lang)}`;
  const long = days(longest.days, lang);
  if (lang === 'vi') return `; ${waiting === 1 ? 'đã chờ' : 'chờ lâu nhất là'} ${long}${where}`;
  return `; ${waiting === 1 ? 'it had waited' : 'the longest wait was'} ${long}${where}`;
}

/** How long a recommendation has waited, and whether its answer is due. */
export interface Wait {
  readonly days: number;
  readonly due: string | null;
  /** Days since it was due; 0 or less where that day has not passed, null without one. */
  readonly late: number | null;
}

/** «Đã chờ 87 ngày; hạn trả lời 15/9/2026, đã qua 15 ngày.» */
export function waitStatement(wait: Wait, lang: Lang): string {
  const waited = lang === 'vi' ? `Đã chờ ${days(wait.days, lang)}` : `Has waited ${days(wait.days, lang)}`;
  if (wait.due === null) {
    return lang === 'vi' ? `${waited}; không nêu hạn trả lời` : `${waited}; no due date given`;
  }
  const due = formatDate(wait.due, lang);
  const late = (wait.late ?? 0) > 0 ? days(wait.late!, lang) : null;
  if (lang === 'vi') return `${waited}; hạn trả lời ${due}${late === null ? '' : `, đã qua ${late}`}`;
  return `${waited}; answer ${late === null ? 'due' : 'was due'} on ${due}${late === null ? '' : `, ${late} ago`}`;
}

/**
 * «Được chấp thuận một phần ngày 2/9/2026, sau 45 ngày.»
 * @param how what the answer was, as the table words it
 */
export function answerStatement(
  { how, on, after }: { readonly how: string; readonly on: string; readonly after: number },
  lang: Lang,
): string {
  const date = formatDate(on, lang);
  const took =
    after === 0
      ? lang === 'vi'
        ? 'ngay trong ngày'
        : 'the same day'
      : `${lang === 'vi' ? 'sau' : 'after'} ${days(after, lang)}`;
  return lang === 'vi' ? `${how} ngày ${date}, ${took}` : `${how} on ${date}, ${took}`;
}
