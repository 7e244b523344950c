import type { ReleaseFile } from '../intake/release-schema.ts';
import { morningOf } from './calendar.ts';
import { csvOf, jsonOf, type TableRows } from './files.ts';

/** What differs from release to release in a descriptor. */
export interface ReleaseAbout extends Pick<
  ReleaseFile,
  'series' | 'period' | 'title' | 'populations' | 'results' | 'note'
> {
  readonly version?: string;
  /** When the period was first published. */
  readonly publishedOn: string;
  /** When a version after the first one was. */
  readonly correctedOn?: string;
}

/**
 * The files of one release: the descriptor, and each table that has rows.
 * @param folder where they go, `series/nq57/2026-Q3`
 */
export function releaseFiles(
  folder: string,
  { series, period, title, version = '1.0.0', publishedOn, correctedOn, ...about }: ReleaseAbout,
  tables: readonly TableRows[],
): [path: string, text: string][] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const descriptor: ReleaseFile = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${series}-${period.toLowerCase()}`,
    title,
    version,
    series,
    period,
    status: 'sample',
    basis: null,
    published_at: morningOf(publishedOn),
    ...(correctedOn === undefined ? {} : { version_published_at: morningOf(correctedOn) }),
    ...about,
    resources: filled.map(({ table: { name } }) => ({ name, path: `${name}.csv` })),
  };
  return [
    [`${folder}/datapackage.json`, jsonOf(descriptor)],
    ...filled.map((entry): [string, string] => [`${folder}/${entry.table.name}.csv`, csvOf(entry)]),
  ];
}
