import type { Problem } from './problems.ts';
import type { CheckedData } from './read-data.ts';
import { registerFile, type RowsOf } from './registers.ts';
import type { Table } from './table.ts';
import { registerTables, releaseTables, seriesTables } from './tables/index.ts';

/** What every id of a fictitious agency, source, task … begins with. */
const samplePrefix = 'mau-';

const namingKinds: ReadonlySet<string> = new Set(['id', 'ref', 'code']);

/** For the public edition: rows, of whatever table, that are or name something fictitious; one problem a row. */
export function checkSampleRows({ registers, series }: CheckedData): Problem[] {
  return [
    ...checkTables(registerTables, registers, registerFile),
    ...series.flatMap((entry) => [
      ...checkTables(seriesTables, entry, (table) => `${entry.folder}/${table.name}.csv`),
      ...entry.releases
        .flatMap((release) => [release, ...release.earlier])
        .flatMap((release) =>
          checkTables(releaseTables, release, (table) => `${release.folder}/${table.name}.csv`),
        ),
    ]),
  ];
}

function checkTables<Tables extends Record<string, Table>>(
  tables: Tables,
  rows: RowsOf<Tables>,
  fileOf: (table: Table) => string,
): Problem[] {
  return Object.entries(tables).flatMap(([name, table]) => {
    const columns = table.columns.filter(({ kind }) => namingKinds.has(kind)).map((column) => column.name);
    const own = rows[name] as readonly (Readonly<Record<string, unknown>> & { readonly line: number })[];
    return own.flatMap((row): Problem[] => {
      const found = columns.flatMap((column) => {
        const values = ([] as unknown[]).concat(row[column]);
        const value = values.find((part) => typeof part === 'string' && part.startsWith(samplePrefix));
        return typeof value === 'string' ? [{ column, value }] : [];
      });
      const [first] = found;
      return first ? [{ code: 'sample-row-refused', file: fileOf(table), line: row.line, ...first }] : [];
    });
  });
}
