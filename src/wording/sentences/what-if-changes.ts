import { intervalMethod, type RankInterval } from '../../portal/rank-interval.ts';
import type { Move, TrialChanges } from '../../portal/what-if-changes.ts';
import type { TrialRow } from '../../portal/what-if.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { joinList } from './lists.ts';
import { placesText } from './rank-move.ts';

/** So many of those who moved most are named; beyond that only counted. */
const named = 3;

/** Where the weights are the published ones, and where none is above 0. */
export const whatIfStates = {
  vi: {
    published: 'Đang dùng trọng số đã công bố.',
    zero: 'Mọi trọng số bằng 0 thì không tính được: hãy cho ít nhất một mục trọng số lớn hơn 0.',
  },
  en: {
    published: 'The published weights are in use.',
    zero: 'With every weight at 0 there is nothing to compute: give at least one item a weight above 0.',
  },
} as const;

/** How much other weights change, in one line: «5 trong 61 nơi đổi nhóm, 6 nơi đổi từ 5 bậc trở lên». */
export function changesInShort({ count, moved, movedFar, far, regrouped }: TrialChanges, lang: Lang): string {
  const n = (value: number): string => formatNumber(value, lang);
  const vi = lang === 'vi';
  if (moved === 0)
    return vi ? `không nơi nào trong ${n(count)} nơi đổi hạng` : `none of ${n(count)} changes rank`;
  const verb = (value: number, one: string): string => (value <= 1 ? `${one}s` : one);
  const parts = [
    regrouped === null
      ? null
      : { value: regrouped, said: vi ? 'đổi nhóm' : `${verb(regrouped, 'change')} group` },
    movedFar > 0
      ? { value: movedFar, said: farText(verb(movedFar, 'move'), far, lang) }
      : { value: moved, said: vi ? 'đổi hạng' : `${verb(moved, 'change')} rank` },
  ].filter((part) => part !== null);
  return parts
    .map(({ value, said }, index) => {
      const none = index === 0 && value === 0;
      const number = none ? (vi ? 'không nơi nào' : 'none') : `${n(value)}${vi && index > 0 ? ' nơi' : ''}`;
      const among = index > 0 ? '' : vi ? ` trong ${n(count)} nơi` : ` of ${n(count)}`;
      return `${number}${among} ${said}`;
    })
    .join(', ');
}

function farText(moves: string, far: number, lang: Lang): string {
  const places = placesText(far, lang);
  return lang === 'vi' ? `đổi từ ${places} trở lên` : `${moves} by ${places} or more`;
}

/** The sentence on what other weights change: how many, and who moved most. */
export function changesStatement(changes: TrialChanges, lang: Lang): string {
  const opening = lang === 'vi' ? 'Với trọng số này, ' : 'With these weights, ';
  const most = mostMoved(changes, lang);
  return `${opening}${changesInShort(changes, lang)}${most === null ? '' : `; ${most}`}.`;
}

function mostMoved({ farthest }: TrialChanges, lang: Lang): string | null {
  const [first] = farthest;
  if (!first) return null;
  const lead = lang === 'vi' ? 'đổi nhiều nhất' : 'biggest move';
  if (farthest.length > named) {
    const places = placesText(Math.abs(first.from - first.to), lang);
    return lang === 'vi'
      ? `${lead}: ${formatNumber(farthest.length, lang)} nơi, ${places}`
      : `${lead}: ${formatNumber(farthest.length, lang)}, by ${places}`;
  }
  return `${lead}: ${joinList(
    farthest.map((move) => moveText(move, lang)),
    lang,
  )}`;
}

/** «An Giang từ hạng 20 lên hạng 11». */
function moveText({ agency, from, to }: Move, lang: Lang): string {
  const [a, b] = [formatNumber(from, lang), formatNumber(to, lang)];
  const name = agency.name[lang];
  if (lang === 'vi') return `${name} từ hạng ${a} ${to < from ? 'lên' : 'xuống'} hạng ${b}`;
  return `${name} from rank ${a} ${to < from ? 'up' : 'down'} to ${b}`;
}

/** The same in the fewest words: «An Giang: 20 → 11». */
export function followedInShort({ agency, rank }: TrialRow, lang: Lang): string {
  return `${agency.name[lang]}: ${formatNumber(agency.rank, lang)} → ${formatNumber(rank, lang)}`;
}

/** Where an agency that the reader follows stands: «An Giang: hạng thử 11/61 (nhóm 1), hạng gốc 20 (nhóm 2)». */
export function followedStatement({ agency, rank, group }: TrialRow, count: number, lang: Lang): string {
  const w = {
    vi: { trial: 'hạng thử', base: 'hạng gốc', group: 'nhóm' },
    en: { trial: 'trial rank', base: 'base rank', group: 'group' },
  }[lang];
  const n = (value: number): string => formatNumber(value, lang);
  const inGroup = (value: number | null): string => (value === null ? '' : ` (${w.group} ${n(value)})`);
  return `${agency.name[lang]}: ${w.trial} ${n(rank)}/${n(count)}${inGroup(group)}, ${w.base} ${n(agency.rank)}${inGroup(agency.group)}`;
}

/** How far the rank of an agency hangs on the weights, as this portal draws them for its rank intervals. */
export function intervalNote({ best, worst }: RankInterval, lang: Lang): string {
  const n = (value: number): string => formatNumber(value, lang);
  const { draws, spread, low } = intervalMethod;
  const tail = `${n(100 * low)}%`;
  const varied = `±${n(100 * spread)}%`;
  if (lang === 'vi') {
    const ranks = best === worst ? `vẫn ở hạng ${n(best)}` : `ở từ hạng ${n(best)} đến hạng ${n(worst)}`;
    return `Nếu mọi trọng số đã công bố thay đổi trong khoảng ${varied} (${n(draws)} lần thử, bỏ ${tail} ở mỗi đầu), nơi này ${ranks}; đó không phải sai số đo.`;
  }
  const ranks =
    best === worst ? `stays at rank ${n(best)}` : `stands between rank ${n(best)} and ${n(worst)}`;
  return `Were all published weights to vary within ${varied} (${n(draws)} draws less ${tail} at either end), it ${ranks}; this is not a margin of error.`;
}
