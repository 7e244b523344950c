import type { Portal } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { csvwName, packageName, registersPart } from '../../site/data-file-names.ts';
import { dayInVietNam } from '../../time/viet-nam-day.ts';
import { inBoth } from '../../wording/in-both.ts';
import { readMeWords } from '../../wording/open-data/read-me-words.ts';
import { registersReadMe } from '../../wording/open-data/whole-read-me.ts';
import { registerPackage } from '../data-package.ts';
import { jsonText } from '../json-text.ts';
import { registerTableJson } from '../table-json.ts';
import { booksLike } from './books.ts';
import { besideDescription, csvwDescription } from './csvw.ts';
import { agencyNames } from './lookup-sources.ts';
import { withRows } from './named-rows.ts';
import { openFile, type OpenFile } from './open-file.ts';
import { remembered } from '../../portal/remembered.ts';
import { tableFiles } from './table-files.ts';
import { dataWorkbook } from './workbook.ts';

const known = remembered<readonly OpenFile[]>();

/** The files of the registers that all series share, made once. */
export function registerFiles(portal: Portal, links: AddressBook): readonly OpenFile[] {
  return known(portal, links, () => makeFiles(portal, links));
}

function makeFiles(portal: Portal, links: AddressBook): OpenFile[] {
  const files = portal.registerFiles;
  const tables = files.map(({ table }) => table);
  const books = booksLike(links);
  const csvw = csvwDescription({
    title: inBoth((lang) => readMeWords[lang].registersTitle),
    tables: files.map((file) => besideDescription(file, tables)),
  });
  // The register of agencies has ids alone: here they are called as they are now, or were at last.
  const naming = [
    agencyNames(portal, dayInVietNam(portal.instant)),
    ...files.filter(({ table }) => table.name !== 'agencies').map(withRows),
  ];
  const readMe = { vi: registersReadMe(portal, books.vi), en: registersReadMe(portal, books.en) };
  return [
    ...files.flatMap((file) => tableFiles(file, registerTableJson(portal, file))),
    openFile(packageName, 'package', jsonText(registerPackage(portal, links))),
    openFile(csvwName, 'csvw', jsonText(csvw)),
    openFile(`${registersPart}.xlsx`, 'xlsx', dataWorkbook(readMe, files, [], naming)),
  ];
}
