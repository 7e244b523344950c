import type { TableFile } from '../intake/table-file.ts';
import type { Portal, Release, Series } from '../portal/portal.ts';
import { compareVersions } from '../portal/published-seals.ts';
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
 * descriptors, tables over all periods, registers; then the tables of versions that were replaced, as they were
 * sealed. What is under embargo is not in the model, and so not here.
 */
export function publishedFiles(portal: Portal, links: AddressBook): readonly PublishedFile[] {
  return [
    ...portal.series.flatMap((series) => [
      ...series.releases.toReversed().flatMap((release) => ofRelease(portal, series, release, links)),
      ...ofSeries(portal, series),
    ]),
    ...ofRegisters(portal, links),
    ...ofReplacedVersions(portal),
  ];
}

function ofRelease(portal: Portal, series: Series, release: Release, links: AddressBook): PublishedFile[] {
  const { file, seal } = release;
  const about = {
    kind: 'release' as const,
    series: file.series,
    period: file.period,
    version: file.version,
    newest: true,
    sealed: seal?.hash ?? null,
  };
  const at = (name: string): string => places.dataFile(file.series, file.period, name);
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

/** Tables alone: a descriptor in the data folder is another file than the published one of the same name. */
function ofReplacedVersions({ seals, series }: Portal): PublishedFile[] {
  const releases = series.flatMap((entry) => entry.releases);
  return seals.flatMap(({ series: id, period, version, files, hash: sealed }) => {
    const now = releases.find((one) => one.series === id && one.period === period)!.file.version;
    if (compareVersions(version, now) >= 0) return [];
    return files
      .filter(({ path }) => path.endsWith('.csv'))
      .map(({ path, sha256: hash, bytes }): PublishedFile => {
        const about = { kind: 'release' as const, series: id, period, version, newest: false, sealed };
        return { ...about, table: path.slice(0, -'.csv'.length), path: null, sha256: hash, bytes };
      });
  });
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
