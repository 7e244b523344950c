import { checkAcross } from './check-across.ts';
import { checkCopies } from './check-copies.ts';
import { openDataFiles, type DataFiles, type ReplacedFiles } from './data-files.ts';
import { foldRepeats } from './fold-repeats.ts';
import { checkLock } from './lock/check-lock.ts';
import type { LockEntry } from './lock/lock-schema.ts';
import { withoutConsequences } from './lock/without-consequences.ts';
import { compareTimes, isPeriod } from '../time/periods.ts';
import { compareVersions, isVersion } from '../time/versions.ts';
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
  /** The entry of this version in the lock; null while it is not sealed. */
  readonly seal: LockEntry | null;
  /** The versions that this one replaced, newest first. */
  readonly earlier: readonly ReleaseData[];
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
  /** Every sealed version, replaced ones too, in the order of sealing within each series. */
  readonly lock: readonly LockEntry[];
}

/** How a reading of the data folder is to differ from the plain one. */
interface ReadingWishes {
  /** Problems that are not told, nor stand in the way: those that the caller is about to mend. */
  readonly passOver?: (problem: Problem) => boolean;
  /** Files to be read as if they stood in the folder already. */
  readonly replaced?: ReplacedFiles;
}

/**
 * Reads and checks the data folder. Every problem of the run is found together; `data` is null when there is one.
 * @param edition the public edition refuses releases with the status `sample`
 */
export function readData(
  root: string,
  edition: 'public' | 'sample',
  { passOver = () => false, replaced = new Map() }: ReadingWishes = {},
): { data: CheckedData | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let files: DataFiles;
  try {
    files = openDataFiles(root, replaced);
  } catch {
    return { data: null, problems: [{ code: 'folder-missing', file: root, value: root }] };
  }
  const lock = checkLock(files, problems);
  const registers = readRegisters(files, problems);
  const series = listFolders(files, 'series').flatMap((id): SeriesData[] => {
    const read = readSeries(id, files, problems);
    return read ? [{ ...read, releases: readReleases(read, registers, lock, files, problems) }] : [];
  });
  const registerFiles = tableFilesOf(registerTables, registerFile, files, registers);
  const data = { registers, registerFiles, series, lock };
  addProblems(problems, checkAcross(data, edition, problems));
  addProblems(problems, checkCopies(series));
  addProblems(problems, problemsOfEntries(files));
  const undescribed = foldersWithoutDescriptor(problems);
  for (const file of files.untouched()) {
    if (undescribed.some((folder) => file.startsWith(folder))) continue;
    problems.push({
      code: 'file-unexpected',
      file,
      allowed: 'registers/, series/<id>/, series/<id>/<period>/, …/superseded/<version>/',
    });
  }
  const told = withoutConsequences(problems).filter((problem) => !passOver(problem));
  return { data: told.length === 0 ? data : null, problems: inOrder(foldRepeats(told)) };
}

function readReleases(
  series: SeriesRows,
  { agencies }: RegisterRows,
  lock: readonly LockEntry[],
  files: DataFiles,
  problems: Problem[],
): ReleaseData[] {
  const periods = listFolders(files, series.folder).filter(isPeriod).toSorted(compareTimes);
  return periods.flatMap((period): ReleaseData[] => {
    const read = (superseded?: string) =>
      readRelease(series.folder, series.file, period, files, problems, superseded);
    const release = read();
    const replaced = listFolders(files, `${series.folder}/${period}/superseded`).filter(isVersion);
    const earlier = replaced
      .toSorted((a, b) => compareVersions(b, a))
      .flatMap((version) => read(version) ?? []);
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
    const sealOf = ({ version }: ReleaseRows['file']): LockEntry | null =>
      lock.find(
        (entry) => entry.series === series.file.id && entry.period === period && entry.version === version,
      ) ?? null;
    const complete = (version: ReleaseRows) => ({
      ...version,
      regime,
      populations: version.file.populations.flatMap((declared) => {
        const ranking = series.file.rankings.find(({ id }) => id === declared.ranking);
        return ranking ? [populationOf(ranking, declared, agencies)] : [];
      }),
      seal: sealOf(version.file),
      earlier: [],
    });
    return [{ ...complete(release), earlier: earlier.map(complete) }];
  });
}

/**
 * A link leads out of the folder that is checked and sealed: what it names may change without a trace. A name that is no
 * UTF-8, as old archives hold them, names a file that nobody can open by it.
 */
function problemsOfEntries({ links, unreadable }: DataFiles): Problem[] {
  const real = { vi: 'tệp thật, không phải liên kết', en: 'a real file, not a link' };
  const named = { vi: 'tên tệp viết bằng UTF-8', en: 'a name in UTF-8' };
  return [
    ...links.map((file): Problem => ({ code: 'file-unexpected', file, allowed: real })),
    ...unreadable.map((file): Problem => ({ code: 'file-unexpected', file, allowed: named })),
  ];
}

/** Folders whose `series.json` or `datapackage.json` cannot be used: nothing can say what stands in them. */
function foldersWithoutDescriptor(problems: readonly Problem[]): string[] {
  return problems
    .filter(
      ({ code, file }) => /^(json|file|encoding|text|csv|placeholder)-/.test(code) && file.endsWith('.json'),
    )
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
