import type { Portal, Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { lowerFirst } from '../case.ts';
import { releaseTitle } from '../model/release-words.ts';
import { joinList } from '../sentences/lists.ts';
import { releaseWords } from '../words/release-words.ts';
import { releaseStatusPhrase } from './release-status.ts';
import { exhibitWords } from './words.ts';

/** A stretch of a sentence; one that names a release may lead to it. */
export interface ReleasePiece {
  readonly text: string;
  readonly release: Release | null;
}

/** From so many periods of one series on, the first and the last stand for all. */
const fewestOfRun = 3;

/** Is it a run of periods of one series, whose first and last stand for all? */
export function isRun(releases: readonly { readonly series: string }[]): boolean {
  return releases.length >= fewestOfRun && releases.every(({ series }) => series === releases[0]!.series);
}

/** «phiên bản 1.0.0, tổng hợp từ báo chí và văn bản» of one release or of many: each version and each status once. */
export function versionsAndStatuses(
  all: readonly { readonly version: string; readonly status: string }[],
  lang: Lang,
): string {
  const versions = joinList([...new Set(all.map(({ version }) => version))], lang);
  const statuses = joinList([...new Set(all.map(({ status }) => status))], lang);
  return `${lowerFirst(releaseWords[lang].version)} ${versions}, ${statuses}`;
}

/**
 * The releases that something stands on, with version and status: one by one, or, for a run of periods, «Số liệu lấy từ
 * 14 kỳ công bố, PAPI 2011 đến PAPI 2024, phiên bản 1.0.0, …». Pieces of one text, without its full stop.
 * @param releases oldest first
 */
export function namedReleases(
  portal: Portal,
  releases: readonly Release[],
  lang: Lang,
): readonly ReleasePiece[] {
  const w = exhibitWords[lang];
  const title = (release: Release): ReleasePiece => ({ text: releaseTitle(portal, release, lang), release });
  const words = (text: string): ReleasePiece => ({ text, release: null });
  const standing = (of: readonly Release[]): ReleasePiece =>
    words(
      `, ${versionsAndStatuses(
        of.map((release) => ({
          version: release.file.version,
          status: releaseStatusPhrase(portal, release, lang),
        })),
        lang,
      )}`,
    );
  if (isRun(releases)) {
    const ends = [title(releases[0]!), words(w.runTo), title(releases.at(-1)!)];
    return [words(w.runFrom(releases.length)), ...ends, standing(releases)];
  }
  return [
    ...(releases.length > 1 ? [words(w.gatheredFrom(releases.length))] : []),
    ...releases.flatMap((release, index) => [
      ...(index > 0 ? [words('; ')] : []),
      title(release),
      standing([release]),
    ]),
  ];
}

/** What of their numbers this portal computed, where they are of one series. */
export function computedOf(portal: Portal, releases: readonly Release[], lang: Lang): string | null {
  const [series, ...others] = new Set(releases.map((release) => release.series));
  if (series === undefined || others.length > 0) return null;
  return portal.series.find(({ file }) => file.id === series)!.file.computed_here[lang];
}
