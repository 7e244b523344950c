import Papa from 'papaparse';
import type { TableFile } from '../../intake/table-file.ts';

/** A table to be given away: what it means, and its CSV file to the byte. */
export type DataTable = Pick<TableFile, 'table' | 'text' | 'rowCount' | 'bytes' | 'sha256'>;

/**
 * The cells of a table as they stand in its CSV file, without the header. What is made of a table in another format is
 * made of these, so that no digit can differ.
 */
export function cellsOf({ text }: Pick<DataTable, 'text'>): readonly (readonly string[])[] {
  const body = text.slice(text.indexOf('\n') + 1).replace(/\n$/, '');
  if (body === '') return [];
  return Papa.parse<string[]>(body, { header: false, delimiter: ',', newline: '\n' }).data;
}
