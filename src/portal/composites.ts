import { compareTimes } from '../time/periods.ts';
import type { Portal, Release, Series } from './portal.ts';
import type { RankingTable } from './ranking-table.ts';

/** A ranking that this portal sums, with the release that it belongs to. */
export interface Composite {
  readonly series: Series;
  readonly release: Release;
  readonly table: RankingTable;
}

/** Does this portal make the total of a ranking from several criteria, so that other weights would give others? */
export function isComposite({ ranking, criteria, ranked }: RankingTable): boolean {
  return ranking.method === 'sum' && criteria.length > 1 && ranked.length > 1;
}

/** Every composite of the portal, newest period first. */
export function compositesOf(portal: Portal): readonly Composite[] {
  return portal.series
    .flatMap((series) =>
      series.releases.flatMap((release) =>
        release.rankings.filter(isComposite).map((table) => ({ series, release, table })),
      ),
    )
    .toSorted((a, b) => compareTimes(b.release.period, a.release.period));
}
