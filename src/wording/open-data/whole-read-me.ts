import type { Portal, Release, Series } from '../../portal/portal.ts';
import { appearedAt } from '../../portal/versions.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { registersPart, seriesWorkbookName } from '../../site/data-file-names.ts';
import { periodToAddress } from '../../site/period-address.ts';
import { formatDate } from '../dates.ts';
import { dayInVietNam } from '../instants.ts';
import { releaseTitle } from '../model/release-words.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { words } from '../words.ts';
import { siteWords } from '../words/site-words.ts';
import type { ReadMe, ReadMeSection } from './read-me.ts';
import { readMeWords } from './read-me-words.ts';
import {
  checkSection,
  citeSection,
  explainedAt,
  formatSection,
  lookupsSection,
  ownerLines,
  tablesSection,
  type ToldTable,
} from './shared-sections.ts';

/** What goes with all that the portal publishes. */
export function wholeReadMe(portal: Portal, links: AddressBook): ReadMe {
  const { lang } = links;
  const w = readMeWords[lang];
  const releases = portal.series.flatMap((series) => series.releases.toReversed());
  return {
    title: w.wholeTitle,
    sections: [
      {
        heading: w.about,
        lines: [
          w.whole(releases.length, portal.series.length),
          w.folders,
          w.longTables,
          w.descriptors,
          w.portalAt(links.absolute(links.data())),
        ],
      },
      { heading: w.releases, lines: releases.map((release) => releaseLine(portal, release, links)) },
      ...portal.series.slice(0, 1).flatMap((series) => exampleOf(series, links)),
      ...portal.series.map((series) => seriesSection(series, links)),
      { heading: w.method, lines: [...explainedAt(links), w.noBreak, w.noLicence] },
      {
        heading: w.gaps,
        lines: [
          w.searchedAt(links.absolute(links.disclosureTracking())),
          w.correctionsAt(links.absolute(links.corrections())),
        ],
      },
      formatSection(links),
      checkSection(links, { inZip: `${registersPart}/agencies.csv` }),
    ],
  };
}

/** What goes with every period of one series. */
export function seriesReadMe(
  series: Series,
  files: readonly ToldTable[],
  lookups: readonly ToldTable[],
  links: AddressBook,
): ReadMe {
  const { lang } = links;
  const w = readMeWords[lang];
  const { file } = series;
  return {
    title: `${w.seriesTitle(file.title[lang])} · ${siteWords[lang].name}`,
    sections: [
      { heading: w.about, lines: [file.about[lang], w.longTables, w.portalAt(links.absolute(links.data()))] },
      tablesSection(files, links, 'workbook'),
      lookupsSection(lookups, links),
      ...exampleOf(series, links),
      seriesSection(series, links),
      { heading: w.method, lines: [...explainedAt(links), w.noBreak, w.noLicence] },
      formatSection(links),
      checkSection(links, { file: seriesWorkbookName(file.id) }),
    ],
  };
}

/** What goes with the registers. */
export function registersReadMe({ registerFiles }: Portal, links: AddressBook): ReadMe {
  const w = readMeWords[links.lang];
  return {
    title: `${w.registersTitle} · ${siteWords[links.lang].name}`,
    sections: [
      { heading: w.about, lines: [w.registers, w.portalAt(links.absolute(links.data()))] },
      tablesSection(registerFiles, links, 'workbook', [w.namesBeside]),
      { heading: w.method, lines: explainedAt(links) },
      formatSection(links),
      checkSection(links, { file: `${registersPart}.xlsx` }),
    ],
  };
}

/** How a number is cited, with the newest release of a series that has one. */
function exampleOf(series: Series, links: AddressBook): ReadMeSection[] {
  return series.releases.slice(-1).map((release) => citeSection(series, release, links));
}

/** Whose a series is, what was computed, its regimes, its cautions. */
function seriesSection({ file }: Series, links: AddressBook): ReadMeSection {
  const { lang } = links;
  const regimes = file.regimes.map(({ title, why }) => readMeWords[lang].regime(title[lang], why[lang]));
  return {
    heading: file.title[lang],
    lines: [
      ...ownerLines(file, links),
      `${rankingsWords[lang].computedHere}: ${file.computed_here[lang]}`,
      ...regimes,
      ...file.cautions.map((caution) => caution[lang]),
    ],
  };
}

function releaseLine(portal: Portal, release: Release, { lang }: AddressBook): string {
  const { version, status } = release.file;
  return readMeWords[lang].release(
    releaseTitle(portal, release, lang),
    version,
    words(lang).releases.status[status],
    formatDate(dayInVietNam(appearedAt(release)), lang),
    `${release.series}/${periodToAddress(release.period)}`,
  );
}
