import type { Problem } from './problems.ts';
import type { ReleaseData, SeriesData } from './read-data.ts';

/** A table with the same bytes as in another release of its series was copied and never filled in. */
export function checkCopies(series: readonly { readonly releases: SeriesData['releases'] }[]): Problem[] {
  return series.flatMap(({ releases }) => checkReleases(releases));
}

function checkReleases(releases: readonly Pick<ReleaseData, 'tableFiles'>[]): Problem[] {
  const seen = new Map<string, string>();
  return releases
    .flatMap(({ tableFiles }) => tableFiles)
    .flatMap(({ path, sha256, rowCount }): Problem[] => {
      const first = seen.get(sha256);
      if (first === undefined) seen.set(sha256, path);
      // Two tables that say they have no rows may well be the same.
      return first === undefined || rowCount === 0
        ? []
        : [{ code: 'table-copied', file: path, value: first }];
    });
}
