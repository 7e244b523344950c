import type { Portal, Release, Series } from '../../portal/portal.ts';
import type { AddressBook } from '../../site/address-book.ts';
import { releasePackage } from '../data-package.ts';
import { releaseTableJson } from '../table-json.ts';
import { jsonRows } from './json-rows.ts';
import { releaseLookups } from './lookup-tables.ts';

/**
 * A whole release as one JSON file: what its descriptor says of it, then its tables by name, as their own files are, and
 * the rows that say what their ids mean.
 */
export function releaseJson(portal: Portal, series: Series, release: Release, links: AddressBook): string {
  const head: Record<string, unknown> = { ...releasePackage(portal, series, release, links) };
  delete head['$schema'];
  delete head['resources'];
  const tables = release.tableFiles.map(
    (file) =>
      `${JSON.stringify(file.table.name)}: ${releaseTableJson(portal, series, release, file).trimEnd()}`,
  );
  const lookups = releaseLookups(portal, series, release).map(
    (file) => `${JSON.stringify(file.table.name)}: ${jsonRows(file)}`,
  );
  const parts = [`"tables": {\n${tables.join(',\n')}\n}`, `"lookups": {\n${lookups.join(',\n')}\n}`];
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n${parts.join(',\n')}\n}\n`;
}
