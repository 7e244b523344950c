import type { Table } from '../../intake/table.ts';
import type { NamedRows } from './named-rows.ts';

/** Columns with the names of a table's ids, to stand to its right. */
interface NamesBeside {
  /** `agency_name_vi`, `agency_name_en` for the column `agency`. */
  readonly heads: readonly string[];
  /** The names of one row, in the order of the heads. */
  readonly namesOf: (cells: readonly string[]) => readonly string[];
}

/** The columns that hold the names of rows, the short ones where there are any. */
const nameColumns = [
  ['short_vi', 'short_en'],
  ['name_vi', 'name_en'],
  ['title_vi', 'title_en'],
] as const;

/**
 * What the ids of a table are called, in both languages; its own ids too, where it holds no names itself.
 * @param naming among them the tables that its columns refer to; an id of another table, or a list of ids, gets no name
 */
export function namesBeside(table: Table, naming: readonly NamedRows[]): NamesBeside {
  const named = table.columns.flatMap(({ name, refersTo, list }, at) => {
    const target =
      refersTo ?? (name === table.key[0] && pairIn(table) === undefined ? table.name : undefined);
    // Sources are lists everywhere; their titles would be longer than the rest of the row.
    const names = list ? null : namesOf(naming.find((one) => one.table.name === target));
    return names ? [{ name, at, names }] : [];
  });
  return {
    heads: named.flatMap(({ name }) => [`${name}_name_vi`, `${name}_name_en`]),
    namesOf: (cells) => named.flatMap(({ at, names }) => names.get(cells[at]!) ?? ['', '']),
  };
}

/** Names by key; null for a table whose rows have none. */
function namesOf(naming: NamedRows | undefined): ReadonlyMap<string, readonly [string, string]> | null {
  const pair = naming && pairIn(naming.table);
  if (!naming || !pair) return null;
  const [key, vi, en] = [naming.table.key[0]!, ...pair].map((name) =>
    naming.table.columns.findIndex((column) => column.name === name),
  ) as [number, number, number];
  return new Map(naming.rows.map((cells) => [cells[key]!, [cells[vi]!, cells[en]!] as const]));
}

function pairIn({ columns }: Table): readonly [string, string] | undefined {
  return nameColumns.find((pair) => pair.every((name) => columns.some((column) => column.name === name)));
}
