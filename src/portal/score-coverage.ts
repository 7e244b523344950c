import type { RankingTable } from './ranking-table.ts';

/**
 * Has everyone ranked a score, in a table that was found whole? Where a publisher prints all ranks and only some scores
 * were found, those few say nothing of the rest: half of them is half of nobody.
 */
export function scoresAreComplete({ complete, ranked }: RankingTable): boolean {
  return complete && ranked.length > 0 && ranked.every(({ score }) => score !== null);
}
