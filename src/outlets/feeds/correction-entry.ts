import type { CorrectedVersion } from '../../portal/corrections.ts';
import type { Portal } from '../../portal/portal.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { correctionLine } from '../../wording/model/correction-words.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { correctionsPage } from '../../wording/pages/corrections.ts';
import { feedWords } from '../../wording/pages/feeds.ts';
import type { AtomEntry } from './atom.ts';

/** An entry names so many corrected cells; the page has them all. */
const namedCells = 30;

/** The entry of a version that replaced another one: what it corrected. */
export function correctionEntry(portal: Portal, version: CorrectedVersion, lang: Lang): AtomEntry {
  const links = addresses(lang);
  const w = correctionsPage[lang];
  const { release, before, corrections } = version;
  const { series, period, file } = release;
  const rest = corrections.length - namedCells;
  return {
    id: links.absolute(links.releaseVersion(series, period, file.version)),
    title: feedWords[lang].corrected(releaseTitle(portal, release, lang), corrections.length, file.version),
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
