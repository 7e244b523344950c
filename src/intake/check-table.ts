import { readCell, type CellValue } from './cells.ts';
import { parseCsv, type CsvRecord } from './csv.ts';
import { rememberPrinted } from './printed.ts';
import { addProblems, type Problem } from './problems.ts';
import { rowKey } from './row-key.ts';
import type { Row, Table } from './table.ts';

/**
 * Checks the text of a CSV file against its table: header, cells, keys.
 * Rows with a problem are left out of `rows`, so that later checks speak only of sound rows.
 */
export function checkTable<T extends Table>(
  table: T,
  file: string,
  text: string,
): { rows: readonly Row<T>[]; problems: Problem[] } {
  const { records, problems } = parseCsv(file, text);
  const [header, ...body] = records;
  if (!header) return { rows: [], problems };
  addProblems(problems, checkHeader(table, file, header.cells));
  if (problems.some(({ code }) => code.startsWith('header'))) return { rows: [], problems };

  const rows: Row<T>[] = [];
  const lineOfKey = new Map<string, number>();
  for (const record of body) {
    const { row, problems: found } = readRow(table, file, record);
    addProblems(problems, found);
    if (!row) continue;
    const key = rowKey(table, row);
    const other = lineOfKey.get(key);
    if (other !== undefined) {
      const details = { other: String(other) };
      problems.push({
        code: 'row-doubled',
        file,
        line: record.line,
        value: key,
        allowed: table.key.join(', '),
        details,
      });
    } else {
      lineOfKey.set(key, record.line);
      rows.push(row as Row<T>);
    }
  }
  return { rows, problems };
}

function checkHeader(table: Table, file: string, header: readonly string[]): Problem[] {
  const names = table.columns.map(({ name }) => name);
  const allowed = names.join(',');
  const at = { file, line: 1, allowed };
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !names.includes(name));
  const problems: Problem[] = [
    ...missing.map((value) => ({ code: 'header-missing', value, ...at }) as const),
    ...unknown.map((value) => ({ code: 'header-unknown', value, ...at }) as const),
  ];
  if (problems.length === 0 && header.join(',') !== allowed) problems.push({ code: 'header-order', ...at });
  return problems;
}

function readRow(
  table: Table,
  file: string,
  { line, cells }: CsvRecord,
): { row: Record<string, CellValue> | null; problems: Problem[] } {
  if (cells.length !== table.columns.length) {
    const allowed = String(table.columns.length);
    return {
      row: null,
      problems: [{ code: 'csv-cell-count', file, line, value: String(cells.length), allowed }],
    };
  }
  let problems: Problem[] = [];
  const row: Record<string, CellValue> = { line };
  table.columns.forEach((column, index) => {
    const read = readCell(column, cells[index]!);
    row[column.name] = read.value;
    for (const problem of read.problems) problems.push({ ...problem, file, line, column: column.name });
  });
  // A row of a skeleton is not yet one: what else it lacks is told once it is filled in.
  const unfilled = problems.filter(({ code }) => code === 'placeholder-left');
  if (unfilled.length > 0) problems = unfilled;
  // A cell with a problem has no value and would look empty to the pairs.
  if (problems.length === 0) addProblems(problems, checkPairs(table, row, file, line));
  if (problems.length > 0) return { row: null, problems };
  rememberPrinted(table, row, cells);
  return { row, problems };
}

/** A text in one language only would be missing from the pages of the other: both are filled, or neither. */
function checkPairs(
  { columns }: Table,
  row: Readonly<Record<string, CellValue>>,
  file: string,
  line: number,
): Problem[] {
  return columns
    .filter(({ name, required }) => name.endsWith('_vi') && !required)
    .flatMap(({ name: vi }): Problem[] => {
      const en = vi.replace(/_vi$/, '_en');
      if (row[en] === undefined || (row[vi] === null) === (row[en] === null)) return [];
      const [column, filled] = row[vi] === null ? [vi, en] : [en, vi];
      const allowed = { vi: `đã có ${filled} thì phải có ${column}`, en: `${filled} is filled` };
      return [{ code: 'cell-empty', file, line, column, allowed }];
    });
}
