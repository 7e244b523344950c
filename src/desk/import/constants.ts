import type { Problem } from '../../intake/problems.ts';
import type { GridCell, Workbook } from '../workbook/grid.ts';
import type { ImportContext } from './context.ts';
import type { Mapping } from './mapping.ts';
import { readSheetCell } from './read-cell.ts';

/** Values for all rows, read as cells are: by code or by title. */
export function readConstants(
  { file }: Workbook,
  context: ImportContext,
  mapping: Mapping,
): { readonly values: Readonly<Record<string, string>>; readonly problems: readonly Problem[] } {
  const values: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [name, text] of Object.entries(mapping.constants)) {
    const column = context.table.columns.find((one) => one.name === name);
    if (!column) {
      const allowed = context.table.columns.map((one) => one.name).join(' | ');
      problems.push({ code: 'mapping-unknown', file, value: name, allowed });
      continue;
    }
    const reading = readSheetCell(column, constantCell(text), context, mapping, false);
    if ('doubt' in reading) problems.push({ ...reading.doubt, file, column: name });
    values[name] = 'text' in reading ? reading.text : '';
  }
  return { values, problems };
}

function constantCell(text: string): GridCell {
  return { row: 0, column: 0, kind: 'text', text, number: null, day: null, formula: null, comment: null };
}
