import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file of a folder, relative to it, with `/`, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** One hash over the names and bytes of all files of a folder: hexadecimal SHA-256 of lines as `sha256sum` prints them. */
export async function treeHash(folder: string): Promise<string> {
  const whole = createHash('sha256');
  for (const path of await filesOf(folder)) {
    const hash = createHash('sha256').update(await readFile(join(folder, path)));
    whole.update(`${hash.digest('hex')}  ${path}\n`);
  }
  return whole.digest('hex');
}
