import Big from 'big.js';

/** Rows as lines of CSV: commas, decimal points, a line feed after each row. It runs in a browser too. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe in front; the intake refuses such
 * texts in the data, so that this is a second lock. Line breaks become spaces: a row stays a line.
 */
function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return decimal(value);
  const line = value.replace(/\s*[\r\n]+\s*/g, ' ');
  const safe = /^[=+\-@\t]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Never «1e-7». */
function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? new Big(value).toFixed() : text;
}
