import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { treeListName } from '../site/address-book.ts';
import { outputMarkLine } from '../site/output-marks.ts';

/**
 * Writes the list of the hashes of all files of a built portal into it, by path, as `sha256sum -c` reads it.
 * @returns the hash of the list, which stands for the whole folder: one changed byte anywhere changes it
 */
export async function writeTreeList(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== treeListName)
    .toSorted();
  const lines: string[] = outputMarkLine === undefined ? [] : [`# ${outputMarkLine}\n`];
  // Thousands of small files are read in less time than it takes to have another thread do it.
  for (const path of paths) lines.push(`${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  const list = lines.join('');
  await writeFile(join(folder, treeListName), list);
  return sha256(list);
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
