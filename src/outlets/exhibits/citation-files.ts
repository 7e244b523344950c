import { releasesOf, type Exhibit } from '../../charts/exhibits/exhibit.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses } from '../../site/addresses.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import {
  citationApa,
  citationBibtex,
  citationSentence,
  type CitedRelease,
  type CitedWork,
} from '../../wording/exhibits/citations.ts';
import { figureAddress } from '../../wording/exhibits/frame-texts.ts';
import { computedOf } from '../../wording/exhibits/named-releases.ts';
import { releaseStatusPhrase } from '../../wording/exhibits/release-status.ts';
import { exhibitWords } from '../../wording/exhibits/words.ts';
import { dayInVietNam } from '../../wording/instants.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';

/** Before all else in a file of a portal that is not the published one. */
const firstLine = outputMarkLine === undefined ? '' : `${outputMarkLine}\n\n`;

/** What a citation of an exhibit names. The day of access is that of the build: then the numbers stood so. */
export function citedWork(portal: Portal, exhibit: Exhibit): CitedWork {
  const { lang, id, page, title, owner, release } = exhibit;
  const releases = releasesOf(exhibit);
  const cited = (one: Release): CitedRelease => ({
    series: one.series,
    title: releaseTitle(portal, one, lang),
    version: one.file.version,
    status: releaseStatusPhrase(portal, one, lang),
    publishedOn: dayInVietNam(appearedAt(one)),
  });
  return {
    lang,
    key: `ba-cong-khai-${addresses(lang)
      .exhibitKey(page, id)
      .replace(/[^a-z0-9]+/g, '-')}`,
    title,
    owner,
    computed: computedOf(portal, releases, lang),
    // What shows a series over its periods is of no single one.
    release: release && releases.length === 1 ? cited(release) : null,
    releases: releases.map(cited),
    accessedOn: dayInVietNam(portal.instant),
    address: figureAddress(lang, page, id),
  };
}

/**
 * Every form of a citation in one text file. It begins with a byte order mark: browsers read a text without a charset,
 * as many hosts serve it, by that.
 */
export function citationText(portal: Portal, exhibit: Exhibit): string {
  const work = citedWork(portal, exhibit);
  const { forms } = exhibitWords[exhibit.lang];
  const parts = [
    [forms.sentence, citationSentence(work)],
    [forms.apa, citationApa(work)],
    [forms.bibtex, citationBibtex(work)],
  ] as const;
  return `\uFEFF${firstLine}${parts.map(([form, text]) => `${form}:\n\n${text.trimEnd()}\n`).join('\n')}`;
}

/** The BibTeX entry alone, for programs that keep literature; what stands outside of an entry is a comment. */
export function citationBibFile(portal: Portal, exhibit: Exhibit): string {
  return firstLine + citationBibtex(citedWork(portal, exhibit));
}
