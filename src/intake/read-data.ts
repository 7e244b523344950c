import { checkAcross } from './check-across.ts';
import { checkCopies } from './check-copies.ts';
import { openDataFiles, type DataFiles, type ReplacedFiles } from './data-files.ts';
import { foldRepeats } from './fold-repeats.ts';
import { compareTimes, isPeriod } from '../time/periods.ts';
import { populationOf, type Population } from './populations.ts';
import { addProblems, type Problem } from './problems.ts';
import { readRegisters, registerFile, type RegisterRows } from './registers.ts';
import { readRelease, type ReleaseRows } from './release.ts';
import type { RegimeFile } from './series-schema.ts';
import { readSeries, regimeOf, type SeriesRows } from './series.ts';
import { tableFilesOf, type TableFile } from './table-file.ts';
import { registerTables } from './tables/index.ts';

/** A release with what the checks found out about it: its regime, and who is ranked together. */
export interface ReleaseData extends ReleaseRows {
  readonly regime: RegimeFile;
  readonly populations: readonly Population[];
}

/** A series with its releases, oldest first. */
export interface SeriesData extends SeriesRows {
  readonly releases: readonly ReleaseData[];
}

/** All of `data/`, checked. */
export interface CheckedData {
  readonly registers: RegisterRows;
  readonly registerFiles: readonly TableFile[];
  readonly series: readonly SeriesData[];
}

/**
 * Reads and checks the data folder. Every problem of the run is found together; `data` is null when there is one.
 * @param edition the public edition refuses releases with the status `sample`
 * @param replaced files to be read as if they stood in the folder already
 */
export function readData(
  root: string,
  edition: 'public' | 'sample',
  replaced: ReplacedFiles = new Map(),
): { data: CheckedData | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let files: DataFiles;
  try {
    files = openDataFiles(root, replaced);
  } catch {
    return { data: null, problems: [{ code: 'folder-missing', file: root, value: root }] };
  }
  const registers = readRegisters(files, problems);
  const series = listFolders(files, 'series').flatMap((id): SeriesData[] => {
    const read = readSeries(id, files, problems);
    return read ? [{ ...read, releases: readReleases(read, registers, files, problems) }] : [];
  });
  const registerFiles = tableFilesOf(registerTables, registerFile, files, registers);
  const data = { registers, registerFiles, series };
  addProblems(problems, checkAcross(data, edition, problems));
  addProblems(problems, checkCopies(series));
  addProblems(problems, problemsOfLinks(files));
  const undescribed = foldersWithoutDescriptor(problems);
  for (const file of files.untouched()) {
    if (/^series\/[^/]+\/[^/]+\/superseded\//.test(file)) continue;
    if (undescribed.some((folder) => file.startsWith(folder))) continue;
    problems.push({
      code: 'file-unexpected',
      file,
      allowed: 'registers/, series/<id>/, series/<id>/<period>/',
    });
  }
  return { data: problems.length === 0 ? data : null, problems: inOrder(foldRepeats(problems)) };
}

function readReleases(
  series: SeriesRows,
  { agencies }: RegisterRows,
  files: DataFiles,
  problems: Problem[],
): ReleaseData[] {
  const periods = listFolders(files, series.folder).filter(isPeriod).toSorted(compareTimes);
  return periods.flatMap((period): ReleaseData[] => {
    const release = readRelease(series.folder, series.file, period, files, problems);
    if (!release) return [];
    const regime = regimeOf(series.file, period);
    if (!regime) {
      problems.push({
        code: 'period-before-regimes',
        file: `${release.folder}/datapackage.json`,
        value: period,
      });
      return [];
    }
    const populations = release.file.populations.flatMap((declared) => {
      const ranking = series.file.rankings.find(({ id }) => id === declared.ranking);
      return ranking ? [populationOf(ranking, declared, agencies)] : [];
    });
    return [{ ...release, regime, populations }];
  });
}

/** A link leads out of the folder that is checked and sealed: what it names may change without a trace. */
function problemsOfLinks({ links }: DataFiles): Problem[] {
  const allowed = { vi: 'tệp thật, không phải liên kết', en: 'a real file, not a link' };
  return links.map((file) => ({ code: 'file-unexpected', file, allowed }));
}

/** Folders whose `series.json` or `datapackage.json` cannot be used: nothing can say what stands in them. */
function foldersWithoutDescriptor(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ code, file }) => /^(json|file|encoding|text|csv)-/.test(code) && file.endsWith('.json'))
    .map(({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
}

/** The folders directly under a folder, sorted by name. */
function listFolders(files: DataFiles, folder: string): string[] {
  const inside = files.paths.filter((path) => path.startsWith(`${folder}/`));
  const names = inside
    .map((path) => path.slice(folder.length + 1).split('/'))
    .filter((parts) => parts.length > 1);
  return [...new Set(names.map(([name]) => name!))];
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}
