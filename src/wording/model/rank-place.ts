import type { RankedEntry, RankingTable, UnrankedEntry } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { partialReason, type RankWords } from '../sentences/rank-statement.ts';

/** What has to be known of a table to say where an agency stands in it. */
type PlacesOf = Pick<RankingTable, 'ranking' | 'size'> & {
  readonly ranked: readonly Pick<RankedEntry, 'rank'>[];
};

/** Of how many a rank is: those ranked where this portal ranks, else the publisher's population. */
export function outOf(table: PlacesOf): number | null {
  return table.ranking.method === 'sum' ? table.ranked.length : table.size;
}

/** How many others share the rank of an entry. */
function tiedWith(table: PlacesOf, entry: Pick<RankedEntry, 'rank' | 'tied'>): number {
  return entry.tied ? table.ranked.filter(({ rank }) => rank === entry.rank).length - 1 : 0;
}

/** The place of an entry as the sentences about ranks take it. */
export function placeWords(
  table: PlacesOf,
  entry: Pick<RankedEntry, 'rank' | 'tied' | 'group'>,
): Pick<RankWords, 'rank' | 'outOf' | 'tiedWith' | 'group' | 'lead'> {
  const { groups, lead } = table.ranking;
  return {
    rank: entry.rank,
    outOf: outOf(table),
    tiedWith: tiedWith(table, entry),
    group: entry.group !== null && groups !== null ? { number: entry.group, of: groups } : null,
    lead,
  };
}

/** Why an agency is below the table. */
export function unrankedReason(
  table: Pick<RankingTable, 'lowestCount'>,
  entry: Pick<UnrankedEntry, 'reason' | 'known' | 'note'>,
  lang: Lang,
): string {
  if (entry.reason === 'partial') return partialReason(entry.known, table.lowestCount, lang);
  if (entry.reason === 'rank-not-stated') {
    return (
      entry.note?.[lang] ??
      (lang === 'vi' ? 'nguồn không nêu hạng cụ thể' : 'the source states no exact rank')
    );
  }
  return lang === 'vi' ? 'chưa tìm thấy điểm nào của kỳ này' : 'no scores for this period were found';
}
