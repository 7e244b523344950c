import type { Table } from '../intake/table.ts';
import type { Portal, Release, Series } from '../portal/portal.ts';
import { appearedAt } from '../portal/versions.ts';
import { releaseSources } from '../portal/release-contents.ts';
import type { AddressBook } from '../site/address-book.ts';
import { outputMarks } from '../site/output-marks.ts';
import { vi } from '../wording/words.ts';
import type { DataTable } from './open-data/data-table.ts';
import { releaseLookups } from './open-data/lookup-tables.ts';
import { tableSchema } from './table-schema.ts';

export const packageProfile = 'https://datapackage.org/profiles/2.0/datapackage.json';

type Source = Portal['sources'] extends ReadonlyMap<string, infer S> ? S : never;

/**
 * The complete descriptor of a release, a Data Package v2: what the release's own file says, its resources with
 * length, hash and schema, and whose the data are. Terms of use are prose, so they stand in `terms`: the standard's
 * `licenses` takes only named licences, and no series states one.
 */
export function releasePackage(portal: Portal, series: Series, release: Release, links: AddressBook): object {
  const { file } = release;
  const { owner, publisher, terms, computed_here } = series.file;
  return {
    $schema: file.$schema,
    ...outputMarks,
    name: file.name,
    title: file.title,
    ...(file.note ? { description: file.note.vi } : {}),
    version: file.version,
    created: appearedAt(release),
    homepage: links.absolute(links.release(release.series, release.period)),
    version_page: links.absolute(links.releaseVersion(release.series, release.period, file.version)),
    contributors: [{ title: publisher.vi, roles: ['publisher'] }],
    sources: releaseSources(release).map((id) => packageSource(portal.sources.get(id)!)),
    series: file.series,
    period: file.period,
    status: file.status,
    status_meaning: vi.releases.statusMeaning[file.status],
    basis: file.basis,
    review: release.approval && reviewOf(release.approval),
    sealed: release.seal && { at: release.seal.sealed_at, hash: release.seal.hash },
    published_at: file.published_at,
    ...(file.version_published_at === undefined ? {} : { version_published_at: file.version_published_at }),
    ...(file.note ? { note: file.note } : {}),
    populations: file.populations,
    publisher,
    owner,
    terms,
    computed_here,
    ...references(links),
    resources: packageResources([...release.tableFiles, ...releaseLookups(portal, series, release)]),
  };
}

/** Who prepared, reviewed and approved a release: roles, no names. What was confirmed stays with the desk. */
function reviewOf({
  prepared_by,
  approved_by,
  approved_on,
  reviews,
}: NonNullable<Release['approval']>): object {
  return { prepared_by, approved_by, approved_on, ...reviews };
}

/**
 * The tables beside the releases of a series as one package: every period of each table, and what their ids mean.
 * @param files in the order in which they are told of
 */
export function seriesPackage({ file }: Series, files: readonly DataTable[], links: AddressBook): object {
  const { id, title, about, publisher, owner, terms, computed_here, cautions, regimes } = file;
  return {
    $schema: packageProfile,
    ...outputMarks,
    name: id,
    title: title.vi,
    titles: title,
    description: about.vi,
    descriptions: about,
    homepage: links.absolute(links.data(id)),
    contributors: [{ title: publisher.vi, roles: ['publisher'] }],
    series: id,
    publisher,
    owner,
    terms,
    computed_here,
    cautions,
    regimes,
    ...references(links),
    resources: packageResources(files),
  };
}

/** The registers as one package, in which references from table to table are foreign keys. */
export function registerPackage({ registerFiles }: Portal, links: AddressBook): object {
  return {
    $schema: packageProfile,
    ...outputMarks,
    name: 'danh-muc',
    title: 'Các danh mục dùng chung',
    titles: { vi: 'Các danh mục dùng chung', en: 'Registers that all series share' },
    homepage: links.absolute(links.data()),
    ...references(links),
    resources: packageResources(registerFiles),
  };
}

/** A source as the standard has it, and how it reached the portal. */
export function packageSource({
  id,
  title_vi,
  title_en,
  publisher_vi,
  publisher_en,
  date,
  url,
  route,
}: Source): object {
  return {
    title: title_vi,
    ...(url === null ? {} : { path: url }),
    id,
    titles: { vi: title_vi, en: title_en },
    publisher: publisher_vi,
    publishers: { vi: publisher_vi, en: publisher_en },
    date,
    route,
  };
}

/** Where the ids that the tables name are explained. */
export function references(links: AddressBook): object {
  return {
    dictionary: links.absolute(links.dictionary()),
    registers: links.absolute(links.registerFile('datapackage.json')),
  };
}

/** How a package calls a table, and where its file lies. */
export interface ResourcePlace {
  readonly name: (table: Table) => string;
  readonly path: (table: Table) => string;
}

/** Tables that lie beside their descriptor. */
const besides: ResourcePlace = { name: ({ name }) => name, path: ({ name }) => `${name}.csv` };

/**
 * Tables as resources of a package, with length, hash and schema.
 * @param inPackage those that their cells may refer to; they themselves where nothing else is said
 * @param nameOf what the package calls one of these
 */
export function packageResources(
  files: readonly DataTable[],
  place: ResourcePlace = besides,
  inPackage: readonly Table[] = files.map(({ table }) => table),
  nameOf: (table: Table) => string = place.name,
): object[] {
  return files.map(({ table, bytes, sha256, rowCount }) => ({
    name: place.name(table),
    type: 'table',
    path: place.path(table),
    title: table.title.vi,
    titles: table.title,
    description: table.about.vi,
    descriptions: table.about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    rows: rowCount,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table, inPackage, nameOf),
  }));
}
