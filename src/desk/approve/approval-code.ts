import { sha256 } from '../../intake/lock/lock-hashes.ts';
import type { ReleaseBytes } from '../seal/sealed-bytes.ts';

/**
 * A short code of all bytes that are approved, printed on the sheet and asked for when the approval is recorded: 16
 * hexadecimal digits of the SHA-256 of `<sha256>  <path>` lines, as `sha256sum` prints them, sorted by path.
 */
export function approvalCode(files: readonly ReleaseBytes[]): string {
  const lines = files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
  return sha256(lines)
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, '$1-');
}
