import Papa from 'papaparse';
import type { Chance } from './chance.ts';
import { pathsEnding, textOf, withFile, type DataFolder, type Mutation } from './data-files.ts';

/** Texts that have fooled some reader of data somewhere. */
const trouble = [
  '',
  ' ',
  '0',
  '-0',
  '-1',
  '1',
  '01',
  '+1',
  '1.0',
  '1.',
  '.5',
  '1e3',
  '1E400',
  '0x10',
  '1,5',
  '1.234.567',
  '１',
  '٣',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  'true',
  '9007199254740993',
  '0.1',
  '0.30000000000000004',
  '99999999999999999999',
  '−5',
  '1/2',
  '50%',
  'A',
  'O',
  'Z',
  '=1+1',
  '@x',
  '\t',
  '</script>',
  '"><svg onload=x>',
  '\u202eabc',
  '\u200b',
  'Ðà Nẵng',
  'a\u0301',
  "';--",
  '__proto__',
  'constructor',
  'toString',
  '2025-02-30',
  '2025-13',
  '2025-Q5',
  '20250101',
  '31/12/2025',
  '2026-09-30T00:00:00Z',
  '0000-00-00',
  'x'.repeat(2100),
  '../../etc/passwd',
  'a;b',
  ';',
  'a;a',
  'http://',
  'javascript:x',
];

type Rows = readonly (readonly string[])[];

/** Changes cells, rows, columns or the header of a table; what is written is sound CSV. */
export function mutateTable(files: DataFolder, chance: Chance): Mutation {
  const path = chance.pick(pathsEnding(files, '.csv'));
  const { data: rows } = Papa.parse<string[]>(textOf(files, path).trimEnd());
  // An earlier mutation may have left nothing of it.
  if (rows.length === 0) return { what: `${path}: empty`, files };
  const [kind, changed] = chance.pick(changes)(rows, chance);
  // A row in the place of itself: to write it anew would only change quotation marks.
  if (JSON.stringify(changed) === JSON.stringify(rows)) return { what: `${path}: as it was`, files };
  return {
    what: `${path}: ${kind}`,
    files: withFile(files, path, `${Papa.unparse([...changed] as string[][], { newline: '\n' })}\n`),
  };
}

/** A row that an earlier mutation cut short has no such cell. */
function put(cells: readonly string[], column: number, value: string): readonly string[] {
  return cells.map((cell, at) => (at === column ? value : cell));
}

type Change = (rows: Rows, chance: Chance) => readonly [what: string, rows: Rows];

const changeCell: Change = (rows, chance) => {
  const row = chance.below(rows.length);
  const column = chance.below(rows[row]!.length || 1);
  const other = rows[chance.below(rows.length)]![column] ?? '';
  const value = chance.oneIn(2) ? other : chance.pick(trouble);
  const changed = rows.map((cells, at) => (at === row ? put(cells, column, value) : cells));
  return [`line ${row + 1}, column ${column + 1} = ${JSON.stringify(value.slice(0, 40))}`, changed];
};

/** A number a little off is what no check of form can see. */
const nudgeNumber: Change = (rows, chance) => {
  const numbers = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (/^-?\d+(\.\d+)?$/.test(cell) ? [{ row, column, cell }] : [])),
  );
  if (numbers.length === 0) return changeCell(rows, chance);
  const { row, column, cell } = chance.pick(numbers);
  const value = chance.pick([
    String(Number(cell) + 1),
    String(Number(cell) * 10),
    `${cell}5`,
    String(-Number(cell)),
    cell.replace('.', ''),
    `${cell}.0`,
  ]);
  return [
    `line ${row + 1}, column ${column + 1}: ${cell} becomes ${value}`,
    rows.map((cells, at) => (at === row ? put(cells, column, value) : cells)),
  ];
};

const dropRow: Change = (rows, chance) => {
  const row = chance.below(rows.length);
  return [`line ${row + 1} dropped`, rows.filter((_, at) => at !== row)];
};

const doubleRow: Change = (rows, chance) => {
  const [row, to] = [chance.below(rows.length), chance.below(rows.length)];
  return [`line ${row + 1} again at ${to + 1}`, rows.toSpliced(to, 0, rows[row]!)];
};

const swapRows: Change = (rows, chance) => {
  const [a, b] = [chance.below(rows.length), chance.below(rows.length)];
  return [`lines ${a + 1} and ${b + 1} swapped`, rows.with(a, rows[b]!).with(b, rows[a]!)];
};

const swapColumns: Change = (rows, chance) => {
  const width = rows[0]!.length;
  const [a, b] = [chance.below(width), chance.below(width)];
  return [
    `columns ${a + 1} and ${b + 1} swapped`,
    rows.map((cells) => put(put(cells, a, cells[b] ?? ''), b, cells[a] ?? '')),
  ];
};

const dropColumn: Change = (rows, chance) => {
  const column = chance.below(rows[0]!.length);
  return [`column ${column + 1} dropped`, rows.map((cells) => cells.toSpliced(column, 1))];
};

const doubleColumn: Change = (rows, chance) => {
  const column = chance.below(rows[0]!.length);
  return [
    `column ${column + 1} doubled`,
    rows.map((cells) => cells.toSpliced(column, 0, cells[column] ?? '')),
  ];
};

/** Two cells of one column change places: every value is there, none where it belongs. */
const swapCells: Change = (rows, chance) => {
  if (rows.length < 3) return swapRows(rows, chance);
  const column = chance.below(rows[0]!.length);
  const [a, b] = [1 + chance.below(rows.length - 1), 1 + chance.below(rows.length - 1)];
  const [of, to] = [rows[a]![column] ?? '', rows[b]![column] ?? ''];
  return [
    `column ${column + 1} of lines ${a + 1} and ${b + 1} swapped`,
    rows.map((cells, at) => (at === a ? put(cells, column, to) : at === b ? put(cells, column, of) : cells)),
  ];
};

const emptied: Change = (rows) => ['emptied', rows.slice(0, 1)];

/** Cells most, for they are what goes wrong in offices. */
const changes: readonly Change[] = [
  changeCell,
  changeCell,
  changeCell,
  nudgeNumber,
  nudgeNumber,
  nudgeNumber,
  swapCells,
  swapCells,
  dropRow,
  dropRow,
  doubleRow,
  swapRows,
  swapColumns,
  dropColumn,
  doubleColumn,
  emptied,
];
