import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';

/** Where builds keep what costs time to make, from the working directory. */
export const cacheRoot = 'node_modules/.cache/ba-cong-khai';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is being made in this process, by where it will be kept: whoever asks meanwhile waits for the same. */
const inTheMaking = new Map<string, Promise<Bytes>>();

/**
 * Bytes that follow from `from` alone, which names what they are made of and by which maker: made once and kept in
 * `folder`, so that another build takes them from there.
 */
export async function keptBytes(
  folder: string,
  from: string,
  ending: string,
  make: () => Promise<Bytes>,
): Promise<Bytes> {
  const kept = join(folder, `${createHash('sha256').update(from).digest('hex')}.${ending}`);
  const started = inTheMaking.get(kept);
  if (started) return started;
  const bytes = readOrMake(kept, make).finally(() => inTheMaking.delete(kept));
  inTheMaking.set(kept, bytes);
  return bytes;
}

async function readOrMake(kept: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const known = await readFile(kept).catch(() => null);
  if (known) return new Uint8Array(known);
  const made = await make();
  await mkdir(dirname(kept), { recursive: true });
  // Two builds may make the same at once: a rename leaves no half of a file.
  const partial = `${kept}.${pid}`;
  await writeFile(partial, made);
  await rename(partial, kept);
  return made;
}
