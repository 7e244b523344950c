import { correctedVersions, type CorrectedVersion } from '../../portal/corrections.ts';
import type { Portal } from '../../portal/portal.ts';
import { newestReleases } from '../../portal/releases.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { siteOptions } from '../../site/options.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import { correctionLine } from '../../wording/model/correction-words.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { correctionsPage } from '../../wording/pages/corrections.ts';
import { words } from '../../wording/words.ts';
import { atomFeed, type AtomEntry } from './atom.ts';

/** An entry names so many corrected cells; the page has them all. */
const namedCells = 30;

/** The feed of corrections in one language: an entry for each version that replaced another. */
export function correctionFeed(portal: Portal, lang: Lang): string {
  const links = addresses(lang);
  const t = words(lang);
  const entries = correctedVersions(portal).map((version) => entryOf(portal, version, lang));
  // Without an entry the feed is as old as what it says that nothing of was corrected.
  const [newest] = newestReleases(portal, 1);
  const updated = entries[0]?.updated ?? (newest ? appearedAt(newest) : portal.instant);
  return atomFeed({
    lang,
    self: links.absolute(links.correctionFeed()),
    page: links.absolute(links.corrections()),
    title: `${t.pages.corrections.title} | ${t.site.name}`,
    subtitle: t.pages.corrections.description,
    author: siteOptions.governingBody[lang],
    updated,
    mark: outputMarkLine,
    entries,
  });
}

function entryOf(portal: Portal, version: CorrectedVersion, lang: Lang): AtomEntry {
  const links = addresses(lang);
  const w = correctionsPage[lang];
  const { release, before, corrections } = version;
  const { series, period, file } = release;
  const rest = corrections.length - namedCells;
  return {
    id: links.absolute(links.releaseVersion(series, period, file.version)),
    title: w.versionTitle(releaseTitle(portal, release, lang), file.version),
    link: links.absolute(links.correction(series, period, file.version)),
    published: appearedAt(release),
    updated: appearedAt(release),
    category: series,
    summary: `${w.cells(corrections.length)}; ${w.replaces(before.file.version)}.`,
    points: [
      ...corrections.slice(0, namedCells).map((one) => correctionLine(portal, release, one, lang)),
      ...(rest > 0 ? [`${w.more(rest)} corrections.csv`] : []),
    ],
  };
}
