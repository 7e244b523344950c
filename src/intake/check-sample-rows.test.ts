import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../tests/support/rows.ts';
import { checkSampleRows } from './check-sample-rows.ts';
import type { CheckedData } from './read-data.ts';
import type { Row, Table } from './table.ts';
import { registerTables, releaseTables, seriesTables } from './tables/index.ts';

const none = (tables: Readonly<Record<string, Table>>) =>
  Object.keys(tables).map((name) => [name, []] as const);

/** A data folder that holds one row of one table. */
function dataWith(name: string, table: Table, cells: Readonly<Record<string, unknown>>): CheckedData {
  const rows = { [name]: rowsOf(table, cells as Partial<Row<Table>>) };
  const place = (tables: Readonly<Record<string, Table>>) => ({
    ...Object.fromEntries(none(tables)),
    ...(name in tables ? rows : {}),
  });
  const release = { folder: 'series/s/2025', earlier: [], ...place(releaseTables) };
  return {
    registers: place(registerTables),
    registerFiles: [],
    series: [{ folder: 'series/s', ...place(seriesTables), releases: [release] }],
  } as unknown as CheckedData;
}

const cases = Object.entries<Table>({ ...registerTables, ...seriesTables, ...releaseTables }).flatMap(
  ([name, table]) =>
    table.columns
      .filter(({ kind }) => kind === 'id' || kind === 'ref' || kind === 'code')
      .map((column) => ({ name, table, column })),
);

describe('what is fictitious', () => {
  it.each(cases)('is found in $table.name, column $column.name', ({ name, table, column }) => {
    const value = column.list ? ['that', 'mau-gia'] : 'mau-gia';
    expect(checkSampleRows(dataWith(name, table, { [column.name]: value }))).toEqual([
      {
        code: 'sample-row-refused',
        file: expect.stringMatching(new RegExp(`(^|/)${table.name}\\.csv$`)) as string,
        line: 2,
        column: column.name,
        value: 'mau-gia',
      },
    ]);
    const real = column.list ? ['ba-mau', 'mau'] : 'ba-mau-gia';
    expect(checkSampleRows(dataWith(name, table, { [column.name]: real }))).toEqual([]);
  });

  it('every table has a cell by which it is found', () => {
    const tables = Object.keys({ ...registerTables, ...seriesTables, ...releaseTables });
    expect(tables.filter((name) => !cases.some((entry) => entry.name === name))).toEqual([]);
  });
});
