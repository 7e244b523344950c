import type { FileHolder, PublishedFile } from '../portal/file-check/published-list.ts';
import type { Portal, Release, Series } from '../portal/portal.ts';
import { addressBook, type AddressBook } from '../site/address-book.ts';
import { nameAtNewest } from '../site/data-file-names.ts';
import type { OpenFile } from './open-data/open-file.ts';
import { registerFiles } from './open-data/register-files.ts';
import { releaseFiles } from './open-data/release-files.ts';
import { remembered } from '../portal/remembered.ts';
import { seriesFiles } from './open-data/series-files.ts';
import { wholeFiles } from './open-data/whole-files.ts';

/** A data file at an address of the portal; `path` is that of the file in its folder. */
interface PlacedFile {
  readonly listed: PublishedFile;
  readonly file: OpenFile;
  /** The same bytes at an address of another kind. */
  readonly copy: boolean;
}

/** Addresses as they stand in the folder of a built portal, wherever it is served. */
const places = addressBook({ base: '', siteUrl: '' }, 'vi');

const known = remembered<readonly PlacedFile[]>();

/**
 * Every data file at every address. What is under embargo is not in the model, and so not here. Pages, lists and routes
 * take files from here alone.
 */
export function placedFiles(portal: Portal, links: AddressBook): readonly PlacedFile[] {
  return known(portal, links, () => [
    ...portal.series.flatMap((series) => [
      ...series.releases.toReversed().flatMap((release) => ofNewest(portal, series, release, links)),
      ...ofSeries(portal, series, links),
    ]),
    ...placed({ kind: 'register' }, registerFiles(portal, links), places.registerFile),
    ...placed({ kind: 'whole' }, wholeFiles(portal, links), places.wholeFile),
    ...portal.series.flatMap((series) =>
      series.releases.flatMap(({ earlier }) =>
        earlier.flatMap((version) => ofFrozen(portal, series, version, links, false)),
      ),
    ),
  ]);
}

/**
 * Every data file that the portal publishes, with the hash of the bytes that a reader gets; then those of versions that
 * were replaced. Copies at other addresses are not listed again.
 */
export function publishedFiles(portal: Portal, links: AddressBook): readonly PublishedFile[] {
  return placedFiles(portal, links).flatMap(({ listed, copy }) => (copy ? [] : [listed]));
}

/** The same bytes at other addresses: the frozen one of each newest version, and that of the newest period. */
export function publishedCopies(portal: Portal, links: AddressBook): readonly PublishedFile[] {
  return placedFiles(portal, links).flatMap(({ listed, copy }) => (copy ? [listed] : []));
}

function ofNewest(portal: Portal, series: Series, release: Release, links: AddressBook): PlacedFile[] {
  const { series: id, period } = release;
  const files = releaseFiles(portal, series, release, links);
  const about = holder(release, true);
  const own = placed(about, files, (name) => places.dataFile(id, period, name));
  const frozen = ofFrozen(portal, series, release, links, true);
  if (release !== series.releases.at(-1)) return [...own, ...frozen];
  const newest = (name: string): string => places.newestFile(id, nameAtNewest(id, period, name));
  return [...own, ...frozen, ...placed(about, files, newest, true)];
}

function ofFrozen(
  portal: Portal,
  series: Series,
  release: Release,
  links: AddressBook,
  newest: boolean,
): PlacedFile[] {
  const { series: id, period, file } = release;
  const at = (name: string): string => places.versionFile(id, period, file.version, name);
  return placed(holder(release, newest), releaseFiles(portal, series, release, links), at, newest);
}

function ofSeries(portal: Portal, series: Series, links: AddressBook): PlacedFile[] {
  const { id } = series.file;
  const { long, own } = seriesFiles(portal, series, links);
  const at = (name: string): string => places.seriesFile(id, name);
  return [
    ...placed({ kind: 'long', series: id }, long, at),
    ...placed({ kind: 'series', series: id }, own, at),
  ];
}

function holder({ file, seal }: Release, newest: boolean): FileHolder {
  const { series, period, version } = file;
  return { kind: 'release', series, period, version, newest, sealed: seal?.hash ?? null };
}

function placed(
  about: FileHolder,
  files: readonly OpenFile[],
  at: (name: string) => string,
  copy = false,
): PlacedFile[] {
  return files.map((file) => {
    const { form, table, bytes, sha256 } = file;
    return {
      file,
      copy,
      listed: { ...about, table, form, path: at(file.name), sha256, bytes: bytes.length },
    };
  });
}
