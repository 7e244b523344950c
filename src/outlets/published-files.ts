import type { TableFile } from '../intake/table-file.ts';
import type { Portal, Release, Series } from '../portal/portal.ts';
import type { PublishedFile } from '../portal/file-check/published-list.ts';
import { addressBook, type AddressBook } from '../site/address-book.ts';
import { sha256 } from '../intake/lock/lock-hashes.ts';
import { registerPackage, releasePackage } from './data-package.ts';
import { jsonText } from './json-text.ts';
import { longCsv, longTables } from './long-csv.ts';
import { registerTableJson, releaseTableJson, seriesTableJson } from './table-json.ts';

const packageName = 'datapackage.json';

/** Addresses as they stand in the folder of a built portal, wherever it is served. */
const places = addressBook({ base: '', siteUrl: '' }, 'vi');

/**
 * Every data file that the portal publishes, with the hash of the bytes that a reader gets: tables as CSV and JSON,
 * descriptors, tables over all periods, registers; then those of versions that were replaced. What is under embargo is
 * not in the model, and so not here; nor are the frozen copies of newest versions, which are the same bytes again.
 */
export function publishedFiles(portal: Portal, links: AddressBook): readonly PublishedFile[] {
  const { series } = portal;
  return [
    ...series.flatMap((one) => [
      ...one.releases.toReversed().flatMap((release) => ofNewest(portal, one, release, links)),
      ...ofSeries(portal, one),
    ]),
    ...ofRegisters(portal, links),
    ...series.flatMap((one) =>
      one.releases.flatMap(({ earlier }) =>
        earlier.flatMap((version) => ofFrozen(portal, one, version, links, false)),
      ),
    ),
  ];
}

/** The files of newest versions at their frozen addresses, which stay when the next version comes. */
export function frozenCopies(portal: Portal, links: AddressBook): readonly PublishedFile[] {
  return portal.series.flatMap((series) =>
    series.releases.flatMap((release) => ofFrozen(portal, series, release, links, true)),
  );
}

function ofNewest(portal: Portal, series: Series, release: Release, links: AddressBook): PublishedFile[] {
  const { file } = release;
  const at = (name: string): string => places.dataFile(file.series, file.period, name);
  return ofRelease(portal, series, release, links, true, at);
}

function ofFrozen(
  portal: Portal,
  series: Series,
  release: Release,
  links: AddressBook,
  newest: boolean,
): PublishedFile[] {
  const { file } = release;
  const at = (name: string): string => places.versionFile(file.series, file.period, file.version, name);
  return ofRelease(portal, series, release, links, newest, at);
}

function ofRelease(
  portal: Portal,
  series: Series,
  release: Release,
  links: AddressBook,
  newest: boolean,
  at: (name: string) => string,
): PublishedFile[] {
  const { file, seal } = release;
  const about = {
    kind: 'release' as const,
    series: file.series,
    period: file.period,
    version: file.version,
    newest,
    sealed: seal?.hash ?? null,
  };
  const descriptor = jsonText(releasePackage(portal, series, release, links));
  return [
    ...release.tableFiles.flatMap((table) => [
      { ...about, ...csvFile(table, at) },
      { ...about, ...jsonFile(table, at, releaseTableJson(portal, series, release, table)) },
    ]),
    { ...about, table: null, ...named(at(packageName), descriptor) },
  ];
}

function ofSeries(portal: Portal, series: Series): PublishedFile[] {
  const { id } = series.file;
  const about = { kind: 'series' as const, series: id };
  const at = (name: string): string => places.seriesFile(id, name);
  return [
    ...longTables(series).map(({ table: { name } }) => ({
      kind: 'long' as const,
      series: id,
      table: name,
      ...named(places.longFile(id, name), longCsv(series, name)),
    })),
    ...series.tableFiles.flatMap((table) => [
      { ...about, ...csvFile(table, at) },
      { ...about, ...jsonFile(table, at, seriesTableJson(portal, series, table)) },
    ]),
  ];
}

function ofRegisters(portal: Portal, links: AddressBook): PublishedFile[] {
  const about = { kind: 'register' as const };
  const at = (name: string): string => places.registerFile(name);
  return [
    ...portal.registerFiles.flatMap((table) => [
      { ...about, ...csvFile(table, at) },
      { ...about, ...jsonFile(table, at, registerTableJson(portal, table)) },
    ]),
    { ...about, table: null, ...named(at(packageName), jsonText(registerPackage(portal, links))) },
  ];
}

function csvFile({ table, bytes, sha256: hash }: TableFile, at: (name: string) => string) {
  return { table: table.name, path: at(`${table.name}.csv`), sha256: hash, bytes };
}

function jsonFile({ table }: TableFile, at: (name: string) => string, text: string) {
  return { table: table.name, ...named(at(`${table.name}.json`), text) };
}

function named(path: string, text: string): Pick<PublishedFile, 'path' | 'sha256' | 'bytes'> {
  return { path, sha256: sha256(text), bytes: Buffer.byteLength(text) };
}
