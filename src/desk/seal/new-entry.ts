import { entryHash, sealFile } from '../../intake/lock/lock-hashes.ts';
import type { LockEntry } from '../../intake/lock/lock-schema.ts';
import type { ReleaseData } from '../../intake/read-data.ts';
import type { ReleaseBytes } from './sealed-bytes.ts';

/**
 * The entry that seals a release, linked to the one that its series sealed before.
 * @param now the instant of sealing
 */
export function newEntry(
  lock: readonly LockEntry[],
  { file }: ReleaseData,
  files: readonly ReleaseBytes[],
  now: string,
): LockEntry {
  const entry = {
    series: file.series,
    period: file.period,
    version: file.version,
    status: file.status,
    sealed_at: now,
    previous: lock.findLast(({ series }) => series === file.series)?.hash ?? null,
    files: files.map(({ path, bytes }) => sealFile(path, bytes)),
  };
  return { ...entry, hash: entryHash(entry) };
}
