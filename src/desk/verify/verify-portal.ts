import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseTables } from '../../intake/tables/index.ts';
import { sha256 } from '../../intake/lock/lock-hashes.ts';
import type { LockEntry } from '../../intake/lock/lock-schema.ts';
import type { Problem } from '../../intake/problems.ts';
import type { PublishedFile, PublishedList } from '../../portal/file-check/published-list.ts';
import { newestFileName, releaseFileName } from '../../site/data-file-names.ts';
import { periodToAddress } from '../../site/period-address.ts';
import { filesUnder } from './files-under.ts';

/** Where a built portal keeps its data files, and the list of them. */
export const listInPortal = 'du-lieu/ma-bam.json';

/** Every kind of data file. */
const dataFile = /\.(csv|json|xlsx|zip)$/;

/**
 * Holds a built portal against its own list, and the list against the lock: every file is there and as listed, no
 * other data file is there, and what the list says of sealed releases is what was sealed.
 * @param folder as it was named, for the places of problems
 * @param lock null where only the list is known
 */
export function verifyPortal(
  folder: string,
  list: PublishedList,
  lock: readonly LockEntry[] | null,
): Problem[] {
  const listed = new Map(list.files.flatMap((file) => (file.path === null ? [] : [[file.path, file]])));
  const problems = [...listed].flatMap(([path, file]): Problem[] => {
    const place = join(folder, path);
    const value = versionOf(file);
    if (!existsSync(place)) return [{ code: 'published-file-missing', file: place, value }];
    if (sha256(readFileSync(place)) !== file.sha256) {
      return [{ code: 'published-file-changed', file: place, value }];
    }
    // A sample marks its tables, so that their bytes are not those that were sealed.
    return list.sample !== undefined || lock === null || isAsSealed(file, lock)
      ? []
      : [{ code: 'published-not-as-sealed', file: place, value }];
  });
  const others = filesUnder(join(folder, 'du-lieu'))
    .map((path) => `du-lieu/${path}`)
    .filter((path) => dataFile.test(path) && path !== listInPortal && !listed.has(path));
  return [
    ...problems,
    ...others.flatMap((path): Problem[] => {
      const file = join(folder, path);
      const original = frozenCopyOf(path, listed) ?? newestCopyOf(path, list);
      if (!original) return [{ code: 'published-file-unknown', file }];
      if (sha256(readFileSync(file)) === original.sha256) return [];
      return [{ code: 'published-file-changed', file, value: versionOf(original) }];
    }),
  ];
}

/** The listed file whose bytes stand at this frozen address once more: that of a release's newest version. */
function frozenCopyOf(path: string, listed: ReadonlyMap<string, PublishedFile>): PublishedFile | null {
  const [, release, version, name] = /^(.+)\/v([^/]+)(\/[^/]+)$/.exec(path) ?? [];
  const file = release === undefined ? undefined : listed.get(`${release}${name!}`);
  return file?.kind === 'release' && file.version === version ? file : null;
}

/** The listed file whose bytes stand at the address of the newest period: series are listed newest release first. */
function newestCopyOf(path: string, { files }: PublishedList): PublishedFile | null {
  const [, folder, series, name] = /^(.+\/([^/]+))\/moi-nhat\/([^/]+)$/.exec(path) ?? [];
  const newest = files.find((file) => file.kind === 'release' && file.series === series && file.newest);
  if (newest?.kind !== 'release' || name === undefined) return null;
  const period = periodToAddress(newest.period);
  const own = name.replace(
    `${newestFileName(newest.series)}.`,
    `${releaseFileName(newest.series, newest.period)}.`,
  );
  return files.find((file) => file.path === `${folder!}/${period}/${own}`) ?? null;
}

/** The tables that a release is sealed with; what explains their ids beside them is made from registers. */
const sealedTables: ReadonlySet<string> = new Set(Object.values(releaseTables).map(({ name }) => name));

/** Of tables as CSV, which are published as they were read; other files are made from them. */
function isAsSealed(file: PublishedFile, lock: readonly LockEntry[]): boolean {
  if (file.kind !== 'release' || file.table === null || !sealedTables.has(file.table)) return true;
  if (!file.path?.endsWith(`/${file.table}.csv`)) return true;
  const { series, period, version } = file;
  const entry = lock.find((one) => one.series === series && one.period === period && one.version === version);
  if (!entry) return file.sealed === null;
  return entry.files.some(({ path, sha256: hash }) => path === `${file.table}.csv` && hash === file.sha256);
}

/** «papi 2024 1.0.0», or the name of the table. */
function versionOf(file: PublishedFile): string {
  return file.kind === 'release'
    ? `${file.series} ${file.period} ${file.version}`
    : (file.table ?? 'datapackage');
}
