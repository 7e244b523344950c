import { movementBetween } from '../../portal/movement.ts';
import { tablesOf, type Portal, type Standing } from '../../portal/portal.ts';
import type { RankingTable, UnrankedEntry } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { formatRank } from '../numbers.ts';
import { movementStatement, notComparable } from '../sentences/movement.ts';
import { partialReason, rankStatement, unrankedStatement } from '../sentences/rank-statement.ts';

/** Of how many a rank is: those ranked where this portal ranks, else the publisher's population. */
export function outOf(table: RankingTable): number | null {
  return table.ranking.method === 'sum' ? table.ranked.length : table.size;
}

/** «36/61». */
export function rankOf(table: RankingTable, rank: number, lang: Lang): string {
  return formatRank(rank, outOf(table), lang);
}

/** Why an agency is below the table. */
export function unrankedReason(table: RankingTable, entry: UnrankedEntry, lang: Lang): string {
  if (entry.reason === 'partial') return partialReason(entry.known, table.lowestCount, lang);
  if (entry.reason === 'rank-not-stated') {
    return (
      entry.note?.[lang] ??
      (lang === 'vi' ? 'nguồn không nêu hạng cụ thể' : 'the source states no exact rank')
    );
  }
  return lang === 'vi'
    ? 'bên công bố không đưa ra điểm cho đơn vị này trong kỳ'
    : 'the publisher gave no scores for it in this period';
}

/** «PAPI 2024: nhóm 3 (trung bình thấp), hạng 36/61 – tổng điểm 43,20.» */
export function standingStatement({ series, release, table, entry }: Standing, lang: Lang): string {
  const words = { series: series.file.short[lang], period: release.period };
  if (!('rank' in entry)) {
    return unrankedStatement({ ...words, reason: unrankedReason(table, entry, lang) }, lang);
  }
  const { groups, precision, lead } = table.ranking;
  return rankStatement(
    {
      ...words,
      rank: entry.rank,
      outOf: outOf(table),
      tiedWith: entry.tied ? table.ranked.filter(({ rank }) => rank === entry.rank).length - 1 : 0,
      group: entry.group !== null && groups !== null ? { number: entry.group, of: groups } : null,
      score: entry.score,
      decimals: precision,
      lead,
    },
    lang,
  );
}

const nouns = {
  province: { vi: 'tỉnh', en: ['province', 'provinces'] },
  other: { vi: 'cơ quan', en: ['agency', 'agencies'] },
} as const;

/** How the agency moved since the period before, or why that cannot be said; null for the first period. */
export function standingMovement(portal: Portal, standing: Standing, lang: Lang): string | null {
  const { series, release, table, entry } = standing;
  const tables = tablesOf(series, table.ranking.id);
  const before = tables[tables.findIndex(({ period }) => period === release.period) - 1];
  if (!before) return null;
  const movement = movementBetween(series.file, before, { table });
  if ('reason' in movement) {
    return movement.why === null ? null : notComparable(movement.why[lang], lang);
  }
  const ranks = movement.ranks.get(entry.agency);
  if (!ranks) return null;
  const kind = portal.agencies.get(entry.agency)!.kind === 'province' ? 'province' : 'other';
  return movementStatement(
    {
      from: { period: before.period, rank: ranks.from },
      to: { period: release.period, rank: ranks.to },
      common: movement.common,
      noun: nouns[kind],
      caution: table.ranking.lead === 'groups',
    },
    lang,
  );
}
