import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { filesOf } from './tree-hash.ts';

/** A day without a time zone: an instant would give other bytes in another zone. */
const mtime = new Date(1980, 0, 1);

/** What is packed already. */
const packed = /\.(png|woff2|gz|br|pf_\w+|pagefind|wasm)$/;

/**
 * Packs a folder into a ZIP file; the same files give the same bytes.
 * @returns how many files it holds
 */
export async function zipFolder(folder: string, to: string): Promise<number> {
  const out = createWriteStream(to);
  const closed = once(out, 'close');
  const failures: Error[] = [];
  out.on('error', (error) => failures.push(error));
  const zip = new Zip((error, chunk, final) => {
    if (error) failures.push(error);
    else out.write(chunk);
    if (final) out.end();
  });
  const paths = await filesOf(folder);
  for (const path of paths) {
    const entry = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(await readFile(join(folder, path)), true);
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), closed]);
    if (failures[0]) throw failures[0];
  }
  zip.end();
  await closed;
  if (failures[0]) throw failures[0];
  return paths.length;
}
