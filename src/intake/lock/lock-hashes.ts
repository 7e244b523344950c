import { createHash } from 'node:crypto';
import type { LockEntry, SealedFile } from './lock-schema.ts';

/** How many hexadecimal digits of the hash of a line are kept: enough to tell the lines of one file apart. */
const digitsOfLine = 8;

/** SHA-256 of bytes or of UTF-8 text, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The lines of a file, as bytes without their line feeds; what follows the last line feed is no line when empty. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** The short hash of each line. */
export function lineHashes(bytes: Uint8Array): string[] {
  return linesOf(bytes).map((line) => sha256(line).slice(0, digitsOfLine));
}

/** The short hashes that an entry keeps of a file, line by line. */
export function sealedLines({ lines }: SealedFile): string[] {
  return lines.match(/.{8}/g) ?? [];
}

/** A file as the lock keeps it. @param path relative to the release's folder */
export function sealFile(path: string, bytes: Uint8Array): SealedFile {
  return { path, sha256: sha256(bytes), bytes: bytes.length, lines: lineHashes(bytes).join('') };
}

/** The hash of an entry: SHA-256 of its JSON without `hash`, no white space, properties in the order of the schema. */
export function entryHash(entry: Omit<LockEntry, 'hash'>): string {
  const { series, period, version, status, sealed_at, previous } = entry;
  const files = entry.files.map(({ path, sha256, bytes, lines }) => ({ path, sha256, bytes, lines }));
  return sha256(JSON.stringify({ series, period, version, status, sealed_at, previous, files }));
}
