import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isInside } from './inside.ts';

/** A file that the desk wrote, as it is sent. */
export interface SentFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** Null for what the browser shows itself. */
  readonly saveAs: string | null;
  /** A page, whose style is inside. */
  readonly isReport: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What lies in folders of these names is no paper of the desk: files as offices sent them, and built portals. */
const passedOver = new Set(['nhan', 'xem-truoc']);

/** The papers of the desk by their path below its folder; null for everything else. */
export function readDeskFile(outRoot: string, parts: readonly string[]): SentFile | null {
  const name = parts.at(-1) ?? '';
  const type = types[extname(name).toLowerCase()];
  if (type === undefined || parts.some((part) => part.startsWith('.') || /[\\/:\0]/.test(part))) return null;
  if (parts.some((part) => passedOver.has(part))) return null;
  const path = join(outRoot, ...parts);
  try {
    if (!isInside(outRoot, path) || !statSync(path).isFile()) return null;
    const isReport = type.startsWith('text/html');
    return { bytes: readFileSync(path), type, saveAs: isReport ? null : basename(path), isReport };
  } catch {
    return null;
  }
}
