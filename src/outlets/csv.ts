import { withMarkColumns } from '../site/marks.ts';
import { outputMarks } from '../site/output-marks.ts';
import { csvLines } from '../wording/csv-lines.ts';

/**
 * A CSV file as this portal writes them: UTF-8, commas, decimal points, a line feed after each row. In a
 * sample and in a preview every row ends with the mark.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return csvLines(withMarkColumns(rows, outputMarks));
}
