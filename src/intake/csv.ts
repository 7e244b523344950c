import Papa from 'papaparse';
import type { Problem } from './problems.ts';

/** A record of a CSV file and the line on which it stands. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A longer line is no row of a table, and would exhaust the stack of the grammar below. */
const maxLineLength = 100_000;

/** A whole CSV line: cells without quotes, or wholly quoted with doubled quotes inside. */
const wellFormedLine = /^(?:[^",]*|"(?:[^"]|"")*")(?:,(?:[^",]*|"(?:[^"]|"")*"))*$/;

/** What Excel leaves below a table: commas and nothing else; every table has three columns or more. */
const emptyRow = /^,{2,}$/;

/**
 * Parses strict CSV: comma, LF, one record a line, a final line end, quotes only around whole cells.
 * PapaParse alone lets `1"2` and mixed line ends pass, so each line is first held against the grammar; what passes is
 * then split by PapaParse, record by line. What is wrong with a whole file is said once, not line by line.
 */
export function parseCsv(file: string, text: string): { records: CsvRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else problems.push({ code: 'csv-no-final-newline', file, line: lines.length });

  const carriageReturns: number[] = [];
  const emptyRows: number[] = [];
  const [header = ''] = lines;
  if (header.includes(';') && !header.includes(',')) {
    // Every other line is split wrongly too; nothing more can be said of them.
    return { records: [], problems: [...problems, { code: 'csv-separator', file, line: 1, value: header }] };
  }
  lines.forEach((content, index) => {
    const line = index + 1;
    if (content.includes('\r')) carriageReturns.push(line);
    else if (content === '') problems.push({ code: 'csv-blank-line', file, line });
    else if (content.length > maxLineLength) {
      const [value, allowed] = [String(content.length), String(maxLineLength)];
      problems.push({ code: 'text-too-long', file, line, value, allowed });
    } else if (emptyRow.test(content)) emptyRows.push(line);
    else if (!wellFormedLine.test(content)) problems.push({ code: 'csv-quote', file, line, value: content });
  });
  for (const [code, found] of [
    ['csv-line-ending', carriageReturns],
    ['csv-empty-rows', emptyRows],
  ] as const) {
    if (found.length > 0) {
      problems.push({ code, file, line: found[0], details: { count: String(found.length) } });
    }
  }
  // Records are only lined up with lines when every line is a record.
  if (problems.some(({ code }) => code !== 'csv-no-final-newline' && code !== 'csv-empty-rows')) {
    return { records: [], problems };
  }
  const { data } = Papa.parse<string[]>(lines.join('\n'), { header: false, delimiter: ',', newline: '\n' });
  const skipped = new Set(emptyRows);
  return {
    records: data
      .map((cells, index) => ({ line: index + 1, cells }))
      .filter(({ line }) => !skipped.has(line)),
    problems,
  };
}

/** The one problem of Windows or old Mac line ends, for a file that is no CSV. Null where there are none. */
export function lineEndingProblem(file: string, text: string): Problem | null {
  const lines = text.split('\n');
  const first = lines.findIndex((content) => content.includes('\r'));
  if (first === -1) return null;
  const count = String(lines.filter((content) => content.includes('\r')).length);
  return { code: 'csv-line-ending', file, line: first + 1, details: { count } };
}
