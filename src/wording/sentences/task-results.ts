import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { formatShare } from '../shares.ts';
import { joinList, plural } from './lists.ts';

/** How all tasks stand, and how many of those that have to report did. */
export interface ResultsStatement {
  readonly asOf: string;
  readonly reported: number;
  readonly expected: number;
  /** Null where nobody gave numbers. */
  readonly counts: { readonly assigned: number; readonly done: number; readonly overdue: number } | null;
}

/** «Đến 30/9/2026, 55 trong 56 bộ, ngành, địa phương đã báo cáo: hoàn thành 412 trong 868 nhiệm vụ …». */
export function resultsStatement({ asOf, reported, expected, counts }: ResultsStatement, lang: Lang): string {
  const day = formatDate(asOf, lang);
  const n = (value: number): string => formatNumber(value, lang);
  const share = counts && formatShare(counts.done, counts.assigned, lang);
  const percent = share ? ` (${share})` : '';
  const all = reported === expected;
  if (lang === 'vi') {
    if (!counts) return `Đến ${day}, chưa bộ, ngành, địa phương nào trong danh sách báo cáo.`;
    const who = all
      ? `${n(expected)} bộ, ngành, địa phương`
      : `${n(reported)} trong ${n(expected)} bộ, ngành, địa phương`;
    const overdue =
      counts.overdue === 0 ? 'không có nhiệm vụ quá hạn' : `${n(counts.overdue)} nhiệm vụ quá hạn`;
    return `Đến ${day}, theo báo cáo của ${who}: hoàn thành ${n(counts.done)} trong ${n(counts.assigned)} nhiệm vụ được giao${percent}, ${overdue}.`;
  }
  if (!counts) return `As of ${day}, none of the agencies listed has reported.`;
  const who = all
    ? plural(expected, 'agency', 'agencies')
    : `${n(reported)} of ${plural(expected, 'agency', 'agencies')}`;
  const overdue = counts.overdue === 0 ? 'none overdue' : `${n(counts.overdue)} overdue`;
  return `As of ${day}, as reported by ${who}: ${n(counts.done)} of ${plural(counts.assigned, 'assigned task')} done${percent}, ${overdue}.`;
}

/** One that gave numbers, by its name inside a sentence. */
export interface OverdueCount {
  readonly name: string;
  readonly overdue: number;
  /** Tasks that have a due date. */
  readonly dated: number;
}

/** What stands in a table, each one and several: «tỉnh, thành phố», “province or city” and “provinces and cities”. */
export interface OverdueNoun {
  readonly one: string;
  readonly many: string;
  /** «mỗi nơi», «mỗi nhóm». */
  readonly each: string;
}

/** So many may share the first place and still be named. */
const mostNamed = 3;

/**
 * How many have overdue tasks, of how many, and who has most: «19 trong 34 tỉnh, thành phố có nhiệm vụ quá hạn; nhiều
 * nhất là Tỉnh Mẫu 03 (12 trong 31 nhiệm vụ có hạn).»
 * @param lines those that gave numbers, in any order
 */
export function overdueFinding(lines: readonly OverdueCount[], noun: OverdueNoun, lang: Lang): string {
  const n = (value: number): string => formatNumber(value, lang);
  const late = lines.filter(({ overdue }) => overdue > 0);
  const most = Math.max(0, ...lines.map(({ overdue }) => overdue));
  const first = late.filter(({ overdue }) => overdue === most);
  const [only] = lines;
  if (!only) return lang === 'vi' ? `Chưa ${noun.one} nào báo cáo.` : `No ${noun.one} has reported.`;
  if (lines.length === 1) {
    return lang === 'vi'
      ? `${only.name}: ${only.overdue === 0 ? 'không có nhiệm vụ quá hạn' : `${n(only.overdue)} nhiệm vụ quá hạn`} trong ${n(only.dated)} nhiệm vụ có hạn.`
      : `${only.name}: ${only.overdue === 0 ? 'none' : n(only.overdue)} overdue of ${plural(only.dated, 'task')} with a due date.`;
  }
  if (late.length === 0) {
    return lang === 'vi'
      ? `Trong ${n(lines.length)} ${noun.many} có số, không ${noun.one} nào có nhiệm vụ quá hạn.`
      : `None of the ${n(lines.length)} ${noun.many} with numbers has overdue tasks.`;
  }
  const names = joinList(
    first.map(({ name }) => name),
    lang,
  );
  if (lang === 'vi') {
    const who =
      first.length > mostNamed
        ? `${n(most)} nhiệm vụ, ở ${n(first.length)} ${noun.many}`
        : first.length > 1
          ? `${names}, ${noun.each} ${n(most)}`
          : `${names} (${n(most)} trong ${n(first[0]!.dated)} nhiệm vụ có hạn)`;
    const some =
      late.length === lines.length
        ? `Cả ${n(late.length)} ${noun.many} đều có nhiệm vụ quá hạn`
        : `${n(late.length)} trong ${n(lines.length)} ${noun.many} có nhiệm vụ quá hạn`;
    return `${some}; nhiều nhất là ${who}.`;
  }
  const who =
    first.length > mostNamed
      ? `${n(first.length)} share the highest number, ${n(most)}`
      : first.length > 1
        ? `${names} have the most, ${n(most)} each`
        : `${names} has the most (${n(most)} of ${plural(first[0]!.dated, 'task')} with a due date)`;
  const some =
    late.length === lines.length
      ? `All ${n(late.length)} ${noun.many} have`
      : `${n(late.length)} of ${n(lines.length)} ${noun.many} ${late.length === 1 ? 'has' : 'have'}`;
  return `${some} overdue tasks; ${who}.`;
}
