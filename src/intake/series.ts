import { checkJson } from './check-json.ts';
import type { DataFiles } from './data-files.ts';
import { compareTimes, isPeriod } from '../time/periods.ts';
import type { Problem } from './problems.ts';
import { readTables, type RowsOf } from './registers.ts';
import { seriesSchema, type RegimeFile, type SeriesFile } from './series-schema.ts';
import { tableFilesOf, type TableFile } from './table-file.ts';
import type { Table } from './table.ts';
import { seriesTables } from './tables/index.ts';

/** A series without its releases: what it means, its criteria, its figures' definitions and scopes. */
export interface SeriesRows extends RowsOf<typeof seriesTables> {
  readonly folder: string;
  readonly file: SeriesFile;
  /** The tables as files, with size and hash. */
  readonly tableFiles: readonly TableFile[];
}

/** Reads `series/<id>/`: series.json and its tables. Null when series.json cannot be used. */
export function readSeries(id: string, files: DataFiles, problems: Problem[]): SeriesRows | null {
  const folder = `series/${id}`;
  const path = `${folder}/series.json`;
  const text = files.text(path, problems);
  const fileOf = (table: Table): string => `${folder}/${table.name}.csv`;
  const tables = readTables(seriesTables, fileOf, files, problems, true);
  if (text === null) return null;
  const { value: file, problems: found } = checkJson(seriesSchema, path, text);
  problems.push(...found);
  if (!file) return null;
  if (file.id !== id) problems.push({ code: 'name-mismatch', file: path, value: file.id, allowed: id });
  const series = { folder, file, ...tables, tableFiles: tableFilesOf(seriesTables, fileOf, files, tables) };
  problems.push(...checkRegimes(series));
  return series;
}

/** The regime that covers a period: the last one that began by then. */
export function regimeOf(series: SeriesFile, period: string): RegimeFile | null {
  return series.regimes.findLast(({ from }) => compareTimes(from, period) <= 0) ?? null;
}

/** Regimes in order of time; criteria name regimes that exist, and stand in a tree without circles. */
function checkRegimes({ folder, file, criteria }: SeriesRows): Problem[] {
  const problems: Problem[] = [];
  const path = `${folder}/series.json`;
  for (const [index, regime] of file.regimes.entries()) {
    const before = file.regimes[index - 1];
    if (!isPeriod(regime.from)) {
      const allowed = '2025-Q3 | 2025-H1 | 2025';
      problems.push({
        code: 'period-frequency',
        file: path,
        value: regime.from,
        allowed,
        details: { found: file.id },
      });
    } else if (before && isPeriod(before.from) && compareTimes(before.from, regime.from) >= 0) {
      problems.push({ code: 'date-order', file: path, value: `${before.from} … ${regime.from}` });
    }
  }
  const regimes = new Set(file.regimes.map(({ id }) => id));
  const parents = new Map(criteria.map(({ id, parent }) => [id, parent]));
  for (const { id, line, regimes: used, breaks } of criteria) {
    const at = { file: `${folder}/criteria.csv`, line };
    for (const value of [...used, ...breaks].filter((name) => !regimes.has(name))) {
      problems.push({ code: 'reference-unknown', ...at, value, details: { table: 'series.json regimes' } });
    }
    const seen = new Set<string>([id]);
    for (let parent = parents.get(id); parent; parent = parents.get(parent)) {
      if (seen.has(parent)) {
        problems.push({ code: 'reference-circle', ...at, column: 'parent', value: id, allowed: 'parent' });
        break;
      }
      seen.add(parent);
    }
  }
  return problems;
}
