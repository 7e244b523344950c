import type { Headline } from '../../portal/findings.ts';
import type { Lang } from '../../site/lang.ts';
import { formatTime } from '../times.ts';
import { familyNoun } from './family-nouns.ts';
import { joined, num, percent, say, type Sentence } from './quarter-pieces.ts';

/** The one sentence that a quarter's page leads with. */
export function quarterHeadline(headline: Headline, lang: Lang): Sentence {
  const { tasks } = headline;
  const said = tasks ? tasksClause(tasks, lang) : otherClause(headline, lang);
  return say`${formatTime(headline.period, lang)}: ${said}.`;
}

function tasksClause({ done, overdue, overdueBefore }: NonNullable<Headline['tasks']>, lang: Lang): Sentence {
  const vi = lang === 'vi';
  if (done.assigned.value === 0) return [vi ? 'chưa có nhiệm vụ nào được giao' : 'no task has been assigned'];
  const [ready, all, share] = [num(done.done, lang), num(done.assigned, lang), percent(done.share, lang)];
  const late =
    overdue.overdue.value === 0 ? [vi ? 'không nhiệm vụ nào' : 'none'] : [num(overdue.overdue, lang)];
  const before = overdueBefore
    ? say` (${formatTime(overdueBefore.period, lang)}: ${num(overdueBefore.count, lang)})`
    : [];
  if (vi) {
    const one = overdue.overdue.value === 0 ? '' : ' nhiệm vụ';
    return say`hoàn thành ${ready}/${all} nhiệm vụ (${share}); ${late}${one} quá hạn${before}`;
  }
  return say`${ready} of ${all} ${done.assigned.value === 1 ? 'task' : 'tasks'} done (${share}); ${late} overdue${before}`;
}

function otherClause({ ranked, hasResults }: Headline, lang: Lang): Sentence {
  const vi = lang === 'vi';
  const silence = vi
    ? hasResults
      ? 'chưa nơi nào báo cáo số nhiệm vụ'
      : 'chưa có số nhiệm vụ theo từng cơ quan'
    : hasResults
      ? 'no agency has reported its tasks'
      : 'no numbers of tasks by agency';
  if (ranked.length === 0) return [silence];
  const lists = ranked.map(({ kinds, count }) => {
    const noun = familyNoun(kinds);
    return say`${num(count, lang)} ${vi ? noun.vi : noun.en[count.value === 1 ? 0 : 1]}`;
  });
  const list = joined(lists, vi ? ' và ' : ' and ');
  return vi ? say`xếp hạng ${list}; ${silence}` : say`${list} ranked; ${silence}`;
}
