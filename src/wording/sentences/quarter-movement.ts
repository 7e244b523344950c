import type { MovementFinding, Mover, RankingMoved, RankingMovement } from '../../portal/finding-movement.ts';
import type { Lang } from '../../site/lang.ts';
import { lowerFirst, withoutStop } from '../case.ts';
import { formatTime } from '../times.ts';
import { familyNoun } from './family-nouns.ts';
import { joinList } from './lists.ts';
import { agree, joined, nameTogether, num, say, type Names, type Sentence } from './quarter-pieces.ts';

/** Who moved in each ranking, and why it may mean little. */
export function movementSentences(
  { rankings }: MovementFinding,
  names: Names,
  lang: Lang,
): readonly Sentence[] {
  const still = rankings.filter((ranking) => 'reason' in ranking);
  // What stops several rankings alike is said once.
  const causes = Map.groupBy(still, ({ before, reason, why }) => `${before} ${reason} ${why?.vi}`);
  return [
    ...rankings.flatMap((one) => ('reason' in one ? [] : [rankingSentence(one, names, lang)])),
    ...[...causes.values()].map((alike) => [noMovement(alike, lang)]),
  ];
}

function rankingSentence(ranking: RankingMovement, names: Names, lang: Lang): Sentence {
  const { kinds, comparable, moved, median, rise, fall } = ranking;
  const vi = lang === 'vi';
  const noun = familyNoun(kinds);
  const before = formatTime(ranking.before, lang);
  const among = num(comparable, lang);
  const start = vi
    ? say`Hạng của ${among} ${noun.vi} có hạng ở cả kỳ này và ${before}: `
    : say`Ranks of the ${among} ${noun.en[1]} ranked both now and in ${before}: `;
  if (moved.value === 0) return say`${start}${vi ? 'không nơi nào đổi hạng' : 'no rank changed'}.`;
  const moves = [
    ...(rise ? [moverClause(rise, 'up', names, lang)] : []),
    ...(fall ? [moverClause(fall, 'down', names, lang)] : []),
    medianClause(median, lang),
  ];
  return joined([say`${start}${joined(moves, '; ')}.`, ...overlapSentences(ranking, lang)], ' ');
}

function moverClause(
  { agencies, by, from, to }: Mover,
  direction: 'up' | 'down',
  names: Names,
  lang: Lang,
): Sentence {
  const who = nameTogether(agencies, names.agency, lang);
  const places = num(by, lang);
  if (lang === 'vi') {
    const word = direction === 'up' ? 'lên' : 'xuống';
    if (who === null) return say`không nơi nào ${word} quá ${places} bậc`;
    const ranks = from && to ? say`, từ hạng ${num(from, lang)} ${word} ${num(to, lang)}` : [];
    return say`${word} nhiều nhất là ${who} (${agencies.length > 1 ? 'mỗi nơi ' : ''}${places} bậc${ranks})`;
  }
  const unit = agree(by, 'place', 'places');
  if (who === null) return say`none moved ${direction} by more than ${places} ${unit}`;
  const ranks = from && to ? say`, from rank ${num(from, lang)} to ${num(to, lang)}` : [];
  return say`${who} moved ${direction} the most (${places} ${unit}${agencies.length > 1 ? ' each' : ''}${ranks})`;
}

/** Nobody in the middle moved: then more than half did not. */
function medianClause(median: RankingMovement['median'], lang: Lang): Sentence {
  const places = num(median, lang);
  if (median.value === 0)
    return [lang === 'vi' ? 'hơn một nửa giữ nguyên hạng' : 'more than half kept their rank'];
  return lang === 'vi'
    ? say`một nửa đổi từ ${places} bậc trở lên`
    : say`half of them moved by ${places} ${agree(median, 'place', 'places')} or more`;
}

/** How many moves the weights alone could have made. */
function overlapSentences({ moved, overlapping }: RankingMovement, lang: Lang): readonly Sentence[] {
  if (!overlapping) return [];
  const [all, some] = [num(moved, lang), num(overlapping, lang)];
  const vi = lang === 'vi';
  if (overlapping.value === 0) {
    return [
      vi
        ? say`Không nơi nào trong ${all} nơi đổi hạng có khoảng thứ hạng của hai kỳ chồng lên nhau.`
        : say`None of the ${all} that moved has rank intervals that overlap in the two periods.`,
    ];
  }
  const who = vi
    ? overlapping.value === moved.value
      ? say`Cả ${all} nơi đổi hạng đều có`
      : say`Trong ${all} nơi đổi hạng, ${some} nơi có`
    : overlapping.value === moved.value
      ? say`All ${all} that moved have`
      : say`Of the ${all} that moved, ${some} ${agree(overlapping, 'has', 'have')}`;
  return [
    vi
      ? say`${moved.value === 1 ? ['Nơi duy nhất đổi hạng có'] : who} khoảng thứ hạng của hai kỳ chồng lên nhau: mức đổi đó có thể chỉ do cách đặt trọng số.`
      : say`${moved.value === 1 ? ['The only one that moved has'] : who} rank intervals that overlap in the two periods: the choice of weights alone may account for ${agree(overlapping, 'that move', 'those moves')}.`,
  ];
}

type Still = Exclude<RankingMoved, RankingMovement>;

/** Why some rankings have no movement, all for one cause. */
function noMovement(alike: readonly Still[], lang: Lang): string {
  const { before, reason, why } = alike[0]!;
  const nouns = alike.map(({ kinds }) => familyNoun(kinds));
  const time = before === null ? '' : formatTime(before, lang);
  const cause = why ? `: ${lowerFirst(withoutStop(why[lang]))}` : '';
  if (lang === 'vi') {
    const who = joinList(
      nouns.map(({ vi }) => `các ${vi}`),
      lang,
    );
    return {
      first: `Đây là kỳ đầu xếp hạng ${who} nên chưa có thay đổi thứ hạng.`,
      break: `Hạng của ${who} không so với ${time} vì cách tính đã đổi${cause}.`,
      partial: `Hạng của ${who} không so với ${time} vì một trong hai kỳ mới có một phần thứ hạng.`,
      few: `Hạng của ${who} không so với ${time} vì có ít hơn hai nơi được xếp ở cả hai kỳ.`,
    }[reason];
  }
  const who = nouns.map(({ en }) => en[1]).join(' and of ');
  return {
    first: `This is the first ranking of ${who}, so nobody has moved yet.`,
    break: `Ranks of ${who} are not compared with ${time}, since the method changed${cause}.`,
    partial: `Ranks of ${who} are not compared with ${time}, since one of the two periods has only part of the ranks.`,
    few: `Ranks of ${who} are not compared with ${time}, since fewer than two are ranked in both periods.`,
  }[reason];
}
