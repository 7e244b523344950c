import { createHash } from 'node:crypto';
import type { DataFiles } from './data-files.ts';
import type { RowsOf } from './registers.ts';
import type { Table } from './table.ts';

/** A table as a file: what was read, to the byte, and its checked rows. */
export interface TableFile {
  readonly table: Table;
  /** Relative to the data folder. */
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly rowCount: number;
  /** Typed cells by column name, and the line of each row. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What stands with the text of a table: length and hash of the bytes as they were read. */
export function toTableFile(
  table: Table,
  path: string,
  raw: Uint8Array,
  text: string,
  rows: TableFile['rows'],
): TableFile {
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return { table, path, text, bytes: raw.length, sha256, rowCount: rows.length, rows };
}

/** The files of a set of tables that were read and checked before; a table without a file has none. */
export function tableFilesOf<Tables extends Record<string, Table>>(
  tables: Tables,
  fileOf: (table: Table) => string,
  files: DataFiles,
  rows: RowsOf<Tables>,
): readonly TableFile[] {
  return Object.entries(tables).flatMap(([name, table]) => {
    const path = fileOf(table);
    const raw = files.bytes(path);
    if (!raw) return [];
    return [toTableFile(table, path, raw, new TextDecoder().decode(raw), rows[name] as TableFile['rows'])];
  });
}
