import { mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { renamePatiently } from './rename-patiently.ts';

/**
 * Writes a file so that an interruption leaves the old one whole: into a hidden file beside it, which the intake passes
 * over, then by a rename. Folders on the way are made.
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const staged = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(staged, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(staged, path);
  } finally {
    await rm(staged, { force: true });
  }
}
