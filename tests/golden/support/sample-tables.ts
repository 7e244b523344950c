import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { printedRows, writeSample, type PrintedRow, type SampleFiles } from './sample-folder.ts';

const newest = 'series/nq57/2026-Q3';
const before = 'series/nq57/2026-Q2';

type Changes = Readonly<Record<string, (old: string, row: PrintedRow) => string>>;

/** The tables of a sample's newest quarter in a folder of their own, to be broken row by row. */
export interface SampleTables {
  readonly root: string;
  readonly rows: (table: string) => readonly PrintedRow[];
  /** Rows of the quarter before, to choose what to break. */
  readonly before: (table: string) => readonly PrintedRow[];
  /** Changes cells of the first row that fits; returns the row's place. @throws when none fits */
  readonly change: (table: string, fits: (row: PrintedRow) => boolean, changes: Changes) => number;
  /** Removes every row that fits. @throws when none fits */
  readonly remove: (table: string, fits: (row: PrintedRow) => boolean) => void;
}

/** The file of a table of the newest quarter, as problems name it. */
export const fileOfTable = (table: string): string => `${newest}/${table}.csv`;

/** The line of a row in its file: the head is line 1. */
export const lineOf = (index: number): number => index + 2;

/** Writes a sample and opens its newest quarter. */
export function openSample(files: SampleFiles): SampleTables {
  const root = writeSample(files);
  const rows = (table: string) => printedRows(files, fileOfTable(table));
  const write = (table: string, changed: readonly PrintedRow[]): void =>
    writeFileSync(join(root, fileOfTable(table)), `${Papa.unparse([...changed], { newline: '\n' })}\n`);
  return {
    root,
    rows,
    before: (table) => printedRows(files, `${before}/${table}.csv`),
    change(table, fits, changes) {
      const index = rows(table).findIndex(fits);
      if (index < 0) throw new Error(`no row of ${table} fits`);
      write(
        table,
        rows(table).map((row, at) => (at === index ? changedRow(row, changes) : row)),
      );
      return index;
    },
    remove(table, fits) {
      const kept = rows(table).filter((row) => !fits(row));
      if (kept.length === rows(table).length) throw new Error(`no row of ${table} fits`);
      write(table, kept);
    },
  };
}

function changedRow(row: PrintedRow, changes: Changes): PrintedRow {
  const cells = Object.entries(changes).map(
    ([column, change]) => [column, change(row[column]!, row)] as const,
  );
  return { ...row, ...Object.fromEntries(cells) };
}
