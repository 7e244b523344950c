import type { Approval } from './approval/approval-schema.ts';
import { readApproval } from './approval/check-approval.ts';
import { checkJson } from './check-json.ts';
import { checkTable } from './check-table.ts';
import type { DataFiles } from './data-files.ts';
import { addProblems, type Problem } from './problems.ts';
import type { RowsOf } from './registers.ts';
import { releaseSchema, type ReleaseFile } from './release-schema.ts';
import type { SeriesFile } from './series-schema.ts';
import { toTableFile, type TableFile } from './table-file.ts';
import { releaseTables } from './tables/index.ts';

/** A release: its descriptor, the checked rows of each table (none where it holds no such table), and its files. */
export interface ReleaseRows extends RowsOf<typeof releaseTables> {
  readonly folder: string;
  readonly file: ReleaseFile;
  readonly tableFiles: readonly TableFile[];
  /** Who prepared, reviewed and approved it; null where nobody has. */
  readonly approval: Approval | null;
}

const frequencyForms = {
  quarterly: {
    matches: /^\d{4}-(Q[1-4]|H[12])$/,
    looks: '2025-Q3 | 2025-H1',
    words: { vi: 'hằng quý', en: 'quarterly' },
  },
  'half-yearly': {
    matches: /^\d{4}-H[12]$/,
    looks: '2025-H1',
    words: { vi: 'nửa năm một lần', en: 'half-yearly' },
  },
  yearly: { matches: /^\d{4}$/, looks: '2025', words: { vi: 'hằng năm', en: 'yearly' } },
} as const;

/**
 * Reads `series/<id>/<period>/`: the descriptor and the tables that it lists. Null when the descriptor is unusable.
 * @param seriesFolder where the series lies, which a wrong id in its series.json does not change
 * @param superseded a version that was replaced, in its own folder `superseded/<version>/`; without it the newest one
 */
export function readRelease(
  seriesFolder: string,
  series: SeriesFile,
  period: string,
  files: DataFiles,
  problems: Problem[],
  superseded?: string,
): ReleaseRows | null {
  const place = `${seriesFolder}/${period}`;
  const folder = superseded === undefined ? place : `${place}/superseded/${superseded}`;
  const path = `${folder}/datapackage.json`;
  const text = files.text(path, problems);
  if (text === null) return null;
  const { value: file, problems: found } = checkJson(releaseSchema, path, text);
  addProblems(problems, found);
  if (!file) return null;
  addProblems(problems, checkNames(series, period, path, file));
  if (superseded !== undefined && file.version !== superseded) {
    const at = { file: path, column: 'version', value: file.version };
    problems.push({ code: 'name-mismatch', ...at, allowed: superseded });
  }

  const rows: Record<string, readonly unknown[]> = {};
  const tableFiles: TableFile[] = [];
  for (const [name, table] of Object.entries(releaseTables)) {
    const resource = file.resources.find((entry) => entry.name === table.name);
    rows[name] = [];
    if (!resource) continue;
    const tablePath = `${folder}/${resource.path}`;
    const tableText = files.text(tablePath, problems);
    if (tableText === null) continue;
    const checked = checkTable(table, tablePath, tableText);
    addProblems(problems, checked.problems);
    rows[name] = checked.rows;
    const raw = files.bytes(tablePath)!;
    tableFiles.push(toTableFile(table, tablePath, raw, tableText, checked.rows));
    const { sha256 } = tableFiles.at(-1)!;
    const { hash = `sha256:${sha256}`, bytes = raw.length } = resource;
    if (hash !== `sha256:${sha256}` || bytes !== raw.length) {
      const allowed = `sha256:${sha256}, ${raw.length}`;
      problems.push({ code: 'hash-mismatch', file: path, value: resource.path, allowed });
    }
  }
  const approval = readApproval(folder, file, files, problems);
  return { folder, file, tableFiles, approval, ...(rows as unknown as RowsOf<typeof releaseTables>) };
}

function checkNames(series: SeriesFile, period: string, path: string, release: ReleaseFile): Problem[] {
  const problems: Problem[] = [];
  if (release.period !== period) {
    problems.push({
      code: 'name-mismatch',
      file: path,
      column: 'period',
      value: release.period,
      allowed: period,
    });
  }
  if (release.series !== series.id) {
    problems.push({
      code: 'name-mismatch',
      file: path,
      column: 'series',
      value: release.series,
      allowed: series.id,
    });
  }
  addProblems(problems, problemOfFrequency(series, release.period, path));
  const name = `${release.series}-${release.period.toLowerCase()}`;
  if (release.name !== name) {
    problems.push({ code: 'release-name', file: path, column: 'name', value: release.name, allowed: name });
  }
  const known: readonly string[] = Object.values(releaseTables).map(({ name }) => name);
  for (const { name: value } of release.resources.filter((entry) => !known.includes(entry.name))) {
    const details = { table: 'resources' };
    problems.push({
      code: 'reference-unknown',
      file: path,
      value,
      allowed: known.join(' | '),
      details,
    });
  }
  return problems;
}

/** Does a period fit the frequency of its series? */
export function problemOfFrequency(
  { frequency }: Pick<SeriesFile, 'frequency'>,
  period: string,
  file: string,
): Problem[] {
  const { matches, looks: allowed, words: found } = frequencyForms[frequency];
  if (matches.test(period)) return [];
  return [{ code: 'period-frequency', file, value: period, allowed, details: { found } }];
}
