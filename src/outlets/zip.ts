import { zipSync, type Zippable } from 'fflate';

/** A ZIP file of some files by path; the same files in the same order give the same bytes. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A day without a time zone: an instant would give other bytes in another zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { mtime }];
  // Level 6 takes twice the time for a twentieth less of the tables that are packed here.
  return zipSync(entries, { level: 3 });
}
