import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { PrintedRow } from '../../../src/sample/office/office-files.ts';
import { temporaryFolder } from '../../support/folders.ts';

export type SampleFiles = ReadonlyMap<string, string>;

export type { PrintedRow };

/** Writes the files of a sample into a temporary folder, which goes when the test ends. */
export function writeSample(files: SampleFiles): string {
  const root = temporaryFolder();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A sample without one table of a release: the office's file is to bring it. */
export function withoutTable(files: SampleFiles, folder: string, table: string): SampleFiles {
  const path = `${folder}/datapackage.json`;
  const descriptor = JSON.parse(files.get(path)!) as { results?: unknown; resources: { name: string }[] };
  descriptor.resources = descriptor.resources.filter(({ name }) => name !== table);
  if (table === 'results') delete descriptor.results;
  const kept = new Map(files);
  kept.delete(`${folder}/${table}.csv`);
  return kept.set(path, JSON.stringify(descriptor, null, 2));
}

/** The rows of a file, read without the intake; none where there is no such file. */
export function printedRows(files: SampleFiles, path: string): readonly PrintedRow[] {
  const text = files.get(path);
  return text === undefined ? [] : Papa.parse<PrintedRow>(text.trimEnd(), { header: true }).data;
}

/** One release of the Resolution's series: its descriptor and its tables by name. */
export interface PrintedRelease {
  readonly period: string;
  readonly lastDay: string;
  readonly version: string;
  readonly publishedOn: string;
  readonly scope: string;
  readonly tables: readonly string[];
  readonly rows: (table: string) => readonly PrintedRow[];
}

/** The quarterly releases, oldest first; with `superseded`, also the versions that were replaced. */
export function printedReleases(files: SampleFiles, superseded = false): readonly PrintedRelease[] {
  const pattern = superseded
    ? /^series\/nq57\/.*datapackage\.json$/
    : /^series\/nq57\/[^/]+\/datapackage\.json$/;
  const paths = [...files.keys()].filter((path) => pattern.test(path)).sort();
  return paths.map((path) => {
    const folder = dirname(path);
    const read = new Map<string, readonly PrintedRow[]>();
    const descriptor = JSON.parse(files.get(path)!) as {
      period: string;
      version: string;
      published_at: string;
      results: { as_of: string; scope: string };
      resources: { name: string }[];
    };
    return {
      period: descriptor.period,
      lastDay: descriptor.results.as_of,
      version: descriptor.version,
      publishedOn: descriptor.published_at.slice(0, 10),
      scope: descriptor.results.scope,
      tables: descriptor.resources.map(({ name }) => name),
      rows(table) {
        const rows = read.get(table) ?? printedRows(files, `${folder}/${table}.csv`);
        read.set(table, rows);
        return rows;
      },
    };
  });
}
