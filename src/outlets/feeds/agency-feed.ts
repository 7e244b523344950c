import type { Agency } from '../../portal/agencies.ts';
import { agencyResults } from '../../portal/agency-quarter.ts';
import { correctedVersions } from '../../portal/corrections.ts';
import type { Portal, Release, Standing } from '../../portal/portal.ts';
import { newestReleases } from '../../portal/releases.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses, anchors } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { withoutStop } from '../../wording/case.ts';
import { quarterFinding, rankSentences } from '../../wording/model/agency-quarter-words.ts';
import { agencyTitle } from '../../wording/model/agency-words.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { standingFact } from '../../wording/model/standing-fact.ts';
import { feedWords } from '../../wording/pages/feeds.ts';
import { words } from '../../wording/words.ts';
import type { AtomEntry } from './atom.ts';
import { correctionEntry } from './correction-entry.ts';
import { feedOf } from './feed-of.ts';

/**
 * The feed of one agency in one language: the releases in which it is ranked or its results stand, in the sentences of
 * the pages, and the corrections of rows that name it.
 */
export function agencyFeed(portal: Portal, agency: Agency, lang: Lang): string {
  const links = addresses(lang);
  const name = agencyTitle(portal, agency, lang);
  return feedOf(portal, {
    lang,
    self: links.agencyFeed(agency.id),
    page: links.agency(agency.id),
    title: name,
    subtitle: feedWords[lang].agencyAbout(name),
    entries: [
      ...correctionEntries(portal, agency, lang),
      ...newestReleases(portal).flatMap((release) => releaseEntry(portal, agency, release, lang) ?? []),
    ],
  });
}

/** What a release says of the agency; null where it says nothing. */
function releaseEntry(portal: Portal, agency: Agency, release: Release, lang: Lang): AtomEntry | null {
  const links = addresses(lang);
  const standings = (portal.standings.get(agency.id) ?? []).filter((one) => one.release === release);
  const finding = quarterFinding(agency, { release, results: agencyResults(release, agency.id) }, lang);
  const points = [
    ...(finding === null ? [] : [finding]),
    ...standings.map((standing) => rankSentences(portal, standing, lang)),
  ];
  if (points.length === 0) return null;
  const page = links.absolute(links.release(release.series, release.period));
  return {
    id: `${page}#${anchors.agency(agency.id)}`,
    title: entryTitle(portal, agency, release, finding, standings, lang),
    link: page,
    published: release.file.published_at,
    updated: lastChange(portal, agency, release),
    category: release.series,
    summary: words(lang).releases.statusMeaning[release.file.status],
    points,
  };
}

/** «Thành phố Hà Nội, PAPI 2024: nhóm 1 (cao), hạng 3/61»: in a list of news from many places the title is all there is. */
function entryTitle(
  portal: Portal,
  agency: Agency,
  release: Release,
  finding: string | null,
  standings: readonly Standing[],
  lang: Lang,
): string {
  const title = releaseTitle(portal, release, lang);
  // The sentence about its tasks names the agency itself, and says more than that there is no rank.
  if (finding !== null && !standings.some(({ entry }) => 'rank' in entry))
    return `${title}: ${withoutStop(finding)}`;
  const facts = standings.map((standing) => standingFact(standing, lang));
  return `${agencyTitle(portal, agency, lang)}, ${title}: ${facts.join('; ')}`;
}

/** When what a release says of the agency last changed: a correction of other rows is no news here. */
function lastChange(portal: Portal, agency: Agency, { series, period, file }: Release): string {
  const [newest] = correctionsOf(portal, agency).filter(
    ({ release }) => release.series === series && release.period === period,
  );
  return newest ? appearedAt(newest.release) : file.published_at;
}

/** The versions that corrected rows which name the agency, newest first, with those corrections alone. */
function correctionsOf(portal: Portal, { id }: Agency) {
  return correctedVersions(portal).flatMap((version) => {
    const corrections = version.corrections.filter(({ agencies }) => agencies.includes(id));
    return corrections.length === 0 ? [] : [{ ...version, corrections }];
  });
}

function correctionEntries(portal: Portal, agency: Agency, lang: Lang): readonly AtomEntry[] {
  return correctionsOf(portal, agency).map((version) => {
    const entry = correctionEntry(portal, version, lang);
    // Another entry than that of the portal's feed: it tells of fewer cells.
    const title = `${agencyTitle(portal, agency, lang)}: ${entry.title}`;
    return { ...entry, title, id: `${entry.id}#${anchors.agency(agency.id)}` };
  });
}
