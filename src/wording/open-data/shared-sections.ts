import type { TableFile } from '../../intake/table-file.ts';
import type { SeriesFile } from '../../intake/series-schema.ts';
import type { Release, Series } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop } from '../case.ts';
import { dataWords } from '../pages/data.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { formatTime } from '../times.ts';
import type { ReadMeSection } from './read-me.ts';
import { readMeWords } from './read-me-words.ts';

/** Sections that the texts about all sets of data files share. The language is that of the addresses. */

/** A table as read-me texts speak of it. */
export type ToldTable = Pick<TableFile, 'table' | 'rowCount'>;

/**
 * What each table holds.
 * @param inside what the files lie in: a ZIP file and a workbook, or a workbook alone
 */
export function tablesSection(
  files: readonly ToldTable[],
  { lang }: AddressBook,
  inside: 'zip' | 'workbook',
  more: readonly string[] = [],
): ReadMeSection {
  const w = readMeWords[lang];
  return {
    heading: w.tables,
    lines: [
      w.tablesIn[inside],
      ...tableLines(files, lang),
      ...(inside === 'zip' ? [w.descriptors] : []),
      ...more,
    ],
  };
}

/** The tables that say what ids mean. */
export function lookupsSection(files: readonly ToldTable[], { lang }: AddressBook): ReadMeSection {
  const w = readMeWords[lang];
  // What the registers say of themselves («every source …») is not true of some of their rows.
  const lines = files.map(({ table, rowCount }) => w.lookup(table.name, table.title[lang], rowCount));
  return { heading: w.lookups, lines: [w.lookupsAre, ...lines, w.namesBeside] };
}

function tableLines(files: readonly ToldTable[], lang: Lang): string[] {
  return files.map(({ table, rowCount }) =>
    readMeWords[lang].table(table.name, table.title[lang], rowCount, table.about[lang]),
  );
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
  return { heading: w.format, lines: [...dataWords[lang].format.slice(0, -1), w.excel] };
}

/**
 * How to check that the files are the published ones.
 * @param how with the list inside a ZIP file, or with that of the portal; and the name of a file that is there
 */
export function checkSection(
  links: AddressBook,
  how: { readonly inZip: string } | { readonly file: string },
  more: readonly string[] = [],
): ReadMeSection {
  const w = readMeWords[links.lang];
  const line =
    'inZip' in how ? w.checkZip(how.inZip) : w.checkFile(how.file, links.absolute(links.hashText()));
  return {
    heading: w.check,
    lines: [...more, line, w.checkAt(links.absolute(links.verify()))],
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
