import type { WaitingFinding } from '../../portal/finding-waiting.ts';
import type { Lang } from '../../site/lang.ts';
import { agree, nameTogether, num, say, type Names, type Sentence } from './quarter-pieces.ts';

/** How many recommendations wait, how many are past due, which waits longest; how many were answered. */
export function waitingSentences(finding: WaitingFinding, names: Names, lang: Lang): readonly Sentence[] {
  return [openSentence(finding, names, lang), ...answeredSentences(finding, lang)];
}

function openSentence({ waiting, pastDue, longest }: WaitingFinding, names: Names, lang: Lang): Sentence {
  const vi = lang === 'vi';
  if (waiting.value === 0 || !longest) {
    return [vi ? 'Không có kiến nghị nào đang chờ trả lời.' : 'No recommendation is waiting for an answer.'];
  }
  const [count, late, days] = [num(waiting, lang), num(pastDue, lang), num(longest.days, lang)];
  const who = nameTogether(longest.holders, names.agency, lang) ?? (vi ? 'nhiều nơi' : 'several agencies');
  if (vi) {
    const due =
      pastDue.value === 0 ? ['chưa kiến nghị nào quá hạn trả lời'] : say`${late} đã quá hạn trả lời`;
    return say`${count} kiến nghị đang chờ trả lời, ${due}; chờ lâu nhất ${days} ngày, đang ở ${who}.`;
  }
  const due =
    pastDue.value === 0
      ? ['none past its due date']
      : say`${late} past ${agree(pastDue, 'its', 'their')} due date`;
  return say`${count} ${agree(waiting, 'recommendation is waiting', 'recommendations are waiting')} for an answer, ${due}; the longest has waited ${days} ${agree(longest.days, 'day', 'days')}, now with ${who}.`;
}

function answeredSentences({ answered }: WaitingFinding, lang: Lang): readonly Sentence[] {
  if (answered.value === 0) return [];
  const count = num(answered, lang);
  return [
    lang === 'vi'
      ? say`Trong quý có ${count} kiến nghị được trả lời.`
      : say`${count} ${agree(answered, 'was', 'were')} answered in the quarter.`,
  ];
}
