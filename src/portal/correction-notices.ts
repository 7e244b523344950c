import { dayInVietNam } from '../time/viet-nam-day.ts';
import { daysBetween } from '../time/validity.ts';
import { correctedVersions, type CorrectedVersion, type Correction } from './corrections.ts';
import { resolutionSeries, type Portal, type Release } from './portal.ts';

/** How long a page says that a number on it was corrected. */
export const noticeDays = 90;

/** The versions whose corrections are still announced, newest first. */
export function recentCorrections(portal: Portal): readonly CorrectedVersion[] {
  const today = dayInVietNam(portal.instant);
  return correctedVersions(portal).filter(({ correctedOn }) => {
    const days = daysBetween(correctedOn, today);
    return days >= 0 && days <= noticeDays;
  });
}

/** What to announce on the pages that show a release: its own page and its rankings. */
export function noticesOfRelease(
  portal: Portal,
  { series, period }: Pick<Release, 'series' | 'period'>,
): readonly CorrectedVersion[] {
  return recentCorrections(portal).filter(
    ({ release }) => release.series === series && release.period === period,
  );
}

/** What to announce on the page of an agency: corrections of rows that name it, and only those. */
export function noticesOfAgency(portal: Portal, agency: string): readonly CorrectedVersion[] {
  return withCorrections(recentCorrections(portal), ({ agencies }) => agencies.includes(agency));
}

/** The versions with those of their corrections that fit; without any a version is left out. */
function withCorrections(
  versions: readonly CorrectedVersion[],
  fits: (correction: Correction) => boolean,
): readonly CorrectedVersion[] {
  return versions.flatMap((version) => {
    const corrections = version.corrections.filter(fits);
    return corrections.length === 0 ? [] : [{ ...version, corrections }];
  });
}

/** What «Tiến độ» shows of each quarter. */
const progressTables: ReadonlySet<string> = new Set(['figures', 'results']);

/** What to announce on «Tiến độ», where the figures and results of every quarter of the Resolution stand. */
export function noticesOfProgress(portal: Portal): readonly CorrectedVersion[] {
  const ofResolution = recentCorrections(portal).filter(({ release }) => release.series === resolutionSeries);
  return withCorrections(ofResolution, ({ table }) => progressTables.has(table));
}
