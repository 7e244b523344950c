import { checkJson } from './check-json.ts';
import type { DataFiles } from './data-files.ts';
import { checkCriteria } from './check-criteria.ts';
import { compareTimes } from '../time/periods.ts';
import { addProblems, type Problem } from './problems.ts';
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
  addProblems(problems, found);
  if (!file) return null;
  if (file.id !== id) problems.push({ code: 'name-mismatch', file: path, value: file.id, allowed: id });
  const series = { folder, file, ...tables, tableFiles: tableFilesOf(seriesTables, fileOf, files, tables) };
  addProblems(problems, [...checkRegimes(series), ...checkCriteria(series)]);
  return series;
}

/** The regime that covers a period: the last one that began by then. */
export function regimeOf(series: SeriesFile, period: string): RegimeFile | null {
  return series.regimes.findLast(({ from }) => compareTimes(from, period) <= 0) ?? null;
}

/** Regimes stand in order of time. */
function checkRegimes({ folder, file }: SeriesRows): Problem[] {
  return file.regimes.flatMap((regime, index): Problem[] => {
    const before = file.regimes[index - 1];
    if (!before || compareTimes(before.from, regime.from) < 0) return [];
    return [{ code: 'date-order', file: `${folder}/series.json`, value: `${before.from} … ${regime.from}` }];
  });
}
