import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst, withoutStop } from '../case.ts';
import { formatNumber, formatRank, ordinal } from '../numbers.ts';
import { formatTimeShort } from '../times.ts';
import { plural } from './lists.ts';
import { groupPhrase } from './rank-groups.ts';

/** The place of one agency in one ranking and period. */
export interface RankWords {
  /** The short name of the series: «PAPI». */
  readonly series: string;
  readonly period: string;
  readonly rank: number;
  /** How many are ranked; `null` where it is not known. */
  readonly outOf: number | null;
  /** How many others share the rank. */
  readonly tiedWith?: number | undefined;
  /** Groups of equal size, made by this portal. */
  readonly group?: { readonly number: number; readonly of: number } | null | undefined;
  readonly score?: number | null | undefined;
  /** Decimals of scores in this series. */
  readonly decimals?: number | undefined;
  /** What stands first: `groups` where the publisher advises against single ranks. */
  readonly lead?: 'groups' | 'ranks' | undefined;
}

type PlaceWords = Pick<RankWords, 'rank' | 'outOf' | 'tiedWith'>;

/** «hạng 36/61», «đồng hạng 36/61 với 1 đơn vị khác»; “36th of 61”, “tied 36th of 61 with 1 other”. */
export function rankPhrase({ rank, outOf, tiedWith = 0 }: PlaceWords, lang: Lang): string {
  if (lang === 'vi') {
    const place = `hạng ${formatRank(rank, outOf, lang)}`;
    return tiedWith > 0 ? `đồng ${place} với ${formatNumber(tiedWith, lang)} đơn vị khác` : place;
  }
  const place = ordinal(rank) + (outOf === null ? '' : ` of ${formatNumber(outOf, lang)}`);
  return tiedWith > 0 ? `tied ${place} with ${plural(tiedWith, 'other')}` : place;
}

/** Rank and group, in the order in which they lead: «nhóm 3 (trung bình thấp), hạng 36/61». */
export function placePhrase(rank: PlaceWords & Pick<RankWords, 'group' | 'lead'>, lang: Lang): string {
  const group = rank.group && groupPhrase(rank.group.number, rank.group.of, lang);
  const places = [rankPhrase(rank, lang), ...(group ? [group] : [])];
  if (rank.lead === 'groups') places.reverse();
  return places.join(', ');
}

/** «PAPI 2024: hạng 36/61, nhóm 3 (trung bình thấp) – tổng điểm 43,20.» */
export function rankStatement(rank: RankWords, lang: Lang): string {
  const score =
    rank.score == null
      ? ''
      : ` – ${lang === 'vi' ? 'tổng điểm' : 'total score'} ${formatNumber(rank.score, lang, { decimals: rank.decimals })}`;
  return fullStop(`${rank.series} ${formatTimeShort(rank.period, lang)}: ${placePhrase(rank, lang)}${score}`);
}

/** «PAPI 2022: không xếp hạng – chỉ có 13/28 tiêu chí có điểm.» The reason is a clause. */
export function unrankedStatement(
  { series, period, reason }: { readonly series: string; readonly period: string; readonly reason: string },
  lang: Lang,
): string {
  const not = lang === 'vi' ? 'không xếp hạng' : 'not ranked';
  return fullStop(`${series} ${formatTimeShort(period, lang)}: ${not} – ${withoutStop(reason)}`);
}

/** «DTI 2024: chưa tìm thấy hạng cụ thể – thuộc ba vị trí cuối.» It was ranked; the sources found do not say where. */
export function rankNotFoundStatement(
  { series, period, reason }: { readonly series: string; readonly period: string; readonly reason: string },
  lang: Lang,
): string {
  const not = lang === 'vi' ? 'chưa tìm thấy hạng cụ thể' : 'exact rank not found';
  return fullStop(`${series} ${formatTimeShort(period, lang)}: ${not} – ${lowerFirst(withoutStop(reason))}`);
}

/** Why an agency with part of its scores, or none, is not ranked: «chỉ có 13/28 tiêu chí có điểm». */
export function partialReason(have: number, of: number, lang: Lang): string {
  const total = formatNumber(of, lang);
  const some = formatNumber(have, lang);
  if (lang === 'vi') {
    if (have > 0) return `chỉ có ${some}/${total} tiêu chí có điểm`;
    return of === 1
      ? 'tiêu chí duy nhất không có điểm'
      : `không có điểm ở tiêu chí nào trong ${total} tiêu chí`;
  }
  if (have > 0) return `only ${some} of ${total} criteria ${have === 1 ? 'has' : 'have'} a score`;
  return of === 1 ? 'the only criterion has no score' : `none of the ${total} criteria has a score`;
}
