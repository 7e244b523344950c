import { excelCsvName } from '../../site/data-file-names.ts';
import type { DataTable } from './data-table.ts';
import { excelCsv } from './excel-csv.ts';
import { openFile, type OpenFile } from './open-file.ts';

/**
 * One table in each format of its own: CSV to the byte, CSV for Excel, and JSON where there is one.
 * @param json null for a table that exists as CSV alone
 */
export function tableFiles(file: DataTable, json: string | null): OpenFile[] {
  const { name } = file.table;
  return [
    openFile(`${name}.csv`, 'csv', file.text, name),
    openFile(excelCsvName(name), 'excel-csv', excelCsv(file), name),
    ...(json === null ? [] : [openFile(`${name}.json`, 'json', json, name)]),
  ];
}
