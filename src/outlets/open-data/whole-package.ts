import type { Portal, Release, Series } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { wholeName } from '../../site/data-file-names.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { inBoth } from '../../wording/in-both.ts';
import { readMeWords } from '../../wording/open-data/read-me-words.ts';
import { packageProfile, packageResources, references, releasePackage } from '../data-package.ts';
import type { TableFolder } from './whole-tables.ts';

/** One Data Package v2 of every table; what the files of series and releases say of themselves stands beside them. */
export function wholePackage(portal: Portal, folders: readonly TableFolder[], links: AddressBook): object {
  const titles = inBoth((lang) => readMeWords[lang].wholeTitle);
  return {
    $schema: packageProfile,
    ...outputMarks,
    name: wholeName,
    title: titles.vi,
    titles,
    homepage: links.absolute(links.data()),
    ...references(links),
    series: portal.series.map(({ file }) => file),
    releases: portal.series.flatMap((series) =>
      series.releases.toReversed().map((release) => releaseHead(portal, series, release, links)),
    ),
    resources: folders.flatMap(({ path, prefix, files, inReach, folderOf }) =>
      packageResources(
        files,
        { name: ({ name }) => prefix + name, path: ({ name }) => `${path}/${name}.csv` },
        inReach,
        (table) => folderOf(table).prefix + table.name,
      ),
    ),
  };
}

/** What the descriptor of a release says, without its resources and what it shares with its series. */
export function releaseHead(portal: Portal, series: Series, release: Release, links: AddressBook): object {
  const shared = new Set([
    '$schema',
    'resources',
    'publisher',
    'owner',
    'terms',
    'computed_here',
    'contributors',
  ]);
  const own = Object.entries(releasePackage(portal, series, release, links));
  return Object.fromEntries(own.filter(([name]) => !shared.has(name)));
}
