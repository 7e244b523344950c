import { sha256 } from '../../intake/lock/lock-hashes.ts';
import type { FileForm } from '../../portal/file-check/published-list.ts';

/** A data file to be given away, made once however many addresses it stands at. */
export interface OpenFile {
  /** Its name in the folder of the newest version: `scores.csv`, `papi-2024.xlsx`. */
  readonly name: string;
  readonly form: FileForm;
  /** The table that it holds; null for a file of several tables or of none. */
  readonly table: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file with its content, a text as UTF-8. */
export function openFile(
  name: string,
  form: FileForm,
  content: string | Uint8Array,
  table: string | null = null,
): OpenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name, form, table, bytes, sha256: sha256(bytes) };
}
