import { allFigures, type Portal } from '../../portal/portal.ts';

const releasesOf = ({ series }: Portal): number =>
  series.reduce((sum, { releases }) => sum + releases.length, 0);

/** What `<Count of="…" />` can count. */
export const counts = {
  agencies: ({ agencies }: Portal) => agencies.size,
  sources: ({ sources }: Portal) => sources.size,
  series: ({ series }: Portal) => series.length,
  releases: releasesOf,
  figures: (portal: Portal) => allFigures(portal).length,
  scopes: (portal: Portal) =>
    new Set(allFigures(portal).map(({ series, scope }) => `${series} ${scope.id}`)).size,
  searches: ({ searches }: Portal) => searches.length,
  'searches-without-result': ({ searches }: Portal) =>
    searches.filter(({ outcome }) => outcome === 'none').length,
} as const satisfies Readonly<Record<string, (portal: Portal) => number>>;
