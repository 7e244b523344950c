import type { TableFile } from '../../intake/table-file.ts';
import type { SeriesFile } from '../../intake/series-schema.ts';
import type { Release, Series } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { fullStop } from '../case.ts';
import { dataWords } from '../pages/data.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { formatTime } from '../times.ts';
import type { ReadMeSection } from './read-me.ts';
import { readMeWords } from './read-me-words.ts';

/** Sections that the texts about all sets of data files share. The language is that of the addresses. */

/** What each table holds. */
export function tablesSection(
  files: readonly Pick<TableFile, 'table' | 'rowCount'>[],
  { lang }: AddressBook,
): ReadMeSection {
  const w = readMeWords[lang];
  const lines = files.map(({ table, rowCount }) =>
    w.table(table.name, table.title[lang], rowCount, table.about[lang]),
  );
  return { heading: w.tables, lines: [w.tablesIn, ...lines, w.descriptors] };
}

/** Who published and who owns a series, and on what terms it may be used. */
export function ownerLines({ publisher, owner, terms }: SeriesFile, { lang }: AddressBook): string[] {
  const w = rankingsWords[lang];
  return [
    `${w.publisher}: ${fullStop(publisher[lang])}`,
    `${w.owner}: ${fullStop(owner[lang])}`,
    `${w.terms}: ${terms[lang]}`,
  ];
}

/** How a number is cited, with one release as an example. */
export function citeSection({ file }: Series, release: Release, links: AddressBook): ReadMeSection {
  const { lang } = links;
  const { version } = release.file;
  const w = dataWords[lang];
  const example = w.citeExample(
    file.title[lang],
    formatTime(release.period, lang),
    version,
    links.absolute(links.releaseVersion(release.series, release.period, version)),
  );
  return { heading: readMeWords[lang].cite, lines: [w.cite, example] };
}

/** How numbers, days and gaps are written. */
export function formatSection({ lang }: AddressBook): ReadMeSection {
  const w = readMeWords[lang];
  return { heading: w.format, lines: [...dataWords[lang].format.slice(0, 2), w.excel] };
}

/** How to check that the files are the published ones. */
export function checkSection(links: AddressBook, more: readonly string[] = []): ReadMeSection {
  const w = readMeWords[links.lang];
  return {
    heading: w.check,
    lines: [...more, w.checkZip, w.checkAt(links.absolute(links.verify()))],
  };
}

/** Where methods, columns and ids are explained. */
export function explainedAt(links: AddressBook): string[] {
  const w = readMeWords[links.lang];
  return [
    w.methodsAt(links.absolute(links.methods())),
    w.dictionaryAt(links.absolute(links.dictionary())),
    w.registersAt(links.absolute(links.registerFile('datapackage.json'))),
  ];
}
