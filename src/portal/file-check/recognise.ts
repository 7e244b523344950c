import type { PublishedFile, PublishedList } from './published-list.ts';
import { repairedFiles, type Repair } from './repairs.ts';

/** What a file is. */
export type Verdict =
  /** To the byte what was published; files of several releases may be the same. */
  | { readonly kind: 'published'; readonly files: readonly PublishedFile[] }
  /** The cells of a published table, saved again by a program. */
  | {
      readonly kind: 'resaved';
      readonly files: readonly PublishedFile[];
      readonly repairs: readonly Repair[];
    }
  /** None of ours; `namesakes` are published under its name. */
  | { readonly kind: 'foreign'; readonly namesakes: readonly PublishedFile[] };

/** SHA-256 in hexadecimal: of `node:crypto` on the server, of `crypto.subtle` in a browser. */
export type HashOf = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/**
 * Finds a file in the list of published ones by its bytes; a name alone proves nothing.
 * @param name of the file, without folders
 */
export async function recognise(
  { files }: Pick<PublishedList, 'files'>,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  hashOf: HashOf,
): Promise<{ verdict: Verdict; sha256: string }> {
  const withHash = (hash: string): PublishedFile[] => files.filter(({ sha256 }) => sha256 === hash);
  const sha256 = await hashOf(bytes);
  const same = withHash(sha256);
  if (same.length > 0) return { sha256, verdict: { kind: 'published', files: same } };
  for (const { repairs, bytes: repaired } of repairedFiles(bytes)) {
    const found = withHash(await hashOf(repaired));
    if (found.length > 0) return { sha256, verdict: { kind: 'resaved', files: found, repairs } };
  }
  const bare = name.toLowerCase().replace(/ ?\(\d+\)(?=\.)/, '');
  const namesakes = files.filter(({ path }) => path?.endsWith(`/${bare}`));
  return { sha256, verdict: { kind: 'foreign', namesakes } };
}
