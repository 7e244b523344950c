import type { Population } from '../../src/intake/populations.ts';
import type { ReleaseData } from '../../src/intake/read-data.ts';
import type { ReleaseRows } from '../../src/intake/release.ts';
import type { RegimeFile, RankingFile } from '../../src/intake/series-schema.ts';
import type { Row, Table } from '../../src/intake/table.ts';
import { releaseTables } from '../../src/intake/tables/index.ts';

/** Rows of a table as the intake would give them: the cells named here, the others empty, lines from 2 on. */
export function rowsOf<T extends Table>(table: T, ...cells: readonly Partial<Row<T>>[]): readonly Row<T>[] {
  const empty = Object.fromEntries(table.columns.map((column) => [column.name, column.list ? [] : null]));
  return cells.map((row, index) => ({ ...empty, line: index + 2, ...row }) as Row<T>);
}

type ReleaseCells = { [Name in keyof typeof releaseTables]?: readonly Partial<ReleaseRows[Name][number]>[] };

/** A release that holds just these rows. */
export function releaseOf(
  cells: ReleaseCells,
): ReleaseRows & Pick<ReleaseData, 'regime' | 'seal'> & { readonly earlier: readonly [] } {
  const tables = Object.entries(releaseTables).map(([name, table]) => [
    name,
    rowsOf(table as Table, ...((cells[name as keyof ReleaseCells] ?? []) as readonly Partial<Row<Table>>[])),
  ]);
  const resources = Object.keys(cells).map((name) => ({ name, path: `${name}.csv` }));
  const words = { vi: 'x', en: 'x' };
  const regime: RegimeFile = { id: 'r1', from: '2023', title: words, totals_comparable: null, why: words };
  return {
    folder: 'series/s/2025',
    file: { resources },
    regime,
    approval: null,
    seal: null,
    earlier: [],
    ...Object.fromEntries(tables),
  } as ReturnType<typeof releaseOf>;
}

/** The population `p` of the agencies `a`, `b`, `c` … */
export function populationOf(
  eligible: readonly string[],
  coverage: Population['declared']['coverage'],
  ranking: Partial<RankingFile> = {},
): Population {
  const declared = { ranking: 'p', as_of: '2025-07-01', size: eligible.length, coverage };
  return {
    ranking: { id: 'p', population: 'register', method: 'sum', precision: 2, ...ranking } as RankingFile,
    declared,
    eligible,
    size: eligible.length,
  };
}
