import { checkJson } from '../../intake/check-json.ts';
import { openDataFiles, type DataFiles } from '../../intake/data-files.ts';
import type { Problem } from '../../intake/problems.ts';
import { readRegisters, type RegisterRows } from '../../intake/registers.ts';
import { releaseSchema, type ReleaseFile } from '../../intake/release-schema.ts';
import { readSeries, type SeriesRows } from '../../intake/series.ts';

/** The part of the data folder that a release of a series needs. */
export interface DeskData {
  readonly files: DataFiles;
  readonly registers: RegisterRows;
  readonly series: SeriesRows;
  /** Relative to the data folder. */
  readonly folder: string;
  /** Null where the release has no folder yet. */
  readonly descriptor: ReleaseFile | null;
}

/** Reads registers, series and descriptor; what is wrong with them has to be mended first. */
export function readDeskData(
  dataRoot: string,
  series: string,
  period: string,
): { readonly data: DeskData | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let files: DataFiles;
  try {
    files = openDataFiles(dataRoot);
  } catch {
    return { data: null, problems: [{ code: 'folder-missing', file: dataRoot, value: dataRoot }] };
  }
  const known = [
    ...new Set(files.paths.flatMap((path) => /^series\/([^/]+)\/series\.json$/.exec(path)?.[1] ?? [])),
  ];
  if (!known.includes(series)) {
    const at = { file: '--series', value: series, allowed: known.join(' | '), details: { found: 'series' } };
    return { data: null, problems: [{ code: 'option-value', ...at }] };
  }
  const registers = readRegisters(files, problems);
  const rows = readSeries(series, files, problems);
  const folder = `series/${series}/${period}`;
  const path = `${folder}/datapackage.json`;
  let descriptor: ReleaseFile | null = null;
  if (files.paths.includes(path)) {
    const text = files.text(path, problems);
    const checked = text === null ? null : checkJson(releaseSchema, path, text);
    problems.push(...(checked?.problems ?? []));
    descriptor = checked?.value ?? null;
  }
  if (!rows || problems.length > 0) return { data: null, problems };
  return { data: { files, registers, series: rows, folder, descriptor }, problems };
}
