import type { TableFile } from '../intake/table-file.ts';
import type { Portal, Release, Series } from '../portal/portal.ts';
import { outputMarks } from '../site/output-marks.ts';
import { inBoth } from '../wording/in-both.ts';
import { releaseTitle } from '../wording/model/release-words.ts';
import { words } from '../wording/words.ts';
import { packageSource } from './data-package.ts';
import { schemaField } from './table-schema.ts';

/** A table of a release as JSON: whose numbers these are and what they stand on, the fields, typed rows. */
export function releaseTableJson(portal: Portal, series: Series, release: Release, file: TableFile): string {
  const { status, version, basis, published_at, version_published_at: later, note } = release.file;
  return tableJson(portal, file, {
    release: inBoth((lang) => releaseTitle(portal, release, lang)),
    series: series.file.id,
    period: release.period,
    status,
    statusMeaning: inBoth((lang) => words(lang).releases.statusMeaning[status]),
    version,
    basis,
    publishedAt: published_at,
    ...(later === undefined ? {} : { versionPublishedAt: later }),
    note: note ?? null,
    owner: series.file.owner,
    terms: series.file.terms,
  });
}

/** A table of a series, `criteria` or `scopes`, as JSON. */
export function seriesTableJson(portal: Portal, series: Series, file: TableFile): string {
  const { id, owner, terms } = series.file;
  return tableJson(portal, file, { series: id, owner, terms });
}

/** A register as JSON. */
export function registerTableJson(portal: Portal, file: TableFile): string {
  return tableJson(portal, file, {});
}

function tableJson(portal: Portal, { table, rows, rowCount }: TableFile, about: object): string {
  const sources = sourcesOf(rows).map((id) => packageSource(portal.sources.get(id)!));
  const head = {
    ...outputMarks,
    table: table.name,
    title: table.title,
    description: table.about,
    ...about,
    ...(sources.length > 0 ? { sources } : {}),
    key: table.key,
    fields: table.columns.map(schemaField),
    rowCount,
  };
  // One row a line: files of two versions can be compared line by line.
  const names = table.columns.map(({ name }) => name);
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name]]))));
  const body = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": ${body}\n}\n`;
}

/** The sources that some rows name, each once, in the order in which they come. */
function sourcesOf(rows: TableFile['rows']): string[] {
  return [...new Set(rows.flatMap(({ source }) => (Array.isArray(source) ? (source as string[]) : [])))];
}
