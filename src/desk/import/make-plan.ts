import type { Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';
import {
  cellAddress,
  columnLetters,
  placeOf,
  type Grid,
  type GridCell,
  type Workbook,
} from '../workbook/grid.ts';
import { bodyRows } from './body-rows.ts';
import type { ImportContext } from './context.ts';
import { findHeader, namedColumns, type HeaderBlock } from './find-header.ts';
import { headerKeysOf, type HeaderKeys } from './header-keys.ts';
import type { Mapping } from './mapping.ts';
import { matchColumns } from './match-columns.ts';
import type { Meaning } from './meaning.ts';
import { mergedProblems } from './merged-cells.ts';
import type { Planned, PlannedColumn } from './plan.ts';
import { planRows } from './plan-rows.ts';
import { readSheetCell } from './read-cell.ts';

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

type Chosen =
  | {
      readonly grid: Grid;
      readonly header: HeaderBlock;
      readonly others: readonly { readonly name: string; readonly reason: Bilingual }[];
    }
  | { readonly problem: Problem };

/** The sheet that was named, or else the only visible one with a header of the table. */
function chooseSheet(
  { file, grids }: Workbook,
  keys: HeaderKeys,
  mapping: Mapping,
  context: ImportContext,
): Chosen {
  if (mapping.sheet !== undefined && !grids.some(({ name }) => name === mapping.sheet)) {
    const allowed = grids.map(({ name }) => `«${name}»`).join(', ');
    return { problem: { code: 'workbook-sheet-unknown', file, value: mapping.sheet, allowed } };
  }
  const asked = grids.filter(({ name, hidden }) =>
    mapping.sheet === undefined ? !hidden : name === mapping.sheet,
  );
  const headed = asked.flatMap((grid) => {
    const header = findHeader(grid, keys, mapping.header_rows ?? null);
    return header ? [{ grid, header, named: namedColumns(header) }] : [];
  });
  // A sheet of explanations or lists names some columns too; a second table names about as many as the first.
  const most = Math.max(0, ...headed.map(({ named }) => named));
  const found = headed.filter(({ named }) => named * 2 > most);
  if (found.length > 1) {
    const value = found.map(({ grid }) => `«${grid.name}»`).join(', ');
    return { problem: { code: 'workbook-sheet-unclear', file, value } };
  }
  const [one] = found;
  if (!one) {
    const allowed = context.table.columns
      .map(({ title }) => title.vi)
      .slice(0, 8)
      .join(', ');
    return { problem: { code: 'import-header-missing', file, value: context.table.name, allowed } };
  }
  const others = grids.filter((grid) => grid !== one.grid && grid.rows.size > 0);
  return {
    ...one,
    others: others.map(({ name, hidden }) => ({
      name,
      reason:
        mapping.sheet !== undefined
          ? { vi: 'không được nêu ở --sheet', en: 'not named by --sheet' }
          : hidden
            ? { vi: 'trang tính ẩn', en: 'hidden sheet' }
            : {
                vi: 'không có tiêu đề của bảng, hoặc nêu ít cột hơn hẳn',
                en: 'without a header of the table, or with far fewer of its columns',
              },
    })),
  };
}

const hiddenReason = { vi: 'bị ẩn', en: 'hidden' } as const;

/** Data in hidden rows and columns is for the officer to decide; what holds none does not matter. */
function withoutHidden(
  workbook: Workbook,
  grid: Grid,
  header: HeaderBlock,
  meanings: ReadonlyMap<number, Meaning>,
  data: readonly number[],
  { hidden }: Mapping,
) {
  const rows = data.filter((row) => grid.hiddenRows.has(row));
  const columns = [...meanings].flatMap(([column, { kind }]) =>
    kind !== 'left-out' && grid.hiddenColumns.has(column) ? [column] : [],
  );
  const leave = hidden === 'leave';
  const problem = (found: Bilingual, row: number, column: number): Problem => ({
    code: 'sheet-hidden',
    ...placeOf(workbook, grid, row, column),
    details: { found },
  });
  const first = [...meanings.keys()][0] ?? 1;
  const problems =
    hidden === undefined
      ? [
          ...rows.map((row) => problem({ vi: `dòng ${row}`, en: `row ${row}` }, row, first)),
          ...columns.map((column) => {
            const letters = columnLetters(column);
            return problem({ vi: `cột ${letters}`, en: `column ${letters}` }, header.bottom, column);
          }),
        ]
      : [];
  return {
    problems,
    data: leave ? data.filter((row) => !rows.includes(row)) : data,
    meanings: leave ? new Map([...meanings].filter(([column]) => !columns.includes(column))) : meanings,
    leftRows: leave ? rows.map((row) => ({ row, text: '', reason: hiddenReason })) : [],
    leftColumns: new Set(leave ? columns.map(columnLetters) : []),
  };
}

function hiddenColumn(column: PlannedColumn, left: ReadonlySet<string>): PlannedColumn {
  return left.has(column.at) ? { ...column, as: null, reason: hiddenReason } : column;
}

/** Values for all rows, read as cells are: by code or by title. */
function readConstants(
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
