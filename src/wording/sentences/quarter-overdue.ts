import type { Most, OverdueFinding } from '../../portal/finding-overdue.ts';
import type { Lang } from '../../site/lang.ts';
import { familyNoun } from './family-nouns.ts';
import { joinList } from './lists.ts';
import { agree, nameTogether, num, percent, say, type Names, type Sentence } from './quarter-pieces.ts';

/** How many of how many dated tasks are overdue, in which group and with whom most are. */
export function overdueSentences(finding: OverdueFinding, names: Names, lang: Lang): readonly Sentence[] {
  const { overdue, dated, agencies } = finding;
  const whole = wholeSentence(finding, names, lang);
  if (overdue.value === 0 || dated.value < 2) return [whole];
  return [whole, ...agencies.map((most) => mostSentence(most, names, lang))];
}

function wholeSentence(finding: OverdueFinding, names: Names, lang: Lang): Sentence {
  const { overdue, dated, share, group } = finding;
  const vi = lang === 'vi';
  if (dated.value === 0) return [vi ? 'Không có nhiệm vụ nào có hạn.' : 'No task has a due date.'];
  if (dated.value === 1) {
    const late = overdue.value === 1;
    return vi
      ? [`Nhiệm vụ duy nhất có hạn ${late ? 'đã' : 'không'} quá hạn.`]
      : [`The only task with a due date is ${late ? '' : 'not '}overdue.`];
  }
  const all = num(dated, lang);
  if (overdue.value === 0) {
    return vi
      ? say`Không nhiệm vụ nào trong ${all} nhiệm vụ có hạn bị quá hạn.`
      : say`None of the ${all} tasks with a due date is overdue.`;
  }
  const where = group ? groupClause(group, finding, names, lang) : [];
  if (overdue.value === dated.value) {
    return vi
      ? say`Cả ${all} nhiệm vụ có hạn đều đã quá hạn${where}.`
      : say`All ${all} tasks with a due date are overdue${where}.`;
  }
  const [late, of] = [num(overdue, lang), percent(share, lang)];
  return vi
    ? say`${late} trong ${all} nhiệm vụ có hạn đã quá hạn (${of})${where}.`
    : say`${late} of the ${all} tasks with a due date ${agree(overdue, 'is', 'are')} overdue (${of})${where}.`;
}

/** «, nhiều nhất ở nhóm 3 (…): 12», or that all of them are there. */
function groupClause(group: Most<number>, { overdue }: OverdueFinding, names: Names, lang: Lang): Sentence {
  const vi = lang === 'vi';
  const list = joinList(group.keys.map(names.group), lang);
  if (group.overdue.value === overdue.value) {
    const all = overdue.value === 1 ? '' : vi ? 'đều ' : 'all ';
    return [vi ? `, ${all}ở ${list}` : `, ${all}in ${list}`];
  }
  const number = num(group.overdue, lang);
  if (group.keys.length === 1) {
    return vi ? say`, nhiều nhất ở ${list}: ${number}` : say`; ${list} has the most: ${number}`;
  }
  return vi ? say`, nhiều nhất ở ${list}, mỗi nhóm ${number}` : say`; ${list} have the most: ${number} each`;
}

function mostSentence(
  { overdue, keys, share, kind }: OverdueFinding['agencies'][number],
  names: Names,
  lang: Lang,
): Sentence {
  const noun = familyNoun([kind]);
  const number = num(overdue, lang);
  const who = nameTogether(keys, names.agency, lang);
  if (who === null) {
    return lang === 'vi'
      ? say`Trong các ${noun.vi}, nơi nhiều nhất có ${number} nhiệm vụ.`
      : say`No ${noun.en[0]} has more than ${number}.`;
  }
  const start =
    lang === 'vi' ? `Trong các ${noun.vi}, nhiều nhất là ${who}: ` : `Among ${noun.en[1]}, ${who} `;
  if (share) {
    const of = percent(share, lang);
    return lang === 'vi'
      ? say`${start}${number} nhiệm vụ (${of} số có hạn).`
      : say`${start}has the most: ${number} (${of} of those with a due date).`;
  }
  return lang === 'vi' ? say`${start}mỗi nơi ${number}.` : say`${start}have the most: ${number} each.`;
}
