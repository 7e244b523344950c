import type { Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';
import type { LeftOutRow } from './body-rows.ts';
import type { MatchedBy } from './header-keys.ts';

/** How a column of the sheet was understood. */
export interface PlannedColumn {
  /** Letters of the column. */
  readonly at: string;
  readonly header: string;
  /** A column of the table, `criterion:<id>`, or null for what is left out. */
  readonly as: string | null;
  readonly by: MatchedBy | 'mapping' | null;
  /** Why it is left out. */
  readonly reason: Bilingual | null;
}

/** One row of our table, with the cell of the sheet that each value comes from. */
export interface PlannedRow {
  /** Texts by column, as they will stand in the file. */
  readonly cells: Readonly<Record<string, string>>;
  /** The row of the sheet. */
  readonly row: number;
  /** Addresses by column; none for what was set for all rows. */
  readonly from: Readonly<Record<string, string>>;
}

/** All that an import would do. */
export interface ImportPlan {
  readonly workbook: string;
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly columns: readonly PlannedColumn[];
  readonly constants: Readonly<Record<string, string>>;
  readonly leftOutRows: readonly LeftOutRow[];
  readonly leftOutSheets: readonly { readonly name: string; readonly reason: Bilingual }[];
  /** What was taken in a way that the officer should hear of. */
  readonly notes: readonly Bilingual[];
  /** Names of agencies as they stand in the sheet, and what they were taken for. */
  readonly agencies: Readonly<Record<string, string>>;
  readonly rows: readonly PlannedRow[];
}

/** How an import ended: its plan, and whether `--yes` writes it. What the whole intake finds besides does not stop it. */
export interface Imported extends ImportPlan {
  readonly ready: boolean;
}

/** A plan and what stands in its way; null where not even a table was found. */
export interface Planned {
  readonly plan: ImportPlan | null;
  readonly problems: readonly Problem[];
}
