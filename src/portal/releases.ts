import { compareTimes } from '../time/periods.ts';
import type { Portal, Release } from './portal.ts';

/** Releases by the day they appeared here, newest first; of one day, the one with the latest period first. */
export function newestReleases(portal: Portal, count = Infinity): readonly Release[] {
  const all = portal.series.flatMap(({ releases }) => releases);
  return all
    .toSorted(
      (a, b) =>
        Date.parse(b.file.published_at) - Date.parse(a.file.published_at) || compareTimes(b.period, a.period),
    )
    .slice(0, count);
}
