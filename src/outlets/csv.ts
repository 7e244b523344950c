import { sampleMark } from '../site/sample-mark.ts';
import { csvLines } from '../wording/csv-lines.ts';

/**
 * A CSV file as this portal writes them: UTF-8, commas, decimal points, a line feed after each row. In the sample
 * edition every row ends with the mark.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  const marked = rows.map((row, index) =>
    sampleMark === undefined ? row : [...row, index === 0 ? 'sample' : sampleMark],
  );
  return csvLines(marked);
}
