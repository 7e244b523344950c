import { doneOf, type TaskCounts } from '../../portal/counts-of-tasks.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { statusWord, type StatusCode } from '../words/statuses.ts';
import { whenPhrase } from './figure-statement.ts';
import { joinList, plural } from './lists.ts';

/** How the tasks of an agency stand, as its page opens the quarter with. */
export interface AgencyQuarterWords {
  /** As it stands inside a sentence: «tỉnh Vĩnh Long», “the Ministry of Finance”. */
  readonly name: string;
  readonly asOf: string;
  /** Null where it gave no numbers. */
  readonly counts: TaskCounts | null;
  /** Why numbers are missing: of all groups without counts, else of `silent` of them. */
  readonly status: StatusCode | null;
  /** How many groups are without numbers. */
  readonly silent: number;
}

/**
 * «Đến 30/9/2026, tỉnh Mẫu 01 được giao 24 nhiệm vụ: 15 đã hoàn thành (2 muộn), 5 đang thực hiện trong hạn, 1 thường
 * xuyên và 3 quá hạn.» Overdue tasks are always spoken of, other parts only where there are any.
 */
export function agencyQuarterStatement(quarter: AgencyQuarterWords, lang: Lang): string {
  const { name, asOf, counts, silent } = quarter;
  const start = `${whenPhrase(asOf, lang)}, ${name}`;
  const status = missingWord(quarter.status ?? 'O', lang);
  if (counts === null) return lang === 'vi' ? `${start} ${status.vi}.` : `${start}: ${status.en}.`;
  const rest =
    silent === 0
      ? ''
      : lang === 'vi'
        ? ` Chưa có số của ${formatNumber(silent, lang)} nhóm nhiệm vụ (${status.short}).`
        : ` Numbers of ${plural(silent, 'task group')} are missing (${status.short}).`;
  if (counts.assigned === 0) {
    return lang === 'vi'
      ? `${start} không được giao nhiệm vụ nào.${rest}`
      : `${start} had been assigned no tasks.${rest}`;
  }
  const parts = joinList(partsOf(counts, lang), lang);
  return lang === 'vi'
    ? `${start} được giao ${formatNumber(counts.assigned, lang)} nhiệm vụ: ${parts}.${rest}`
    : `${start} had been assigned ${plural(counts.assigned, 'task')}: ${parts}.${rest}`;
}

function partsOf(counts: TaskCounts, lang: Lang): readonly string[] {
  const { inProgress, overdue, recurring } = counts;
  const n = (value: number): string => formatNumber(value, lang);
  const w = partWords[lang];
  return [
    donePart(counts, lang),
    inProgress > 0 ? `${n(inProgress)} ${w.inProgress}` : null,
    recurring > 0 ? `${n(recurring)} ${w.recurring}` : null,
    overdue > 0 ? `${n(overdue)} ${w.overdue}` : w.noneOverdue,
  ].filter((part) => part !== null);
}

function donePart(counts: TaskCounts, lang: Lang): string {
  const w = partWords[lang];
  const done = doneOf(counts);
  if (done === 0) return w.noneDone;
  const number = formatNumber(done, lang);
  if (counts.doneLate === 0) return `${number} ${w.onTime}`;
  if (counts.doneOnTime === 0) return `${number} ${w.late}`;
  return `${number} ${w.done} (${formatNumber(counts.doneLate, lang)} ${w.ofThemLate})`;
}

const partWords = {
  vi: {
    done: 'đã hoàn thành',
    onTime: 'đã hoàn thành đúng hạn',
    late: 'đã hoàn thành muộn',
    ofThemLate: 'muộn',
    noneDone: 'chưa nhiệm vụ nào hoàn thành',
    inProgress: 'đang thực hiện trong hạn',
    overdue: 'quá hạn',
    noneOverdue: 'không có nhiệm vụ quá hạn',
    recurring: 'thường xuyên',
  },
  en: {
    done: 'done',
    onTime: 'done on time',
    late: 'done late',
    ofThemLate: 'of them late',
    noneDone: 'none done yet',
    inProgress: 'in progress and on time',
    overdue: 'overdue',
    noneOverdue: 'none overdue',
    recurring: 'recurring',
  },
} as const;

/** Why there are no numbers; here O means that the agency has not reported. */
function missingWord(
  status: StatusCode,
  lang: Lang,
): { readonly vi: string; readonly en: string; readonly short: string } {
  if (status === 'O') {
    return {
      vi: 'chưa báo cáo kết quả theo nhiệm vụ',
      en: 'results by task not reported yet',
      short: lang === 'vi' ? 'chưa báo cáo' : 'not reported yet',
    };
  }
  return {
    vi: `chưa có kết quả theo nhiệm vụ (${statusWord(status, 'vi')})`,
    en: `no results by task (${statusWord(status, 'en')})`,
    short: statusWord(status, lang),
  };
}

/** The word in a cell where counts would stand: «chưa báo cáo». */
export function missingCounts(status: StatusCode, lang: Lang): string {
  return missingWord(status, lang).short;
}
