import { describe, expect, it } from 'vitest';
import { allTables } from '../../src/intake/tables/index.ts';
import { readCsvw } from '../support/read-csvw.ts';
import { filesByPath, isLookup, realPortal, textOf } from '../support/real-portal.ts';
import { readCsv } from '../support/read-csv.ts';

interface Column {
  readonly name: string;
  readonly titles: { readonly und: string; readonly vi: string; readonly en: string };
  readonly datatype: string | { readonly base: string; readonly format?: string };
  readonly separator?: string;
  readonly lang?: string;
}
interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: readonly string[];
      readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
    }[];
  };
}
interface Group {
  readonly tables: readonly Table[];
}

const files = filesByPath(realPortal());
const paths = [...files.keys()].filter(
  (path) => path.endsWith('/csv-metadata.json') && !/\/(?:v\d[^/]*|moi-nhat)\//.test(path),
);
const groupAt = (path: string): Group => JSON.parse(textOf(files.get(path))) as Group;
const tablesOf = (path: string): (readonly [string, Group, Table])[] => {
  const group = groupAt(path);
  return group.tables.map((table) => [path.replace(/[^/]+$/, '') + table.url, group, table]);
};

describe('the CSVW descriptions', () => {
  it('describe every plain table of their folder, and those of the whole all of them', () => {
    const plain = [...files.keys()].filter(
      (path) =>
        path.endsWith('.csv') && !path.endsWith('-excel-vi.csv') && !/\/(?:v\d[^/]*|moi-nhat)\//.test(path),
    );
    const whole = tablesOf('du-lieu/csv-metadata.json').map(([path]) => path);
    // What the tables of a release refer to is in the whole as registers and as tables of its series.
    expect(whole.toSorted()).toEqual(plain.filter((path) => !isLookup(path)).toSorted());
    const folders = paths.filter((path) => path !== 'du-lieu/csv-metadata.json');
    expect(
      folders
        .flatMap(tablesOf)
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(plain.toSorted());
  });

  it('name each column as its header does, and lead by keys to tables and columns that are there', () => {
    for (const path of paths) {
      const { tables } = groupAt(path);
      const columnsOf = new Map(
        tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)]),
      );
      for (const [file, , { url, tableSchema }] of tablesOf(path)) {
        const [header] = readCsv(`${textOf(files.get(file)).split('\n', 1)[0]!}\n`);
        expect(tableSchema.columns.map(({ titles }) => titles.und)).toEqual(header);
        expect(columnsOf.get(url)).toEqual(header);
        for (const name of tableSchema.primaryKey ?? []) expect(header).toContain(name);
        for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
          for (const name of columnReference) expect(header).toContain(name);
          for (const name of reference.columnReference)
            expect(columnsOf.get(reference.resource)).toContain(name);
        }
      }
    }
  });

  const read = paths.filter(
    (path) => path !== 'du-lieu/csv-metadata.json' && !/du-lieu\/papi\/20(?!24)/.test(path),
  );

  it.each(read.flatMap(tablesOf))(
    '%s is read by it, each value with its type',
    async (path, group, table) => {
      const [header, ...body] = readCsv(textOf(files.get(path)));
      const sample = body.filter((_, at) => at % Math.ceil(body.length / 400) === 0);
      const text = [header!, ...sample].map((row) => row.map(quoted).join(',')).join('\n');
      const rows = await readCsvw({ ...group, tables: [table] }, `${text}\n`);
      const wrong: string[] = [];
      expect(rows.length).toBe(sample.length);
      rows.forEach((row, at) => {
        table.tableSchema.columns.forEach((column, index) => {
          const expected = sample[at]![index]!;
          const found = row.get(column.name);
          const type = typeof column.datatype === 'string' ? column.datatype : column.datatype.base;
          if (expected === '' ? found !== undefined : found?.value !== expected)
            wrong.push(`${column.name}: ${expected}`);
          if (found && (column.lang ?? '') !== found.language)
            wrong.push(`${column.name} in ${found.language}`);
          if (found && column.lang === undefined && found.datatype !== type)
            wrong.push(`${column.name}: ${found.datatype}`);
        });
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  it('give each kind of cell the type of the definition of its table', () => {
    const types = {
      integer: 'integer',
      decimal: 'decimal',
      date: 'date',
      hour: 'time',
      url: 'anyURI',
    } as const;
    const described = new Map(
      tablesOf('du-lieu/csv-metadata.json').map(([, , { url, tableSchema }]) => [
        url.replace(/.*\/|\.csv$/g, ''),
        tableSchema,
      ]),
    );
    let checked = 0;
    for (const { name, columns } of allTables) {
      for (const { name: column, kind, list } of columns) {
        const found = described.get(name)?.columns.find((one) => one.name === column);
        if (!found) continue;
        const base = typeof found.datatype === 'string' ? found.datatype : found.datatype.base;
        expect(base, `${name}.${column}`).toBe(kind in types ? types[kind as keyof typeof types] : 'string');
        expect(found.separator).toBe(list ? ';' : undefined);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('hold every cell to the pattern that they state', () => {
    for (const [path, , table] of tablesOf('du-lieu/csv-metadata.json')) {
      const [header, ...body] = readCsv(textOf(files.get(path)));
      for (const { name, datatype, separator } of table.tableSchema.columns) {
        if (typeof datatype === 'string' || datatype.base !== 'string' || datatype.format === undefined)
          continue;
        const pattern = new RegExp(`^(?:${datatype.format})$`);
        const cells = body.map((row) => row[header!.indexOf(name)]!).filter((cell) => cell !== '');
        const values = separator === undefined ? cells : cells.flatMap((cell) => cell.split(separator));
        expect(values.filter((value) => !pattern.test(value)).slice(0, 3), `${path} ${name}`).toEqual([]);
      }
    }
  });
});

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
