import { correctedVersions } from '../../portal/corrections.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import { newestReleases } from '../../portal/releases.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { releaseContentLines, releaseOpening } from '../../wording/model/release-page-words.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { feedWords } from '../../wording/pages/feeds.ts';
import { words } from '../../wording/words.ts';
import type { AtomEntry } from './atom.ts';
import { correctionEntry } from './correction-entry.ts';
import { feedOf } from './feed-of.ts';

/** The feed of the whole portal in one language: an entry for each release, and one for each correction. */
export function releaseFeed(portal: Portal, lang: Lang): string {
  const links = addresses(lang);
  const w = feedWords[lang];
  return feedOf(portal, {
    lang,
    self: links.releaseFeed(),
    page: links.releases(),
    title: w.releases,
    subtitle: w.releasesAbout,
    entries: [
      ...correctedVersions(portal).map((version) => correctionEntry(portal, version, lang)),
      ...newestReleases(portal).map((release) => releaseEntry(portal, release, lang)),
    ],
  });
}

/** A release as an entry. Its id is the address of the release, which stays when a version follows. */
function releaseEntry(portal: Portal, release: Release, lang: Lang): AtomEntry {
  const series = portal.series.find(({ file }) => file.id === release.series)!;
  const links = addresses(lang);
  const page = links.absolute(links.release(release.series, release.period));
  return {
    id: page,
    title: releaseTitle(portal, release, lang),
    link: page,
    published: release.file.published_at,
    updated: appearedAt(release),
    category: release.series,
    summary: `${releaseOpening(series, release, lang)} ${words(lang).releases.statusMeaning[release.file.status]}`,
    points: releaseContentLines(release, lang),
  };
}
