import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { renamePatiently } from './rename-patiently.ts';

/**
 * Makes a new folder with its files, whole or not at all: in a hidden folder beside it, which the intake passes over,
 * then by a rename. The caller has seen that there is none of its name yet.
 */
export async function writeNewFolder(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  const staged = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(staged, { recursive: true });
    for (const [name, text] of files) await writeFile(join(staged, name), text);
    await renamePatiently(staged, path);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}
