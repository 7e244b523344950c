import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst, withoutStop } from '../case.ts';
import { formatNumber, ordinal } from '../numbers.ts';
import { formatTime, timeKind } from '../times.ts';

/** A rank in two periods among those ranked in both, by this portal's count. */
export interface MovementWords {
  readonly from: { readonly period: string; readonly rank: number };
  readonly to: { readonly period: string; readonly rank: number };
  /** How many are ranked in both periods, this one included. */
  readonly common: number;
  /** What is ranked: «tỉnh», «bộ»; in English both numbers, “province” and “provinces”. */
  readonly noun: { readonly vi: string; readonly en: readonly [one: string, many: string] };
  /** The publisher advises against reading single ranks, and nothing beside the sentence says so. */
  readonly caution?: boolean | undefined;
}

const kinds = {
  vi: { day: 'hai kỳ', month: 'hai tháng', quarter: 'hai quý', half: 'hai nửa năm', year: 'hai năm' },
  en: { day: 'periods', month: 'months', quarter: 'quarters', half: 'half-years', year: 'years' },
} as const;

function both(from: string, to: string, lang: Lang): string {
  const kind = timeKind(from);
  return kinds[lang][kind === timeKind(to) ? kind : 'day'];
}

/** Said wherever ranks of two periods stand together and the publisher asks for care. */
function rankCaution(lang: Lang): string {
  return lang === 'vi'
    ? 'Bên công bố khuyến nghị không đọc từng thứ hạng riêng lẻ.'
    : 'The publisher advises against reading ranks one by one.';
}

/** «Xét 59 tỉnh có ở cả hai năm: từ hạng 46 lên hạng 34.» and the caution; one alone has no movement. */
export function movementStatement(movement: MovementWords, lang: Lang): string {
  const { from, to, common, noun } = movement;
  const periods = both(from.period, to.period, lang);
  if (common < 2) {
    return notComparable(
      lang === 'vi'
        ? `không có ${noun.vi} nào khác có ở cả ${periods}`
        : `no other ${noun.en[0]} is ranked in both ${periods}`,
      from.period,
      lang,
    );
  }
  const count = formatNumber(common, lang);
  const among =
    lang === 'vi'
      ? `Xét ${count} ${noun.vi} có ở cả ${periods}`
      : `Among the ${count} ${noun.en[1]} ranked in both ${periods}`;
  const statement = `${among}: ${rankChange(from.rank, to.rank, lang)}.`;
  return movement.caution ? `${statement} ${rankCaution(lang)}` : statement;
}

function rankChange(from: number, to: number, lang: Lang): string {
  if (lang === 'vi') {
    const now = `hạng ${formatNumber(to, lang)}`;
    if (from === to) return `vẫn ${now}`;
    return `từ hạng ${formatNumber(from, lang)} ${to < from ? 'lên' : 'xuống'} ${now}`;
  }
  if (from === to) return `still ${ordinal(to)}`;
  return `${to < from ? 'up' : 'down'} from ${ordinal(from)} to ${ordinal(to)}`;
}

/** «Không so được với năm 2023, vì …». @param why a clause or a sentence, with or without its capital and full stop */
export function notComparable(why: string, before: string, lang: Lang): string {
  const time = formatTime(before, lang);
  const sentence = /^\p{Lu}/u.test(why);
  const opening =
    lang === 'vi'
      ? `Không so được với ${lowerFirst(time)}, vì`
      : `Not comparable with ${time}${sentence ? ':' : ', because'}`;
  return fullStop(`${opening} ${lowerFirst(withoutStop(why))}`);
}

/** A break between two periods: «Từ Quý III/2025 không so được với trước đó, vì …». */
export function breakStatement(
  { from, why }: { readonly from: string; readonly why: string },
  lang: Lang,
): string {
  const time = formatTime(from, lang);
  const opening =
    lang === 'vi'
      ? `Từ ${time} không so được với trước đó, vì`
      : `From ${time} on, not comparable with earlier data:`;
  return fullStop(`${opening} ${lowerFirst(withoutStop(why))}`);
}
