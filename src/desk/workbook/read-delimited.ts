import Papa from 'papaparse';
import type { Grid, GridCell } from './grid.ts';

export const delimiters = { ';': ';', ',': ',', tab: '\t' } as const;
export type DelimiterName = keyof typeof delimiters;

/** The rows of a delimited text as a sheet; every filled cell is text. Rows begin on the lines that `lines` names. */
export function gridOfText(name: string, text: string, delimiter: string): Grid {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data } = Papa.parse<string[]>(clean, { header: false, delimiter, newline: '\n' });
  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  const lines = new Map<number, number>();
  let line = 1;
  data.forEach((cells, index) => {
    const row = index + 1;
    lines.set(row, line);
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    const filled = cells.flatMap((cell, at): [number, GridCell][] =>
      cell.trim() === '' ? [] : [[at + 1, textCell(row, at + 1, cell)]],
    );
    if (filled.length > 0) rows.set(row, new Map(filled));
  });
  const none = new Set<number>();
  return { name, hidden: false, rows, merged: [], hiddenRows: none, hiddenColumns: none, lines };
}

/**
 * What separates the cells, where that is certain: the sign that stands equally often on most lines, more evenly than
 * the others do. Null where two are alike.
 */
export function certainDelimiter(text: string): string | null {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  const scored = Object.values(delimiters)
    .map((sign) => ({ sign, evenness: evenness(lines.map((line) => line.split(sign).length - 1)) }))
    .filter(({ evenness: share }) => share > 0)
    .toSorted((a, b) => b.evenness - a.evenness);
  const [best, next] = scored;
  if (!best) return ',';
  return next && next.evenness === best.evenness ? null : best.sign;
}

/** The share of lines with the most frequent count above zero. */
function evenness(counts: readonly number[]): number {
  const frequencies = Map.groupBy(
    counts.filter((count) => count > 0),
    (count) => count,
  );
  const most = Math.max(0, ...[...frequencies.values()].map(({ length }) => length));
  return counts.length === 0 ? 0 : most / counts.length;
}

function textCell(row: number, column: number, text: string): GridCell {
  return { row, column, kind: 'text', text, number: null, day: null, formula: null, comment: null };
}
