import type { BetterAndWorse, ChangeFinding, LargestChange } from '../../portal/finding-change.ts';
import type { Lang } from '../../site/lang.ts';
import { formatTime } from '../times.ts';
import { familyNoun } from './family-nouns.ts';
import { joined, nameTogether, num, say, type Names, type Sentence } from './quarter-pieces.ts';

/** How groups or agencies are named, and what several of them are called. */
interface Naming<Key> {
  readonly name: (key: Key) => string;
  /** What one of them is, in Vietnamese. */
  readonly one: string;
  /** The English word before their names. */
  readonly at: string;
}

/** Where overdue tasks fell and rose most since the quarter before: groups, then each kind of agency. */
export function changeSentences(
  { before, groups, agencies }: ChangeFinding,
  names: Names,
  lang: Lang,
): readonly Sentence[] {
  const vi = lang === 'vi';
  const time = formatTime(before, lang);
  const start = vi
    ? `Nhiệm vụ quá hạn so với ${time}, xét những nơi có số liệu ở cả hai quý: `
    : `Overdue tasks compared with ${time}, among those with numbers in both quarters: `;
  if ([groups, ...agencies].every(({ fell, rose }) => !fell && !rose)) {
    return [[`${start}${vi ? 'không nhóm nào, không nơi nào thay đổi' : 'no group and no agency changed'}.`]];
  }
  const group = { name: names.group, one: 'nhóm', at: 'in' };
  const agency = { name: names.agency, one: 'nơi', at: 'at' };
  const ofKinds = agencies.map(({ kind, ...change }) => {
    const noun = familyNoun([kind]);
    const head = vi ? `Trong các ${noun.vi}: ` : `Among ${noun.en[1]}: `;
    return say`${head}${clause(change, agency, lang)}.`;
  });
  return [say`${start}${clause(groups, group, lang)}.`, ...ofKinds];
}

function clause<Key>({ fell, rose }: BetterAndWorse<Key>, naming: Naming<Key>, lang: Lang): Sentence {
  const vi = lang === 'vi';
  if (!fell && !rose) return [vi ? `không ${naming.one} nào thay đổi` : 'no change anywhere'];
  const down = fell
    ? change(fell, 'down', naming, lang)
    : [vi ? `không ${naming.one} nào giảm` : 'no fall anywhere'];
  const up = rose
    ? change(rose, 'up', naming, lang)
    : [vi ? `không ${naming.one} nào tăng` : 'no rise anywhere'];
  return joined([down, up], '; ');
}

/** «giảm nhiều nhất ở nhóm 2 (…), từ 14 còn 9»; of several, by how many each; of many, by no more than. */
function change<Key>(
  { keys, by, from, to }: LargestChange<Key>,
  direction: 'down' | 'up',
  { name, one, at }: Naming<Key>,
  lang: Lang,
): Sentence {
  const down = direction === 'down';
  const who = nameTogether(keys, name, lang);
  const number = num(by, lang);
  if (lang === 'vi') {
    const word = down ? 'giảm' : 'tăng';
    if (who === null) return say`không ${one} nào ${word} quá ${number}`;
    const start = `${word} nhiều nhất ở ${who}, `;
    return from && to
      ? say`${start}từ ${num(from, lang)} ${down ? 'còn' : 'lên'} ${num(to, lang)}`
      : say`${start}mỗi ${one} ${number}`;
  }
  if (who === null) return say`none ${down ? 'fell' : 'rose'} by more than ${number}`;
  const start = `largest ${down ? 'fall' : 'rise'} ${at} ${who}, `;
  return from && to
    ? say`${start}from ${num(from, lang)} to ${num(to, lang)}`
    : say`${start}by ${number} each`;
}
