import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode.ts';
import type { Problem } from './problems.ts';

/** The files of the data folder, each read once; remembers which of them something asked for. */
export interface DataFiles {
  /** Every path, relative to the data folder, with `/`, sorted. */
  readonly paths: readonly string[];
  /** Symbolic links, which are never followed: what they lead to is not in the folder. */
  readonly links: readonly string[];
  /** Files and folders whose names are no UTF-8, as far as they can be told: by no such name can they be read. */
  readonly unreadable: readonly string[];
  /** The bytes of a file, or null where there is none. */
  bytes(path: string): Uint8Array | null;
  /** The text of a file; a missing or undecodable one adds to `problems` and gives null. */
  text(path: string, problems: Problem[]): string | null;
  /** The files that nothing asked for. */
  untouched(): readonly string[];
}

/** Names of files and folders that are no data, whoever put them there. */
export const passedOver = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Files that stand, for one reading, in place of those of the folder or beside them: path → bytes. */
export type ReplacedFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Lists and reads a data folder. Hidden files and folders (`.DS_Store`, `.git`), Windows' own (`Thumbs.db`,
 * `desktop.ini`) and Excel's lock files (`~$…`) are passed over.
 * @throws the file system's error when the folder cannot be read
 */
export function openDataFiles(root: string, replaced: ReplacedFiles = new Map()): DataFiles {
  const contents = new Map<string, Uint8Array>();
  const links: string[] = [];
  const unreadable: string[] = [];
  // Folder by folder: a recursive read of Node goes through links to folders.
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}${entry.name}`;
      if (passedOver.test(entry.name)) continue;
      if (entry.name.includes('\ufffd')) unreadable.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) open.push(`${path}/`);
      else if (entry.isFile()) contents.set(path, readFileSync(join(root, path)));
    }
  }
  for (const [path, bytes] of replaced) contents.set(path, bytes);
  const touched = new Set<string>();
  const paths = [...contents.keys()].sort();
  return {
    paths,
    links: links.sort(),
    unreadable: unreadable.sort(),
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
