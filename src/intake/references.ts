import { closest, distance } from 'fastest-levenshtein';
import type { CellValue } from './cells.ts';
import type { Problem } from './problems.ts';
import type { Row, Table } from './table.ts';

/** The keys that a table's rows may be referred to by. */
export type KeysOf = (tableName: string) => ReadonlySet<string>;

/** Every cell that names a row of another table must name one that exists. */
export function checkReferences<T extends Table>(
  table: T,
  file: string,
  rows: readonly Row<T>[],
  keysOf: KeysOf,
): Problem[] {
  const problems: Problem[] = [];
  for (const column of table.columns) {
    if (column.kind !== 'ref' || !column.refersTo) continue;
    const keys = keysOf(column.refersTo);
    for (const row of rows as readonly (Record<string, CellValue> & { line: number })[]) {
      const cell = row[column.name] ?? [];
      for (const value of (typeof cell === 'object' ? cell : [cell]).map(String)) {
        if (!keys.has(value)) {
          problems.push({
            code: 'reference-unknown',
            file,
            line: row.line,
            column: column.name,
            value,
            allowed: suggest(value, keys),
            details: { table: column.refersTo },
          });
        }
      }
    }
  }
  return problems;
}

/** «→ da-nang?» when an existing id is close enough to be what was meant. */
function suggest(value: string, keys: ReadonlySet<string>): string {
  if (keys.size === 0) return '';
  const near = closest(value, [...keys]);
  return distance(value, near) <= Math.max(2, value.length / 3) ? `→ ${near}?` : '';
}
