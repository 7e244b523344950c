import type { Table } from '../../intake/table.ts';

/** The key of a row as the officer wrote it, its parts joined by ` · `, `|` or `;`, in the form of the data. */
export function rowName(text: string): string {
  return text
    .split(/\s*[·|;]\s*/)
    .map((part) => part.trim())
    .join(' · ');
}

/**
 * The cells of a row to be added, from its name and from `value: 2.2 · status: A`; null where a part names no column.
 */
export function addedCells(table: Table, row: string, text: string): string[] | null {
  const names = table.columns.map(({ name }) => name);
  const cells = new Map<string, string>();
  row.split(' · ').forEach((part, index) => cells.set(table.key[index] ?? '', part));
  const starts = new RegExp(`(?:^|\\s·\\s)(?=(?:${names.join('|')}): )`);
  for (const part of text.split(starts).filter(Boolean)) {
    const name = part.slice(0, part.indexOf(': '));
    if (!names.includes(name) || cells.has(name)) return null;
    cells.set(name, part.slice(name.length + 2));
  }
  return cells.has('') ? null : names.map((name) => cells.get(name) ?? '');
}
