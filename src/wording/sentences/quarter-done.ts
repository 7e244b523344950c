import type { DoneFinding, ShareBefore } from '../../portal/finding-done.ts';
import type { NotComparable } from '../../portal/quarter-comparison.ts';
import type { Lang } from '../../site/lang.ts';
import { formatTime } from '../times.ts';
import { agree, num, percent, plainText, say, type Sentence } from './quarter-pieces.ts';

/** How many of the assigned tasks are done, and the share against the quarter before. */
export function doneSentences(finding: DoneFinding, lang: Lang): readonly Sentence[] {
  if (finding.assigned.value === 0) {
    return [[lang === 'vi' ? 'Chưa có nhiệm vụ nào được giao.' : 'No task has been assigned.']];
  }
  return [wholeSentence(finding, lang), comparisonSentence(finding, lang)];
}

function wholeSentence({ done, assigned, share }: DoneFinding, lang: Lang): Sentence {
  const vi = lang === 'vi';
  const [ready, all] = [num(done, lang), num(assigned, lang)];
  if (assigned.value === 1) {
    const is = done.value === 1;
    return vi
      ? [`Nhiệm vụ duy nhất được giao ${is ? 'đã' : 'chưa'} hoàn thành.`]
      : [`The only task assigned is ${is ? '' : 'not yet '}done.`];
  }
  if (done.value === 0) {
    return vi
      ? say`Chưa nhiệm vụ nào trong ${all} nhiệm vụ được giao hoàn thành.`
      : say`None of the ${all} tasks assigned is done yet.`;
  }
  if (done.value === assigned.value) {
    return vi ? say`Cả ${all} nhiệm vụ được giao đã hoàn thành.` : say`All ${all} tasks assigned are done.`;
  }
  const of = percent(share, lang);
  return vi
    ? say`${ready} trong ${all} nhiệm vụ được giao đã hoàn thành (${of}).`
    : say`${ready} of the ${all} tasks assigned ${agree(done, 'is', 'are')} done (${of}).`;
}

function comparisonSentence({ comparison }: DoneFinding, lang: Lang): Sentence {
  if ('reason' in comparison) return [notComparedSentence(comparison, lang)];
  const vi = lang === 'vi';
  const among = comparison.agencies
    ? vi
      ? say`Xét ${num(comparison.agencies, lang)} nơi có đủ số liệu ở cả hai quý, tỷ lệ`
      : say`Among the ${num(comparison.agencies, lang)} ${agree(comparison.agencies, 'agency', 'agencies')} with complete numbers in both quarters, the share`
    : [vi ? 'Tỷ lệ' : 'The share'];
  return say`${among} ${shareClause(comparison, lang)}${assignedNote(comparison, lang)}.`;
}

/** Words go by what the reader sees: two shares that round to one are the same. */
function shareClause({ before, from, to }: ShareBefore, lang: Lang): Sentence {
  const vi = lang === 'vi';
  const time = formatTime(before, lang);
  const [old, now] = [percent(from, lang), percent(to, lang)];
  if (plainText([old]) === plainText([now])) {
    return vi ? say`bằng ${time} (làm tròn): ${now}` : say`is the same as in ${time} after rounding: ${now}`;
  }
  const rose = to.part * from.whole > from.part * to.whole;
  return vi
    ? say`${rose ? 'tăng' : 'giảm'} từ ${old} (${time}) ${rose ? 'lên' : 'xuống'} ${now}`
    : say`${rose ? 'rose' : 'fell'} from ${old} in ${time} to ${now}`;
}

/** What the shares are of: a share also falls when more tasks are given. */
function assignedNote({ assigned }: ShareBefore, lang: Lang): Sentence {
  if (!assigned) return [];
  const [from, to] = [num(assigned.from, lang), num(assigned.to, lang)];
  return lang === 'vi'
    ? say`; số được giao từ ${from} thành ${to}`
    : say`; the number assigned went from ${from} to ${to}`;
}

/** Why counts are not compared with those of the quarter before. */
export function notComparedSentence({ before, reason }: NotComparable, lang: Lang): string {
  const time = before === null ? '' : formatTime(before, lang);
  if (lang === 'vi') {
    return {
      first: 'Đây là kỳ đầu có kết quả nên chưa có gì để so.',
      gap: 'Quý liền trước không có bảng kết quả nên không so.',
      scope: `Không so với ${time} vì hai quý khác phạm vi.`,
      partial: `Không so với ${time} vì kết quả của một trong hai quý mới có một phần.`,
      nothing: `Không so với ${time} vì khi đó chưa có nhiệm vụ nào được giao.`,
      nobody: `Không so với ${time} vì không nơi nào có đủ số liệu ở cả hai quý.`,
    }[reason];
  }
  return {
    first: 'This is the first release with results, so there is nothing to compare with.',
    gap: 'The quarter before has no table of results, so nothing is compared.',
    scope: `Not compared with ${time}: the two quarters have different scopes.`,
    partial: `Not compared with ${time}: the results of one of the two quarters are partial.`,
    nothing: `Not compared with ${time}: no task had been assigned then.`,
    nobody: `Not compared with ${time}: no agency has complete numbers in both quarters.`,
  }[reason];
}
