import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst, sentenceStart, withoutStop } from '../case.ts';
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
  /** The publisher advises against reading single ranks, and nothing beside this sentence says so. */
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

/** «từ hạng 46 lên hạng 34», “from 46th up to 34th”: said with a verb, for an arrow says nothing when read aloud. */
function rankChange(from: number, to: number, lang: Lang): string {
  if (lang === 'vi') {
    const [before, after] = [from, to].map((rank) => `hạng ${formatNumber(rank, lang)}`);
    return from === to ? `giữ ${after}` : `từ ${before} ${to < from ? 'lên' : 'xuống'} ${after}`;
  }
  if (from === to) return `${ordinal(to)}, unchanged`;
  return `from ${ordinal(from)} ${to < from ? 'up' : 'down'} to ${ordinal(to)}`;
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

const before = {
  vi: { day: 'kỳ trước', month: 'tháng trước', quarter: 'quý trước', half: 'kỳ trước', year: 'năm trước' },
  en: {
    day: 'the period before',
    month: 'the month before',
    quarter: 'the quarter before',
    half: 'the period before',
    year: 'the year before',
  },
} as const;

/**
 * «Không so được với năm trước, vì cách tính đã đổi.» The reason is a clause, or begins as a sentence; in English a
 * whole sentence stays one.
 * @param period of what is not compared with the period before it; without one nothing is said of which
 */
export function notComparable(why: string, lang: Lang, period?: string): string {
  const than = period === undefined ? '' : before[lang][timeKind(period)];
  const sentence = startsSentence.test(why);
  if (lang === 'en') {
    const opening = `Not comparable${than && ` with ${than}`}${sentence ? ':' : ' because'}`;
    return fullStop(`${opening} ${withoutStop(why)}`);
  }
  const clause = sentence ? lowerFirst(why) : why;
  return fullStop(`Không so được${than && ` với ${than},`} vì ${withoutStop(clause)}`);
}

/** A capital that is not that of «PAPI» or «SC52». */
const startsSentence = /^\p{Lu}(?!\p{Lu}|\d)/u;

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
