import Papa from 'papaparse';
import { readCell } from '../../intake/cells.ts';
import { parseCsv } from '../../intake/csv.ts';
import type { Problem } from '../../intake/problems.ts';
import type { ReleaseRows } from '../../intake/release.ts';
import {
  printedKey,
  printedRow,
  type Difference,
  type PrintedCells,
} from '../../intake/release-differences.ts';
import type { TableFile } from '../../intake/table-file.ts';
import { wholeMark } from '../../intake/tables/corrections.ts';
import type { ListedCorrection } from './correction-list.ts';
import { addedCells, rowName } from './row-names.ts';

/** One correction as it was listed, and as corrections.csv will declare it. */
export interface AppliedCorrection extends Difference {
  readonly listed: ListedCorrection;
}

/** The tables that change, by name, and what changes in them. */
export interface Applied {
  readonly tables: ReadonlyMap<string, string>;
  readonly corrections: readonly AppliedCorrection[];
  readonly problems: readonly Problem[];
}

/** Puts listed cells into the tables of a release; what does not fit is a problem at its line of the list. */
export function applyCorrections(
  release: ReleaseRows,
  list: readonly ListedCorrection[],
  listFile: string,
): Applied {
  const problems: Problem[] = [];
  const tables = new Map<string, string>();
  const corrections: AppliedCorrection[] = [];
  const files = release.tableFiles.filter(({ table }) => table.name !== 'corrections');
  for (const [name, rows] of Map.groupBy(list, ({ table }) => table)) {
    const file = files.find(({ table }) => table.name === name);
    if (!file) {
      const allowed = files.map(({ table }) => table.name).join(', ');
      const at = { file: listFile, line: rows[0]!.line, column: 'table' };
      problems.push({ code: 'correction-table-unknown', ...at, value: name, allowed });
      continue;
    }
    const editor = openTable(file);
    for (const row of rows) {
      const done = correct(editor, row);
      if ('code' in done) problems.push({ ...done, file: listFile, line: row.line });
      else corrections.push({ ...done, listed: row });
    }
    tables.set(name, editor.text());
  }
  return { tables, corrections, problems };
}

/** The lines of a table, to be changed one by one; lines that are left alone keep their bytes. */
function openTable(file: TableFile) {
  const { table, path, text } = file;
  const names = table.columns.map(({ name }) => name);
  const lines: (string | null)[] = text.trimEnd().split('\n');
  const cellsOf = (cells: readonly string[]): PrintedCells =>
    new Map(names.map((name, index) => [name, cells[index] ?? '']));
  const rows = new Map(
    parseCsv(path, text)
      .records.slice(1)
      .map(({ line, cells }) => [printedKey(cellsOf(cells), table.key), { line, cells: cellsOf(cells) }]),
  );
  const write = (cells: PrintedCells): string => Papa.unparse([[...cells.values()]], { newline: '\n' });
  return {
    table,
    find: (row: string) => rows.get(row)?.cells ?? null,
    set(row: string, cells: PrintedCells): void {
      const { line } = rows.get(row)!;
      rows.set(row, { line, cells });
      lines[line - 1] = write(cells);
    },
    add(row: string, cells: readonly string[]): PrintedCells {
      const added = cellsOf(cells);
      rows.set(row, { line: lines.push(write(added)), cells: added });
      return added;
    },
    remove(row: string): void {
      lines[rows.get(row)!.line - 1] = null;
      rows.delete(row);
    },
    text: () => `${lines.filter((line) => line !== null).join('\n')}\n`,
  };
}

type Editor = ReturnType<typeof openTable>;
type Refusal = Omit<Problem, 'file'>;

function correct(editor: Editor, listed: ListedCorrection): Difference | Refusal {
  const { table } = editor;
  const row = rowName(listed.row);
  const cells = editor.find(row);
  const to = listed.new ?? '';
  if (listed.column === wholeMark) return correctWhole(editor, row, cells, to);
  const column = table.columns.find(({ name }) => name === listed.column);
  if (!cells) return unknownRow(editor, row);
  // The key names the row: another key is another row.
  if (!column || table.key.includes(column.name)) {
    const allowed = table.columns.map(({ name }) => name).filter((name) => !table.key.includes(name));
    const details = { found: table.name };
    return {
      code: 'correction-column-unknown',
      column: 'column',
      value: listed.column,
      allowed: allowed.join(', '),
      details,
    };
  }
  const from = cells.get(column.name)!;
  if (listed.old !== null && listed.old !== from) {
    return {
      code: 'correction-old-differs',
      column: 'old',
      value: listed.old,
      details: { found: from || '∅' },
    };
  }
  if (from === to) return { code: 'correction-nothing', column: 'new', value: to || '∅' };
  const [problem] = readCell(column, to).problems;
  if (problem) return { ...problem, column: 'new' };
  editor.set(row, new Map([...cells, [column.name, to]]));
  return { table: table.name, row, column: column.name, old: from || null, new: to || null };
}

/** A row that is added, with its cells in `new`, or removed, with nothing there. */
function correctWhole(
  editor: Editor,
  row: string,
  cells: PrintedCells | null,
  to: string,
): Difference | Refusal {
  const { table } = editor;
  const whole = { table: table.name, row, column: wholeMark };
  if (to === '') {
    if (!cells) return unknownRow(editor, row);
    editor.remove(row);
    return { ...whole, old: printedRow(cells, table.key), new: null };
  }
  const added = addedCells(table, row, to);
  if (cells || !added) {
    const allowed = {
      vi: 'cột: giá trị · cột: giá trị, cho một dòng chưa có',
      en: 'column: value · column: value, of a row that is not there',
    };
    return { code: 'cell-kind', column: 'new', value: to, allowed };
  }
  return { ...whole, old: null, new: printedRow(editor.add(row, added), table.key) };
}

function unknownRow({ table }: Editor, row: string): Refusal {
  const allowed = table.key.join(' · ');
  return {
    code: 'correction-row-unknown',
    column: 'row',
    value: row,
    allowed,
    details: { found: table.name },
  };
}
