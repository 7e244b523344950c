import type { PaperTable } from './paper.ts';

/** How many rows a table has. */
export function rowCount({ sections }: PaperTable): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}

/**
 * A table with at most so many rows: the first of every section, then the second of every section, and so on, so that no
 * section is lost to a long one. Sections are left out only where there are fewer rows than sections.
 */
export function shortTable(table: PaperTable, most: number): PaperTable {
  const kept = table.sections.map(() => 0);
  let left = Math.min(most, rowCount(table));
  for (let round = 0; left > 0; round += 1) {
    for (const [index, { rows }] of table.sections.entries()) {
      if (left === 0 || rows.length <= round) continue;
      kept[index] = round + 1;
      left -= 1;
    }
  }
  const sections = table.sections.map((section, index) => ({
    ...section,
    rows: section.rows.slice(0, kept[index]),
  }));
  return { ...table, sections: sections.filter(({ rows }) => rows.length > 0) };
}
