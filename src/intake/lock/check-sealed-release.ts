import type { DataFiles } from '../data-files.ts';
import type { Problem } from '../problems.ts';
import { checkSealedFile } from './check-sealed-file.ts';
import type { LockEntry } from './lock-schema.ts';

const descriptor = 'datapackage.json';

/** The folder of the newest version of a release. */
export function releaseFolder({ series, period }: Pick<LockEntry, 'series' | 'period'>): string {
  return `series/${series}/${period}`;
}

/** The folder of a version that was replaced. */
export function supersededFolder(entry: Pick<LockEntry, 'series' | 'period' | 'version'>): string {
  return `${releaseFolder(entry)}/superseded/${entry.version}`;
}

/**
 * Holds the files of one sealed version against its entry: the release's folder while it is the newest version there,
 * `superseded/<version>/` after that.
 * @param newest no later version of the release was sealed
 */
export function checkSealedRelease(entry: LockEntry, newest: boolean, files: DataFiles): Problem[] {
  const folder = releaseFolder(entry);
  const current = versionIn(files, `${folder}/${descriptor}`);
  const kept = supersededFolder(entry);
  const isKept = files.paths.some((path) => path.startsWith(`${kept}/`));
  const isThere = filesOfRelease(files, folder).length > 0;
  // A descriptor that cannot be read names no version; it is then what was sealed last.
  const isCurrent = current === entry.version || (current === null && isThere && newest && !isKept);
  const homes = [...(isCurrent ? [folder] : []), ...(isKept ? [kept] : [])];
  if (homes.length > 0) return homes.flatMap((home) => checkHome(home, entry, files));
  if (current !== null) {
    const file = `${folder}/${descriptor}`;
    const line = lineOfVersion(files, file);
    return [{ code: 'sealed-version-lost', file, line, value: current, allowed: entry.version }];
  }
  return [{ code: 'sealed-release-missing', file: folder, value: entry.version }];
}

function checkHome(home: string, { files: sealed }: LockEntry, files: DataFiles): Problem[] {
  const problems = sealed.flatMap((entry): Problem[] => {
    const file = `${home}/${entry.path}`;
    const bytes = files.bytes(file);
    return bytes ? checkSealedFile(file, entry, bytes) : [{ code: 'sealed-file-missing', file }];
  });
  const known = new Set(sealed.map(({ path }) => path));
  const added = filesOfRelease(files, home).filter((path) => !known.has(path));
  return [
    ...problems,
    ...added.map((path): Problem => {
      const file = `${home}/${path}`;
      // Said here; that nothing names the file need not be said too.
      files.bytes(file);
      return { code: 'sealed-file-added', file };
    }),
  ];
}

/** What belongs to the version in a folder, relative to it: all but the versions that it replaced. */
export function filesOfRelease({ paths }: DataFiles, folder: string): string[] {
  return paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
    .filter((path) => !path.startsWith('superseded/'));
}

/** The version that a descriptor gives; null where there is none to be read. */
function versionIn(files: DataFiles, path: string): string | null {
  const bytes = files.bytes(path);
  if (!bytes) return null;
  try {
    const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

function lineOfVersion(files: DataFiles, path: string): number {
  const text = new TextDecoder().decode(files.bytes(path) ?? undefined);
  return text.slice(0, Math.max(0, text.search(/"version"\s*:/))).split('\n').length;
}
