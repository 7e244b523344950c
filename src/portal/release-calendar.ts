import type { RegisterRows } from '../intake/registers.ts';
import { compareTimes, isDay, lastDay } from '../time/periods.ts';
import { dayAfter } from '../time/validity.ts';
import { instantInVietNam } from '../time/viet-nam.ts';
import type { Portal, Release, Series } from './portal.ts';

/** A release that is announced and has not appeared yet. */
export interface ComingRelease {
  readonly series: Series;
  readonly row: RegisterRows['releaseCalendar'][number];
  /** The time that was told has passed without it. */
  readonly late: boolean;
}

/** A release that has appeared, with what had been announced of it. */
export interface PastRelease {
  readonly series: Series;
  readonly release: Release;
  readonly row: RegisterRows['releaseCalendar'][number] | null;
}

/** What is announced, the next one first. */
export function comingReleases(portal: Portal): readonly ComingRelease[] {
  return portal.releaseCalendar
    .flatMap((row): ComingRelease[] => {
      const series = portal.series.find(({ file }) => file.id === row.series);
      if (!series || series.releases.some(({ period }) => period === row.period)) return [];
      return [{ series, row, late: Date.parse(latestInstant(row)) <= Date.parse(portal.instant) }];
    })
    .toSorted((a, b) => compareTimes(a.row.on, b.row.on) || compareTimes(a.row.period, b.row.period));
}

/** What has appeared, the newest first. */
export function pastReleases(portal: Portal): readonly PastRelease[] {
  return portal.series
    .flatMap((series) =>
      series.releases.map((release) => ({
        series,
        release,
        row:
          portal.releaseCalendar.find(
            (row) => row.series === release.series && row.period === release.period,
          ) ?? null,
      })),
    )
    .toSorted(
      (a, b) =>
        Date.parse(b.release.file.published_at) - Date.parse(a.release.file.published_at) ||
        compareTimes(b.release.period, a.release.period),
    );
}

/** The instant by which the release was to be there: its hour, or the end of the day, month, quarter that was told. */
function latestInstant({ on, hour }: ComingRelease['row']): string {
  return isDay(on) && hour !== null
    ? instantInVietNam(on, hour)
    : instantInVietNam(dayAfter(lastDay(on)), '00:00');
}
