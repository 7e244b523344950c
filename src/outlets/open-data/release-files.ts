import type { Portal, Release, Series } from '../../portal/portal.ts';
import { appearedAt } from '../../portal/versions.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { csvwName, packageName, releaseFileName } from '../../site/data-file-names.ts';
import { inBoth } from '../../wording/in-both.ts';
import { releaseTitle } from '../../wording/model/release-words.ts';
import { releaseReadMe } from '../../wording/open-data/release-read-me.ts';
import { releasePackage } from '../data-package.ts';
import { jsonText } from '../json-text.ts';
import { releaseTableJson } from '../table-json.ts';
import { booksLike } from './books.ts';
import { besideDescription, csvwDescription } from './csvw.ts';
import { releaseLookups } from './lookup-tables.ts';
import { openFile, type OpenFile } from './open-file.ts';
import { readMeFiles, withColumns } from './read-me-files.ts';
import { releaseJson } from './release-json.ts';
import { remembered } from '../../portal/remembered.ts';
import { tableFiles } from './table-files.ts';
import { dataWorkbook } from './workbook.ts';
import { zipWithHashes } from './zip-with-hashes.ts';

const known = remembered<readonly OpenFile[]>();

/**
 * Every file of one version of a release, made once: its tables in each format, descriptors, and all of it as JSON, as
 * a workbook and as a ZIP file. What their ids mean goes with them, as far as they use them: nobody needs another file to
 * read one, and nothing in the ZIP grows with later releases.
 */
export function releaseFiles(
  portal: Portal,
  series: Series,
  release: Release,
  links: AddressBook,
): readonly OpenFile[] {
  return known(release, links, () => makeFiles(portal, series, release, links));
}

function makeFiles(portal: Portal, series: Series, release: Release, links: AddressBook): OpenFile[] {
  const { tableFiles: tables } = release;
  const name = releaseFileName(release.series, release.period);
  const books = booksLike(links);
  const lookups = releaseLookups(portal, series, release);
  const readMe = {
    vi: releaseReadMe(portal, series, release, lookups, books.vi),
    en: releaseReadMe(portal, series, release, lookups, books.en),
  };
  const own = tables.flatMap((table) => tableFiles(table, releaseTableJson(portal, series, release, table)));
  const descriptor = openFile(
    packageName,
    'package',
    jsonText(releasePackage(portal, series, release, links)),
  );
  const csvw = openFile(csvwName, 'csvw', jsonText(releaseCsvw(portal, series, release)));
  const explained = lookups.map(({ table, text }) => openFile(`${table.name}.csv`, 'csv', text, table.name));
  const packed = [...own.filter(({ form }) => form === 'csv'), ...explained, descriptor, csvw];
  return [
    ...own,
    ...explained,
    descriptor,
    csvw,
    openFile(`${name}.xlsx`, 'xlsx', dataWorkbook(readMe, tables, lookups)),
    openFile(`${name}.json`, 'json', releaseJson(portal, series, release, links)),
    openFile(
      `${name}.zip`,
      'zip',
      zipWithHashes([
        ...readMeFiles(withColumns(readMe, [...tables, ...lookups])),
        ...packed.map(({ name: path, bytes }) => [path, bytes] as const),
      ]),
    ),
  ];
}

function releaseCsvw(portal: Portal, series: Series, release: Release): object {
  const { publisher, terms } = series.file;
  const files = [...release.tableFiles, ...releaseLookups(portal, series, release)];
  const tables = files.map(({ table }) => table);
  return csvwDescription({
    title: inBoth((lang) => releaseTitle(portal, release, lang)),
    publisher,
    rights: terms,
    version: release.file.version,
    issued: appearedAt(release),
    tables: files.map((file) => besideDescription(file, tables)),
  });
}
