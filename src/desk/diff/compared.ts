import type { CheckedData, ReleaseData } from '../../intake/read-data.ts';
import { buildPortal, findRelease, type Portal, type Release, type Series } from '../../portal/portal.ts';

/** One release inside the whole of the data that it stands in: rows as checked, and the model made of them. */
export interface Side {
  readonly portal: Portal;
  readonly series: Series;
  readonly release: Release;
  readonly rows: ReleaseData;
}

/**
 * One side of a comparison; null where the data have no such release.
 * @param instant from which the release is shown, embargo or not
 */
export function sideOf(data: CheckedData, seriesId: string, period: string, instant: string): Side | null {
  const portal = buildPortal(data, instant);
  const release = findRelease(portal, seriesId, period);
  if (!release) return null;
  const rows = data.series
    .find(({ file }) => file.id === seriesId)!
    .releases.find(({ file }) => file.period === period)!;
  return { portal, series: portal.series.find(({ file }) => file.id === seriesId)!, release, rows };
}

/** The side of the release before in the same data; null for the first of its series. */
export function sideBefore(data: CheckedData, { portal, series, release }: Side): Side | null {
  const before = series.releases[series.releases.findIndex(({ period }) => period === release.period) - 1];
  return before ? sideOf(data, series.file.id, before.period, portal.instant) : null;
}
