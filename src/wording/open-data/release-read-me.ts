import { observationStatuses, statusesWithValue } from '../../intake/tables/shared-columns.ts';
import type { TableFile } from '../../intake/table-file.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { declaredDifferences, releaseSources } from '../../portal/release-contents.ts';
import { appearedAt } from '../../portal/versions.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { packageName } from '../../site/data-file-names.ts';
import { formatDate } from '../dates.ts';
import { dayInVietNam } from '../instants.ts';
import { releaseStatus, releaseTitle } from '../model/release-words.ts';
import { sourceDay, sourcePublisher, sourceTitle } from '../model/source-words.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { formatTime } from '../times.ts';
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

/**
 * What goes with the files of one version of a release, in the language of the addresses. It says nothing that a
 * later version of the release changes: the frozen copy of this one stays as it is.
 * @param lookups the tables that say what its ids mean
 */
export function releaseReadMe(
  portal: Portal,
  series: Series,
  release: Release,
  lookups: readonly ToldTable[],
  links: AddressBook,
): ReadMe {
  const { lang } = links;
  const w = readMeWords[lang];
  return {
    title: `${releaseTitle(portal, release, lang)} · ${siteWords[lang].name}`,
    sections: [
      { heading: w.about, lines: aboutLines(series, release, links) },
      tablesSection(release.tableFiles, links, 'zip'),
      lookupsSection(lookups, links),
      citeSection(series, release, links),
      { heading: w.owner, lines: [...ownerLines(series.file, links), w.noLicence] },
      { heading: w.method, lines: methodLines(series, release, links) },
      { heading: w.gaps, lines: gapLines(series, release, links) },
      formatSection(links),
      checkSection(links, { inZip: exampleFile(release) }, release.seal ? [w.seal(release.seal.hash)] : []),
      sourcesSection(portal, release, links),
    ],
  };
}

/** The name of a file that is in the ZIP file. */
function exampleFile({ tableFiles: [first] }: Release): string {
  return first ? `${first.table.name}.csv` : packageName;
}

function aboutLines(series: Series, release: Release, links: AddressBook): string[] {
  const { lang } = links;
  const t = words(lang).releases;
  const { basis, note, status, version } = release.file;
  const day = formatDate(dayInVietNam(appearedAt(release)), lang);
  return [
    series.file.about[lang],
    `${t.series}: ${series.file.title[lang]}`,
    `${t.period}: ${formatTime(release.period, lang)}`,
    `${t.version}: ${version} (${day})`,
    `${words(lang).labels.status}: ${releaseStatus(release, lang)}. ${t.statusMeaning[status]}`,
    `${t.basis}: ${basis ? `${basis.number}, ${basis.issuer}` : t.noBasis}`,
    ...(note ? [note[lang]] : []),
    readMeWords[lang].address(links.absolute(links.releaseVersion(release.series, release.period, version))),
    readMeWords[lang].laterAt(links.absolute(links.release(release.series, release.period))),
  ];
}

function methodLines({ file }: Series, { regime }: Release, links: AddressBook): string[] {
  const { lang } = links;
  return [
    readMeWords[lang].regime(regime.title[lang], regime.why[lang]),
    `${rankingsWords[lang].computedHere}: ${file.computed_here[lang]}`,
    ...explainedAt(links),
  ];
}

function gapLines({ file }: Series, release: Release, links: AddressBook): string[] {
  const { lang } = links;
  const w = readMeWords[lang];
  const differences = declaredDifferences(release.figures).length;
  return [
    ...file.cautions.map((caution) => caution[lang]),
    ...release.file.populations.flatMap(({ note }) => (note ? [note[lang]] : [])),
    ...(release.file.results?.note ? [release.file.results.note[lang]] : []),
    ...release.tableFiles.flatMap((table) =>
      missingValues(table).map(({ title, count }) => w.emptyCells(table.table.name, count, title[lang])),
    ),
    ...(differences > 0 ? [w.differences(differences)] : []),
    w.searchedAt(links.absolute(links.disclosureTracking())),
  ];
}

/** How many rows of a table have no value, by the status that says why. */
function missingValues({ table, rows }: TableFile) {
  const status = table.columns.find(({ name }) => name === 'status');
  if (!status?.values?.some(({ code }) => code === 'O')) return [];
  return observationStatuses
    .filter(({ code }) => !statusesWithValue.has(code))
    .map(({ code, title }) => ({ title, count: rows.filter((row) => row['status'] === code).length }))
    .filter(({ count }) => count > 0);
}

function sourcesSection(portal: Portal, release: Release, { lang }: AddressBook): ReadMeSection {
  const lines = releaseSources(release).map((id) => {
    const source = portal.sources.get(id)!;
    const parts = [sourceTitle(source, lang), sourcePublisher(source, lang), sourceDay(source, lang)];
    return `${id}: ${[...parts, source.url].filter(Boolean).join('. ')}`;
  });
  return { heading: readMeWords[lang].sources, lines };
}
