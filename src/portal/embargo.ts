import { createHash } from 'node:crypto';
import type { CheckedData, ReleaseData } from '../intake/read-data.ts';
import type { TableFile } from '../intake/table-file.ts';
import { versionInstant } from '../time/versions.ts';

const sourcesTable = 'sources';

/**
 * What may be told at an instant. An embargo is absence: versions that appear later are left out whole, releases without
 * another version too, with them what the lock says of them and the sources that nothing else names, since the title of
 * a source alone could tell of the release.
 */
export function withoutEmbargoed(data: CheckedData, instant: string): CheckedData {
  const now = Date.parse(instant);
  const isOpen = ({ file }: ReleaseData): boolean => Date.parse(versionInstant(file)) <= now;
  const all = data.series.flatMap(({ releases }) => releases.flatMap(versionsOf));
  const closed = all.filter((version) => !isOpen(version));
  if (closed.length === 0) return data;
  const open = data.series.map((series) => ({
    ...series,
    releases: series.releases.flatMap((release): ReleaseData[] => {
      const [newest, ...earlier] = versionsOf(release).filter(isOpen);
      return newest ? [{ ...newest, earlier }] : [];
    }),
  }));
  const told = new Set([
    ...sourcesNamedIn(data.registerFiles),
    ...open.flatMap(({ tableFiles, releases }) =>
      sourcesNamedIn([
        ...tableFiles,
        ...releases.flatMap(versionsOf).flatMap((version) => version.tableFiles),
      ]),
    ),
  ]);
  const hidden = new Set(
    sourcesNamedIn(closed.flatMap(({ tableFiles }) => tableFiles)).filter((source) => !told.has(source)),
  );
  const { registers, registerFiles } = data;
  return {
    ...data,
    series: open,
    lock: data.lock.filter(
      (entry) =>
        !closed.some(
          ({ file }) =>
            file.series === entry.series && file.period === entry.period && file.version === entry.version,
        ),
    ),
    registers: { ...registers, sources: registers.sources.filter(({ id }) => !hidden.has(id)) },
    registerFiles: registerFiles.map((file) =>
      file.table.name === sourcesTable ? withoutRows(file, (row) => hidden.has(String(row['id']))) : file,
    ),
  };
}

/** A release with the versions that it replaced, newest first. */
function versionsOf(release: ReleaseData): readonly ReleaseData[] {
  return [release, ...release.earlier];
}

/** Every id in a column that refers to sources. */
function sourcesNamedIn(files: readonly TableFile[]): string[] {
  return files.flatMap(({ table, rows }) => {
    const columns = table.columns.filter(({ refersTo }) => refersTo === sourcesTable);
    return rows.flatMap((row) => columns.flatMap(({ name }) => [row[name] ?? []].flat().map(String)));
  });
}

/** A table file without some of its rows; every row is a line. */
function withoutRows(file: TableFile, isHidden: (row: TableFile['rows'][number]) => boolean): TableFile {
  const lines = new Set(file.rows.filter(isHidden).map(({ line }) => line));
  if (lines.size === 0) return file;
  const rows = file.rows.filter((row) => !isHidden(row));
  const text = file.text
    .split('\n')
    .filter((_, index) => !lines.has(index + 1))
    .join('\n');
  const raw = Buffer.from(text);
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return { ...file, text, rows, rowCount: rows.length, bytes: raw.length, sha256 };
}
