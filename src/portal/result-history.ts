import type { TaskCounts } from './counts-of-tasks.ts';
import { resolutionReleases, type Portal, type Release } from './portal.ts';
import { sumOf, type ReleaseResults, type Result } from './results.ts';

/** Releases with results, oldest first. */
export function releasesWithResults(
  portal: Portal,
): readonly (Release & { readonly results: ReleaseResults })[] {
  return resolutionReleases(portal).flatMap((release) =>
    release.results ? [{ ...release, results: release.results }] : [],
  );
}

/** How one line of the results went over the periods, oldest first; null counts where nothing was reported. */
export function resultHistory(
  portal: Portal,
  belongs: (row: Result) => boolean,
): readonly { readonly period: string; readonly counts: TaskCounts | null }[] {
  return releasesWithResults(portal).map(({ period, results }) => ({
    period,
    counts: sumOf(results.rows.filter(belongs)),
  }));
}
