import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { writeFileWhole } from '../../../desk/files/write-file.ts';

/** Kinds of files that an office may send. Old and macro workbooks are taken too: the import says what to do about them. */
const kinds = ['.xlsx', '.xlsm', '.xls', '.csv', '.tsv', '.txt', '.json'];

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file's name as it may be kept on Windows and Linux, without folders, control characters and signs with a meaning;
 * null for a kind of file that no verb reads.
 */
export function safeFileName(name: string): string | null {
  const bare = name
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    .replace(/[<>:"|?*\p{Cc}\p{Cf}]/gu, '-')
    .trim();
  const kind = extname(bare).toLowerCase();
  if (!kinds.includes(kind)) return null;
  const stem = bare
    .slice(0, -kind.length)
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 100);
  if (stem === '') return null;
  return `${reserved.test(stem) ? `_${stem}` : stem}${kind}`;
}

/** Where the files that offices sent for a release are kept. */
export function receivedFolder(releaseDesk: string): string {
  return join(releaseDesk, 'nhan');
}

/** Keeps an uploaded file; one of the same name is replaced. @returns its path, or null for a kind that no verb reads */
export async function keepReceived(releaseDesk: string, file: File): Promise<string | null> {
  const name = safeFileName(file.name);
  if (name === null) return null;
  const path = join(receivedFolder(releaseDesk), name);
  await writeFileWhole(path, new Uint8Array(await file.arrayBuffer()));
  return path;
}

/** The paths of the files that were received for a release, the newest first. */
export function receivedFiles(releaseDesk: string): readonly string[] {
  const folder = receivedFolder(releaseDesk);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => safeFileName(name) === name)
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}
