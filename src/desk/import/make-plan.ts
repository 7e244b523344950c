import type { Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';
import { cellAddress } from '../../outlets/xlsx/cell-address.ts';
import { placeOf, type Grid, type Workbook } from '../workbook/grid.ts';
import { bodyRows } from './body-rows.ts';
import { chooseSheet } from './choose-sheet.ts';
import { readConstants } from './constants.ts';
import type { ImportContext } from './context.ts';
import type { HeaderBlock } from './find-header.ts';
import { headerKeysOf } from './header-keys.ts';
import { hiddenColumn, withoutHidden } from './hidden-parts.ts';
import type { Mapping } from './mapping.ts';
import { matchColumns } from './match-columns.ts';
import type { Meaning } from './meaning.ts';
import { mergedProblems } from './merged-cells.ts';
import type { Planned } from './plan.ts';
import { planRows } from './plan-rows.ts';

/** Reads a workbook for a table of a release: what would be taken, left out, and what is doubtful. Writes nothing. */
export function makePlan(workbook: Workbook, context: ImportContext, mapping: Mapping): Planned {
  const keys = headerKeysOf(context.table, context.criteria);
  const chosen = chooseSheet(workbook, keys, mapping, context);
  if ('problem' in chosen) return { plan: null, problems: [chosen.problem] };
  const { grid, header, others } = chosen;
  const matched = matchColumns(workbook, grid, header, keys, context, mapping);
  const isAgency = (text: string): boolean => 'id' in context.agencies.find(text) || text in mapping.agencies;
  const body = bodyRows(grid, header, keys, matched.meanings, isAgency);
  const shown = withoutHidden(workbook, grid, header, matched.meanings, body.data, mapping);
  const merged = mergedProblems(workbook, grid, context.table, shown.meanings, shown.data);
  const constants = readConstants(workbook, context, mapping);
  const rows = planRows(workbook, grid, shown.data, shown.meanings, constants.values, context, mapping);
  const repeated = merged.repeated.map((range): Bilingual => ({
    vi: `Ô gộp ${range}: lấy cho từng dòng.`,
    en: `Merged ${range}: taken for each row.`,
  }));
  const problems = [
    ...matched.problems,
    ...constants.problems,
    ...missingColumns(workbook, grid, header, shown.meanings, constants.values, context),
    ...(shown.data.length === 0 ? [{ code: 'import-empty', file: workbook.file } as const] : []),
    ...shown.problems,
    ...merged.problems,
    ...rows.problems,
  ];
  return {
    plan: {
      workbook: workbook.file,
      sheet: grid.name,
      headerRows: [header.top, header.bottom],
      columns: matched.planned.map((column) => hiddenColumn(column, shown.leftColumns)),
      constants: constants.values,
      leftOutRows: [...body.leftOut, ...shown.leftRows].toSorted((a, b) => a.row - b.row),
      leftOutSheets: others,
      notes: [...repeated, ...rows.notes, ...commentNote(grid)],
      agencies: rows.agencies,
      rows: rows.rows,
    },
    problems,
  };
}

/** Required columns that neither the sheet nor a constant fills, and constants for columns that the sheet has. */
function missingColumns(
  workbook: Workbook,
  grid: Grid,
  header: HeaderBlock,
  meanings: ReadonlyMap<number, Meaning>,
  constants: Readonly<Record<string, string>>,
  { table }: ImportContext,
): readonly Problem[] {
  const all = [...meanings.values()];
  const wide = all.some(({ kind }) => kind === 'criterion');
  const have = new Set(all.flatMap((meaning) => (meaning.kind === 'column' ? [meaning.name] : [])));
  const place = placeOf(workbook, grid, header.bottom, [...meanings.keys()][0] ?? 1);
  return table.columns.flatMap(({ name, required, title }): Problem[] => {
    if (have.has(name) && name in constants) {
      return [{ code: 'import-column-doubled', ...place, value: name, details: { found: '--set' } }];
    }
    const filled =
      have.has(name) || name in constants || (wide && (name === 'criterion' || name === 'value'));
    return required && !filled
      ? [{ code: 'import-column-missing', ...place, value: name, details: { found: title } }]
      : [];
  });
}

function commentNote({ rows }: Grid): readonly Bilingual[] {
  const cells = [...rows.values()]
    .flatMap((row) => [...row.values()])
    .filter(({ comment }) => comment !== null);
  if (cells.length === 0) return [];
  const where = cells
    .slice(0, 8)
    .map(({ row, column }) => cellAddress(row, column))
    .join(', ');
  return [
    {
      vi: `${cells.length} ô có ghi chú của Excel, không nhập: ${where}.`,
      en: `${cells.length} cells have comments of Excel, which are not imported: ${where}.`,
    },
  ];
}
