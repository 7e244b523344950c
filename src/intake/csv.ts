import Papa from 'papaparse';
import type { Problem } from './problems.ts';

/** A record of a CSV file and the line on which it stands. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A whole CSV line: cells without quotes, or wholly quoted with doubled quotes inside. */
const wellFormedLine = /^(?:[^",]*|"(?:[^"]|"")*")(?:,(?:[^",]*|"(?:[^"]|"")*"))*$/;

/**
 * Parses strict CSV: comma, LF, one record a line, a final line end, quotes only around whole cells.
 * PapaParse alone lets `1"2` and mixed line ends pass, so each line is first held against the grammar; what passes is
 * then split by PapaParse, record by line.
 */
export function parseCsv(file: string, text: string): { records: CsvRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else problems.push({ code: 'csv-no-final-newline', file, line: lines.length });

  lines.forEach((content, index) => {
    const line = index + 1;
    if (content.includes('\r')) problems.push({ code: 'csv-line-ending', file, line });
    else if (content === '') problems.push({ code: 'csv-blank-line', file, line });
    else if (!wellFormedLine.test(content)) problems.push({ code: 'csv-quote', file, line, value: content });
  });
  // Records are only lined up with lines when every line is a record.
  if (problems.some(({ code }) => code !== 'csv-no-final-newline')) return { records: [], problems };

  const { data } = Papa.parse<string[]>(lines.join('\n'), { header: false, delimiter: ',', newline: '\n' });
  return { records: data.map((cells, index) => ({ line: index + 1, cells })), problems };
}
