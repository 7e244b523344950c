import { madeOnce } from './made-once.ts';
import type { RankedEntry, RankingTable } from './ranking-table.ts';

/** One group of a ranking with groups: its members, best first, and the scores it spans. */
interface RankingGroup {
  readonly number: number;
  readonly entries: readonly RankedEntry[];
  readonly highest: number;
  readonly lowest: number;
}

/** The groups of a table, highest first; none where the ranking has no groups. */
export function groupsOf(table: RankingTable): readonly RankingGroup[] {
  const groups = Map.groupBy(table.ranked, ({ group }) => group);
  return [...groups].flatMap(([number, entries]) => {
    const scores = entries.flatMap(({ score }) => (score === null ? [] : [score]));
    if (number === null || scores.length === 0) return [];
    return [{ number, entries, highest: Math.max(...scores), lowest: Math.min(...scores) }];
  });
}

/** The highest score of a table, the end of its bars; 0 where there are no scores. */
export const highestScore = madeOnce((table: RankingTable): number =>
  Math.max(0, ...table.ranked.map(({ score }) => score ?? 0)),
);
