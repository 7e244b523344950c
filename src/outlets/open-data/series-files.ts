import type { Series } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { csvwName, packageName, seriesWorkbookName } from '../../site/data-file-names.ts';
import { seriesReadMe } from '../../wording/open-data/whole-read-me.ts';
import { seriesPackage } from '../data-package.ts';
import { jsonText } from '../json-text.ts';
import { longTable, longTables } from '../long-csv.ts';
import { seriesTableJson } from '../table-json.ts';
import type { Portal } from '../../portal/portal.ts';
import { booksLike } from './books.ts';
import { besideDescription, csvwDescription } from './csvw.ts';
import type { DataTable } from './data-table.ts';
import { seriesLookups } from './lookup-tables.ts';
import { openFile, type OpenFile } from './open-file.ts';
import { remembered } from '../../portal/remembered.ts';
import { tableFiles } from './table-files.ts';
import { dataWorkbook } from './workbook.ts';

/** Files of a series beside its releases; those of tables over all periods, and of tables that explain its ids. */
interface SeriesFiles {
  readonly long: readonly OpenFile[];
  readonly own: readonly OpenFile[];
  /** The tables over all periods, as they go into larger files. */
  readonly longTables: readonly DataTable[];
}

const known = remembered<SeriesFiles>();

/** The files of a series beside its releases, made once. */
export function seriesFiles(portal: Portal, series: Series, links: AddressBook): SeriesFiles {
  return known(series, links, () => makeFiles(portal, series, links));
}

function makeFiles(portal: Portal, series: Series, links: AddressBook): SeriesFiles {
  const long = longTables(series).map((one) => ({ name: one.table.name, file: longTable(series, one) }));
  const all = [...long.map(({ file }) => file), ...series.tableFiles];
  const lookups = seriesLookups(portal, series, all);
  const described = [...all, ...lookups];
  const tables = described.map(({ table }) => table);
  const books = booksLike(links);
  const readMe = {
    vi: seriesReadMe(series, all, lookups, books.vi),
    en: seriesReadMe(series, all, lookups, books.en),
  };
  const csvw = csvwDescription({
    title: series.file.title,
    publisher: series.file.publisher,
    rights: series.file.terms,
    tables: described.map((file) => besideDescription(file, tables)),
  });
  return {
    longTables: long.map(({ file }) => file),
    // Listed under the name of the table that they hold every period of.
    long: long.flatMap(({ name, file }) => tableFiles(file, null).map((one) => ({ ...one, table: name }))),
    own:
      all.length === 0
        ? []
        : [
            ...series.tableFiles.flatMap((file) => tableFiles(file, seriesTableJson(portal, series, file))),
            ...lookups.map(({ table, text }) => openFile(`${table.name}.csv`, 'csv', text, table.name)),
            openFile(packageName, 'package', jsonText(seriesPackage(series, described, links))),
            openFile(csvwName, 'csvw', jsonText(csvw)),
            openFile(seriesWorkbookName(series.file.id), 'xlsx', dataWorkbook(readMe, all, lookups)),
          ],
  };
}
