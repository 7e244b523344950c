import type { DoneFinding } from '../../../portal/finding-done.ts';
import type { Most, OverdueFinding } from '../../../portal/finding-overdue.ts';
import type { Share } from '../../../portal/finding-place.ts';
import type { Headline } from '../../../portal/findings.ts';
import { lowerFirst, midSentence, sentenceStart } from '../../case.ts';
import { formatNumber } from '../../numbers.ts';
import { familyNoun } from '../../sentences/family-nouns.ts';
import { joinList } from '../../sentences/lists.ts';
import { notComparedSentence } from '../../sentences/quarter-done.ts';
import { nameTogether, type Names } from '../../sentences/quarter-pieces.ts';
import { formatShare } from '../../shares.ts';
import { formatTime } from '../../times.ts';

const n = (value: number): string => formatNumber(value, 'vi');
const percent = ({ part, whole }: Share): string => formatShare(part, whole, 'vi') ?? '';

/**
 * The headline of a quarter as it is heard: how much of how much is done, then how much is overdue against the quarter
 * before. Null where no task was reported or given: the page's own words have to do.
 */
export function headlineSentences({ period, tasks }: Headline, by: string | null): readonly string[] | null {
  if (!tasks || tasks.done.assigned.value === 0) return null;
  const { done, overdue, overdueBefore } = tasks;
  const time = formatTime(period, 'vi');
  const start = sentenceStart(by === null ? time : `theo ${midSentence(by)}, ${lowerFirst(time)}`);
  const late = overdue.overdue.value;
  const overdueNow = late === 0 ? 'Không có nhiệm vụ nào quá hạn' : `Có ${n(late)} nhiệm vụ quá hạn`;
  return [
    `${start}, ${n(done.done.value)} trong số ${n(done.assigned.value)} nhiệm vụ được giao đã hoàn thành, tức ${percent(done.share)}.`,
    `${overdueNow}${overdueBefore ? `, ${againstBefore(late, overdueBefore.count.value, timeAfter(period, overdueBefore.period))}` : ''}.`,
  ];
}

/** An earlier quarter after one was named: «quý II cùng năm», «quý IV/2025». */
function timeAfter(period: string, before: string): string {
  const time = lowerFirst(formatTime(before, 'vi'));
  return before.slice(0, 4) === period.slice(0, 4) ? time.replace(/\/\d{4}$/u, ' cùng năm') : time;
}

/** The same number is not said twice. */
function againstBefore(now: number, before: number, time: string): string {
  if (now === before) return `bằng ${time}`;
  const was = before === 0 ? 'không có nhiệm vụ nào' : `${n(before)} nhiệm vụ`;
  return `${now > before ? 'nhiều' : 'ít'} hơn ${time}, khi đó ${before === 0 ? was : `có ${was}`}`;
}

/**
 * Where tasks are overdue, after a headline that said how many: their share of those with a date, the group and the
 * agencies with the most, each number with its noun. Null where the page's own words have to do.
 */
export function overdueSentences(finding: OverdueFinding, names: Names): readonly string[] | null {
  const { overdue, dated, share, group, agencies } = finding;
  if (overdue.value === 0 || dated.value < 2 || overdue.value === dated.value) return null;
  return [
    `Số quá hạn chiếm ${percent(share)} trong ${n(dated.value)} nhiệm vụ có hạn${group ? groupClause(group, names) : ''}.`,
    ...agencies.map((most) => mostSentence(most, names)),
  ];
}

function groupClause({ keys, overdue }: Most<number>, names: Names): string {
  const who = joinList(keys.map(names.group), 'vi');
  const each = keys.length > 1 ? 'mỗi nhóm' : 'với';
  return `, nhiều nhất là ${who}, ${each} ${n(overdue.value)} nhiệm vụ`;
}

function mostSentence({ keys, overdue, kind }: OverdueFinding['agencies'][number], names: Names): string {
  const who = nameTogether(keys, names.agency, 'vi');
  const start = `Trong các ${familyNoun([kind]).vi}, `;
  if (who === null) return `${start}nơi nhiều nhất có ${n(overdue.value)} nhiệm vụ quá hạn.`;
  const each = keys.length > 1 ? 'mỗi nơi' : 'với';
  return `${start}nhiều nhất là ${who}, ${each} ${n(overdue.value)} nhiệm vụ.`;
}

/** How the share done changed, after a headline that said it. */
export function doneSentences({ comparison }: DoneFinding): readonly string[] {
  if ('reason' in comparison) return [notComparedSentence(comparison, 'vi')];
  const { before, from, to, assigned, agencies } = comparison;
  const time = lowerFirst(formatTime(before, 'vi'));
  const [old, now] = [percent(from), percent(to)];
  const rose = to.part * from.whole > from.part * to.whole;
  if (agencies === null) {
    // The headline has just said what the share is now.
    const ofThen = assigned ? ` của ${n(assigned.from.value)} nhiệm vụ` : '';
    const change = old === now ? `bằng ${time}, cũng là` : `${rose ? 'cao' : 'thấp'} hơn ${time}, khi đó là`;
    return [`Tỷ lệ hoàn thành ${change} ${old}${ofThen}.`];
  }
  const among = `Xét ${n(agencies.value)} nơi có đủ số liệu ở cả hai quý, tỷ lệ hoàn thành`;
  const change =
    old === now
      ? `bằng ${time}, là ${now}`
      : `${rose ? 'tăng' : 'giảm'} từ ${old} ở ${time} ${rose ? 'lên' : 'xuống'} ${now}`;
  const given = assigned
    ? `, còn số nhiệm vụ được giao từ ${n(assigned.from.value)} thành ${n(assigned.to.value)}`
    : '';
  return [`${among} ${change}${given}.`];
}
