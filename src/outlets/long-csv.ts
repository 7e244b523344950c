import type { Release, Series } from '../portal/portal.ts';

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
