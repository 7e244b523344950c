import { describe, expect, it } from 'vitest';
import type { PaperTable } from './paper.ts';
import { rowCount, shortTable } from './short-table.ts';

const table: PaperTable = {
  caption: '',
  heads: [''],
  columns: [{ share: 1, number: false }],
  sections: [4, 1, 2].map((count, at) => ({
    title: `${at}`,
    rows: Array.from({ length: count }, (_, row) => ({ cells: [`${at}.${row}`], note: null })),
  })),
};
const cellsOf = ({ sections }: PaperTable): readonly string[] =>
  sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

describe('a table cut short', () => {
  it.each([
    [7, ['0.0', '0.1', '0.2', '0.3', '1.0', '2.0', '2.1']],
    [99, ['0.0', '0.1', '0.2', '0.3', '1.0', '2.0', '2.1']],
    [5, ['0.0', '0.1', '1.0', '2.0', '2.1']],
    [3, ['0.0', '1.0', '2.0']],
    [2, ['0.0', '1.0']],
    [0, []],
  ])('keeps %i rows, in turn from every section', (most, cells) => {
    const short = shortTable(table, most);
    expect(cellsOf(short)).toEqual(cells);
    expect(rowCount(short)).toBe(cells.length);
  });
});
