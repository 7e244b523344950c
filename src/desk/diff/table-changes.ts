import { cellDiff, type CellChange, type RowChange } from '../../intake/cell-diff.ts';
import type { ReleaseData } from '../../intake/read-data.ts';
import type { Table } from '../../intake/table.ts';
import { releaseTables } from '../../intake/tables/index.ts';

/** What differs in one table between two releases. */
export interface TableChanges {
  readonly table: Table;
  /** Cells of rows that stand in both. */
  readonly cells: readonly CellChange[];
  readonly added: readonly RowChange[];
  readonly removed: readonly RowChange[];
  /** How many rows each has; null where the release lacks the table. */
  readonly rowsBefore: number | null;
  readonly rowsAfter: number | null;
}

/** Every table that differs between two releases, in the order of the data dictionary. */
export function tableChanges(before: ReleaseData, after: ReleaseData): readonly TableChanges[] {
  return Object.entries(releaseTables).flatMap(([name, table]): TableChanges[] => {
    const rowsOf = (release: ReleaseData) => release[name as keyof typeof releaseTables];
    const countIn = (release: ReleaseData): number | null =>
      release.file.resources.some((resource) => resource.name === table.name) ? rowsOf(release).length : null;
    const changes = cellDiff(table, rowsOf(before), rowsOf(after));
    const whole = changes.filter((change) => change.kind !== 'cell');
    const [rowsBefore, rowsAfter] = [countIn(before), countIn(after)];
    if (changes.length === 0 && rowsBefore === rowsAfter) return [];
    return [
      {
        table,
        cells: changes.filter((change) => change.kind === 'cell'),
        added: whole.filter((change) => change.kind === 'row-added'),
        removed: whole.filter((change) => change.kind === 'row-removed'),
        rowsBefore,
        rowsAfter,
      },
    ];
  });
}

/** Do the keys of a table name a time? Then rows of two periods are never the same, and none «changed». */
export function isTimed({ key, columns }: Table): boolean {
  return columns.some(({ name, kind }) => key.includes(name) && (kind === 'time' || kind === 'date'));
}
