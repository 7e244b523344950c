import { countColumns } from '../../intake/task-states.ts';

/** Columns of numbers whose row says by its status why they are empty. */
const governed: Readonly<Record<string, readonly string[]>> = {
  figures: ['value'],
  results: countColumns,
  scores: ['value'],
  ranks: ['rank'],
  budget: ['value'],
  databases: ['connected'],
};

/** Does the status of the row speak of this column? */
export function isGoverned(table: string, column: string): boolean {
  return governed[table]?.includes(column) ?? false;
}
