import { sha256 } from '../intake/lock/lock-hashes.ts';
import type { Column, Table } from '../intake/table.ts';
import type { Release, Series } from '../portal/portal.ts';
import { longFileName } from '../site/data-file-names.ts';
import { longColumnWords, longTableTitle } from '../wording/open-data/long-columns.ts';
import type { DataTable } from './open-data/data-table.ts';

/** Every period of one table of a series. */
export interface LongTable {
  /** Name and title of the table, as each of its releases has it. */
  readonly table: Release['tableFiles'][number]['table'];
  /** Oldest first. */
  readonly periods: readonly string[];
}

/** The tables that at least two published releases of a series hold, in the order of the newest of them. */
export function longTables({ releases }: Series): readonly LongTable[] {
  const held = releases.flatMap(({ period, tableFiles }) =>
    tableFiles.map(({ table }) => ({ period, table })),
  );
  const byName = Map.groupBy(held.toReversed(), ({ table }) => table.name);
  return [...byName.values()]
    .filter(({ length }) => length > 1)
    .map((entries) => ({
      table: entries[0]!.table,
      periods: entries.map(({ period }) => period).toReversed(),
    }));
}

/** What a row of a long table stands on, set before its own columns; `status` is that of the number itself. */
export const longColumns = ['series', 'period', 'regime', 'release_status', 'release_version'] as const;

/**
 * One table of a series across its periods, oldest first: the rows of each release byte for byte as its own file has
 * them, with series, period, regime, status and version of the release in front. Values of two regimes may not be
 * comparable: series.json says which are.
 * @throws Error when two releases give the table other columns
 */
export function longCsv({ releases }: Series, name: string): string {
  const parts = releases.flatMap((release) => {
    const file = release.tableFiles.find(({ table }) => table.name === name);
    if (!file) return [];
    // Every line is a row: the intake lets no cell hold a line break.
    const [header, ...rows] = file.text.trimEnd().split('\n');
    return [{ release, header: header!, rows }];
  });
  const headers = new Set(parts.map(({ header }) => header));
  if (headers.size !== 1) throw new Error(`${name}: ${[...headers].join(' / ')}`);
  const lines = parts.flatMap(({ release, rows }) => {
    const { series, period, regime, file } = release;
    const front = [series, period, regime.id, file.status, file.version].join(',');
    return rows.map((row) => `${front},${row}\n`);
  });
  return [`${longColumns.join(',')},${[...headers][0]!}\n`, ...lines].join('');
}

/**
 * The same as a table of its own: the columns in front described, and named as its file is.
 * @throws Error when two releases give the table other columns
 */
export function longTable(series: Series, { table }: LongTable): DataTable {
  const text = longCsv(series, table.name);
  const about: Table = {
    name: longFileName(series.file.id, table.name),
    place: 'series',
    title: longTableTitle(table.title, series.file.short),
    about: table.about,
    key: ['series', 'period', ...table.key],
    columns: [...longColumns.map(frontColumn), ...table.columns],
  };
  const rowCount = text.split('\n').length - 2;
  return { table: about, text, rowCount, bytes: Buffer.byteLength(text), sha256: sha256(text) };
}

const frontKinds = {
  series: 'id',
  period: 'time',
  regime: 'code',
  release_status: 'code',
  release_version: 'code',
} as const;

function frontColumn(name: (typeof longColumns)[number]): Column {
  return { name, kind: frontKinds[name], required: true, title: longColumnWords[name] };
}
