import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeText } from './decode.ts';
import type { Problem } from './problems.ts';

/** The files of the data folder, each read once; remembers which of them something asked for. */
export interface DataFiles {
  /** Every path, relative to the data folder, with `/`, sorted. */
  readonly paths: readonly string[];
  /** The bytes of a file, or null where there is none. */
  bytes(path: string): Uint8Array | null;
  /** The text of a file; a missing or undecodable one adds to `problems` and gives null. */
  text(path: string, problems: Problem[]): string | null;
  /** The files that nothing asked for. */
  untouched(): readonly string[];
}

/**
 * Lists and reads a data folder. Hidden files (`.DS_Store`) and Excel's lock files (`~$…`) are passed over.
 * @throws the file system's error when the folder cannot be read
 */
export function openDataFiles(root: string): DataFiles {
  const contents = new Map<string, Uint8Array>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(entry.parentPath, entry.name);
    contents.set(relative(root, path).split(sep).join('/'), readFileSync(path));
  }
  const touched = new Set<string>();
  const paths = [...contents.keys()].sort();
  return {
    paths,
    bytes(path) {
      touched.add(path);
      return contents.get(path) ?? null;
    },
    text(path, problems) {
      const bytes = this.bytes(path);
      if (!bytes) {
        problems.push({ code: 'file-missing', file: path });
        return null;
      }
      const decoded = decodeText(path, bytes);
      if ('text' in decoded) return decoded.text;
      problems.push(decoded.problem);
      return null;
    },
    untouched: () => paths.filter((path) => !touched.has(path)),
  };
}
