import type { Portal } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { csvwName, packageName, wholeName } from '../../site/data-file-names.ts';
import { inBoth } from '../../wording/in-both.ts';
import { readMeWords } from '../../wording/open-data/read-me-words.ts';
import { wholeReadMe } from '../../wording/open-data/whole-read-me.ts';
import { jsonText } from '../json-text.ts';
import { booksLike } from './books.ts';
import { csvwDescription } from './csvw.ts';
import { openFile, type OpenFile } from './open-file.ts';
import { readMeFiles } from './read-me-files.ts';
import { remembered } from '../../portal/remembered.ts';
import { wholeJson } from './whole-json.ts';
import { wholePackage } from './whole-package.ts';
import { tableFolders, type TableFolder } from './whole-tables.ts';
import { zipWithHashes } from './zip-with-hashes.ts';

const known = remembered<readonly OpenFile[]>();

/** Files that hold or describe all that the portal publishes, made once; paths in them are those below `/du-lieu/`. */
export function wholeFiles(portal: Portal, links: AddressBook): readonly OpenFile[] {
  return known(portal, links, () => makeFiles(portal, links));
}

function makeFiles(portal: Portal, links: AddressBook): OpenFile[] {
  const folders = tableFolders(portal, links);
  const books = booksLike(links);
  const readMe = readMeFiles({ vi: wholeReadMe(portal, books.vi), en: wholeReadMe(portal, books.en) });
  const descriptor = openFile(packageName, 'package', jsonText(wholePackage(portal, folders, links)));
  const csvw = openFile(csvwName, 'csvw', jsonText(wholeCsvw(folders)));
  const tables = folders.flatMap(({ path, files }) =>
    files.map(({ table, text }) => [`${path}/${table.name}.csv`, text] as const),
  );
  const described = [descriptor, csvw].map(({ name, bytes }) => [name, bytes] as const);
  return [
    openFile(`${wholeName}.zip`, 'zip', zipWithHashes([...readMe, ...described, ...tables])),
    openFile(`${wholeName}.json`, 'json', wholeJson(portal, links)),
    descriptor,
    csvw,
  ];
}

function wholeCsvw(folders: readonly TableFolder[]): object {
  return csvwDescription({
    title: inBoth((lang) => readMeWords[lang].wholeTitle),
    tables: folders.flatMap(({ path, files, inReach, folderOf }) =>
      files.map((file) => ({
        file,
        url: `${path}/${file.table.name}.csv`,
        inGroup: inReach,
        urlOf: (table) => `${folderOf(table).path}/${table.name}.csv`,
      })),
    ),
  });
}
