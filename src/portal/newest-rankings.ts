import { compareTimes } from '../time/periods.ts';
import type { Portal, Release } from './portal.ts';
import type { RankingTable } from './ranking-table.ts';

/** A ranking of a release. */
interface PublishedRanking {
  readonly release: Release;
  readonly table: RankingTable;
}

/** The rankings of the newest release of each series that has any. */
export function newestRankings(portal: Portal): readonly PublishedRanking[] {
  return portal.series.flatMap(({ releases }) => {
    const release = releases.findLast(({ rankings }) => rankings.length > 0);
    return (release?.rankings ?? []).map((table) => ({ release: release!, table }));
  });
}

/** The newest ranking of all that is known whole, of the most agencies; null where none is. */
export function newestWholeRanking(portal: Portal): PublishedRanking | null {
  const whole = portal.series.flatMap(({ releases }) =>
    releases.flatMap((release) =>
      release.rankings
        .filter(({ complete, ranked }) => complete && ranked.length > 0)
        .map((table) => ({ release, table })),
    ),
  );
  const newestFirst = whole.toSorted(
    (a, b) =>
      compareTimes(b.release.period, a.release.period) || b.table.ranked.length - a.table.ranked.length,
  );
  return newestFirst[0] ?? null;
}
