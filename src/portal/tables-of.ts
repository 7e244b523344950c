import type { Release, Series } from './portal.ts';
import type { RankingTable } from './ranking-table.ts';

/** The tables of one ranking of a series, oldest first. */
export function tablesOf(
  series: Series,
  ranking: string,
): { period: string; release: Release; table: RankingTable }[] {
  return series.releases.flatMap((release) =>
    release.rankings
      .filter((table) => table.ranking.id === ranking)
      .map((table) => ({ period: release.period, release, table })),
  );
}
