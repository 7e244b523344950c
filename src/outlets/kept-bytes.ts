import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';

/** Where builds keep what costs time to make, from the working directory. */
export const cacheRoot = 'node_modules/.cache/ba-cong-khai';

/**
 * Bytes that follow from `from` alone, which names what they are made of and by which maker: made once and kept in
 * `folder`, so that another build takes them from there.
 */
export async function keptBytes(
  folder: string,
  from: string,
  ending: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = join(folder, `${createHash('sha256').update(from).digest('hex')}.${ending}`);
  const known = await readFile(kept).catch(() => null);
  if (known) return new Uint8Array(known);
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Two builds may make the same at once: a rename leaves no half of a file.
  const partial = `${kept}.${pid}`;
  await writeFile(partial, made);
  await rename(partial, kept);
  return made;
}
