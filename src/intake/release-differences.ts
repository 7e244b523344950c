import { cellDiff } from './cell-diff.ts';
import { parseCsv } from './csv.ts';
import type { ReleaseRows } from './release.ts';
import type { ReleaseFile } from './release-schema.ts';
import type { TableFile } from './table-file.ts';
import { descriptorTable, wholeMark } from './tables/corrections.ts';

/** One difference between two versions of a release, as corrections.csv writes it; null is an empty cell. */
export interface Difference {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** The table that says what differs is no difference itself. */
const tellsDifferences = 'corrections';

/** A cell holds at most 2,000 characters; the cells of a long row are cut here. */
const longestRow = 1500;

/**
 * Every difference between two versions of a release: cells by the key of their row, as they are printed; rows and
 * tables that came or went; properties of the descriptor. The order of rows has no meaning.
 */
export function releaseDifferences(before: ReleaseRows, after: ReleaseRows): readonly Difference[] {
  const names = new Set([...before.tableFiles, ...after.tableFiles].map(({ table }) => table.name));
  names.delete(tellsDifferences);
  const fileOf = ({ tableFiles }: ReleaseRows, name: string) =>
    tableFiles.find(({ table }) => table.name === name);
  return [
    ...descriptorDifferences(before.file, after.file),
    ...[...names].flatMap((name) => tableDifferences(fileOf(before, name), fileOf(after, name))),
  ];
}

function tableDifferences(before: TableFile | undefined, after: TableFile | undefined): Difference[] {
  if (!before || !after) {
    const { table, rowCount } = (after ?? before)!;
    const rows = String(rowCount);
    const whole = { table: table.name, row: wholeMark, column: wholeMark };
    return [after ? { ...whole, old: null, new: rows } : { ...whole, old: rows, new: null }];
  }
  const { name: table, key } = after.table;
  return cellDiff(after.table, before.rows, after.rows).map((change): Difference => {
    const place = { table, row: change.key };
    if (change.kind === 'cell') {
      return { ...place, column: change.column, old: change.old || null, new: change.new || null };
    }
    const cells = printedRow(new Map(Object.entries(change.cells)), key);
    const came = change.kind === 'row-added';
    return { ...place, column: wholeMark, old: came ? null : cells, new: came ? cells : null };
  });
}

/** The cells of a row by column, as they are printed, in the order of the columns. */
export type PrintedCells = ReadonlyMap<string, string>;

/** What names a row of a table: the cells of its key, as they are printed. */
export function printedKey(cells: PrintedCells, key: readonly string[]): string {
  return key.map((name) => cells.get(name) ?? '').join(' · ');
}

/** The rows of a checked table by their keys. */
export function printedRows({ path, table, text }: TableFile): ReadonlyMap<string, PrintedCells> {
  const [, ...body] = parseCsv(path, text).records;
  const names = table.columns.map(({ name }) => name);
  const rows = body.map(({ cells }) => new Map(names.map((name, index) => [name, cells[index]!])));
  return new Map(rows.map((cells) => [printedKey(cells, table.key), cells]));
}

/** A row that came or went, in a cell: `value: 2.2 · status: A`, without its key and empty cells. */
export function printedRow(cells: PrintedCells, key: readonly string[]): string {
  const parts = [...cells].filter(([name, text]) => text !== '' && !key.includes(name));
  const whole = parts.map(([name, text]) => `${name}: ${text}`).join(' · ');
  return whole.length > longestRow ? `${whole.slice(0, longestRow).trimEnd()}…` : whole || wholeMark;
}

/** What differs from version to version by itself, or says the same as the tables do. */
const ownOfVersion = ['$schema', 'version', 'version_published_at', 'published_at', 'resources'];

function descriptorDifferences(before: ReleaseFile, after: ReleaseFile): Difference[] {
  const [old, now] = [descriptorFacts(before), descriptorFacts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((row) => {
    const [from, to] = [old.get(row) ?? null, now.get(row) ?? null];
    return from === to ? [] : [{ table: descriptorTable, row, column: 'value', old: from, new: to }];
  });
}

/** The properties of a descriptor by their paths: `note.vi`, `populations.provinces.size`. */
function descriptorFacts(file: ReleaseFile): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const collect = (path: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (typeof value !== 'object') facts.set(path, typeof value === 'string' ? value : JSON.stringify(value));
    else for (const [name, part] of Object.entries(value)) collect(`${path}.${name}`, part);
  };
  const { populations, ...rest } = file;
  for (const [name, value] of Object.entries(rest)) if (!ownOfVersion.includes(name)) collect(name, value);
  for (const { ranking, ...value } of populations) collect(`populations.${ranking}`, value);
  return facts;
}
