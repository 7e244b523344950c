import { allFigures, type Portal } from './portal.ts';
import { searchCounts } from './searches.ts';

const releasesOf = ({ series }: Portal): number =>
  series.reduce((sum, { releases }) => sum + releases.length, 0);

/** What the texts count: `<Count of="…" />`. */
export const counts = {
  agencies: ({ agencies }: Portal) => agencies.size,
  sources: ({ sources }: Portal) => sources.size,
  series: ({ series }: Portal) => series.length,
  releases: releasesOf,
  figures: (portal: Portal) => allFigures(portal).length,
  scopes: (portal: Portal) =>
    new Set(allFigures(portal).map(({ series, scope }) => `${series} ${scope.id}`)).size,
  searches: ({ searches }: Portal) => searches.length,
  'searches-without-result': (portal: Portal) => searchCounts(portal).none,
} as const satisfies Readonly<Record<string, (portal: Portal) => number>>;
