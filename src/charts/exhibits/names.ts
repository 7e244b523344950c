import type { Portal, Release } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';

/** «PAPI 2024 – 63 tỉnh, thành phố (trước 1/7/2025)». */
export function rankingName(portal: Portal, lang: Lang, release: Release, { ranking }: RankingTable): string {
  return `${releaseTitle(portal, release, lang)} – ${ranking.title[lang]}`;
}

/** «PAPI – 63 tỉnh, thành phố (trước 1/7/2025)», where the period is said elsewhere. */
export function seriesRanking(
  portal: Portal,
  series: string,
  { ranking }: Pick<RankingTable, 'ranking'>,
  lang: Lang,
): string {
  const { short } = portal.series.find(({ file }) => file.id === series)!.file;
  return `${short[lang]} – ${ranking.title[lang]}`;
}

/** Whose the data of a series are, as its series.json says. */
export function ownerOf(portal: Portal, series: string, lang: Lang): string {
  return portal.series.find(({ file }) => file.id === series)!.file.owner[lang];
}
