import { checkTable } from './check-table.ts';
import type { DataFiles } from './data-files.ts';
import { addProblems, type Problem } from './problems.ts';
import type { Row, Table } from './table.ts';
import { registerTables } from './tables/index.ts';

/** The checked rows of a set of tables, by the tables' property names. */
export type RowsOf<Tables extends Record<string, Table>> = {
  readonly [Name in keyof Tables]: readonly Row<Tables[Name]>[];
};

export type RegisterRows = RowsOf<typeof registerTables>;

/** Where a register's file lies, relative to the data folder. */
export function registerFile(table: Table): string {
  return `registers/${table.name}.csv`;
}

/** Reads and checks every register, table by table. */
export function readRegisters(files: DataFiles, problems: Problem[]): RegisterRows {
  return readTables(registerTables, registerFile, files, problems);
}

/**
 * Reads the tables of a set; a table that cannot be read has no rows.
 * @param optional a table without a file is no problem: a series without figures needs no definitions of figures
 */
export function readTables<Tables extends Record<string, Table>>(
  tables: Tables,
  fileOf: (table: Table) => string,
  files: DataFiles,
  problems: Problem[],
  optional = false,
): RowsOf<Tables> {
  const read = Object.entries(tables).map(([name, table]) => {
    if (optional && !files.paths.includes(fileOf(table))) return [name, []] as const;
    const text = files.text(fileOf(table), problems);
    if (text === null) return [name, []] as const;
    const checked = checkTable(table, fileOf(table), text);
    addProblems(problems, checked.problems);
    return [name, checked.rows] as const;
  });
  return Object.fromEntries(read) as unknown as RowsOf<Tables>;
}
