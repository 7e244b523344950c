import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renamePatiently } from '../files/rename-patiently.ts';
import { writeFileWhole } from '../files/write-file.ts';

/**
 * Writes files into a release's folder. A folder that does not exist yet appears whole, by one rename; in an old one
 * each file is replaced by a rename, the tables before the descriptor that lists them.
 * @param files name → text, in the order in which they are to be written
 * @returns the paths that were written
 */
export async function writeRelease(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const written = [...files.keys()].map((name) => join(folder, name));
  if (existsSync(folder)) {
    for (const [name, text] of files) await writeFileWhole(join(folder, name), text);
    return written;
  }
  const staged = join(dirname(folder), `.import.${process.pid}.tmp`);
  try {
    await mkdir(staged, { recursive: true });
    for (const [name, text] of files) await writeFileWhole(join(staged, name), text);
    await renamePatiently(staged, folder);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
  return written;
}
