import type { Lang } from '../../site/lang.ts';
import { fullStop, sentenceStart, withoutStop } from '../case.ts';
import { formatNumber } from '../numbers.ts';
import { formatTime, timeKind } from '../times.ts';

/** A rank in two periods among those ranked in both, by this portal's count. */
export interface MovementWords {
  readonly from: { readonly period: string; readonly rank: number };
  readonly to: { readonly period: string; readonly rank: number };
  /** How many are ranked in both periods, this one included. */
  readonly common: number;
  /** What is ranked: «tỉnh», «bộ»; in English both numbers, “province” and “provinces”. */
  readonly noun: { readonly vi: string; readonly en: readonly [one: string, many: string] };
  /** The publisher advises against reading single ranks. */
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
    : 'The publisher advises against reading single ranks.';
}

/** «Xét 59 tỉnh có ở cả hai năm: 46 → 34.» and the caution; one alone has no movement. */
export function movementStatement(movement: MovementWords, lang: Lang): string {
  const { from, to, common, noun } = movement;
  const periods = both(from.period, to.period, lang);
  if (common < 2) {
    return notComparable(
      lang === 'vi'
        ? `không có ${noun.vi} nào khác có ở cả ${periods}`
        : `no other ${noun.en[0]} is ranked in both ${periods}`,
      lang,
    );
  }
  const count = formatNumber(common, lang);
  const among =
    lang === 'vi'
      ? `Xét ${count} ${noun.vi} có ở cả ${periods}`
      : `Among the ${count} ${noun.en[1]} ranked in both ${periods}`;
  const same = from.rank === to.rank ? (lang === 'vi' ? ', không đổi' : ', unchanged') : '';
  const ranks = `${formatNumber(from.rank, lang)} → ${formatNumber(to.rank, lang)}`;
  const statement = `${among}: ${ranks}${same}.`;
  return movement.caution ? `${statement} ${rankCaution(lang)}` : statement;
}

/** «Không so được vì …» before a clause, «Không so được: …» before a whole sentence. */
export function notComparable(why: string, lang: Lang): string {
  const sentence = /^\p{Lu}/u.test(why);
  const opening =
    lang === 'vi' ? `Không so được${sentence ? ':' : ' vì'}` : `Not comparable${sentence ? ':' : ' because'}`;
  return fullStop(`${opening} ${withoutStop(why)}`);
}

/** A break between two periods: «Từ Quý III/2025 không so được với trước: …». */
export function breakStatement(
  { from, why }: { readonly from: string; readonly why: string },
  lang: Lang,
): string {
  const time = formatTime(from, lang);
  const opening =
    lang === 'vi'
      ? `Từ ${time} không so được với trước đó`
      : `Not comparable with earlier data from ${time} on`;
  return fullStop(`${sentenceStart(opening)}: ${withoutStop(why)}`);
}
