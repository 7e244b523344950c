import { cellAt, mergedAt, type Grid } from '../workbook/grid.ts';
import type { HeaderKeys, MatchedBy } from './header-keys.ts';
import type { Meaning } from './meaning.ts';

/** A column of the sheet with its header. */
export interface SheetColumn {
  /** Counted from 1. */
  readonly column: number;
  /** Its words from top to bottom, joined by « / ». */
  readonly header: string;
  /** What it may mean: one is certain, none or several are for the officer to say. */
  readonly meanings: readonly { readonly meaning: Meaning; readonly by: MatchedBy }[];
}

/** The rows of a sheet that head its table. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly SheetColumn[];
}

/** Titles and notes above a table are rarely longer; a header has three levels at most. */
const [searchedRows, mostLevels] = [60, 3];

/** The header of the sheet: the rows whose words name most columns of the table. Null where fewer than two are named. */
export function findHeader(
  grid: Grid,
  keys: HeaderKeys,
  given: readonly number[] | null,
): HeaderBlock | null {
  if (given) return blockOf(grid, keys, Math.min(...given), Math.max(...given));
  const filled = [...grid.rows.keys()].slice(0, searchedRows);
  const blocks = filled.flatMap((top) =>
    Array.from({ length: mostLevels }, (_, more) => blockOf(grid, keys, top, top + more)),
  );
  const scored = blocks.map((block) => ({ block, named: namedColumns(block) }));
  const most = Math.max(0, ...scored.map(({ named }) => named));
  if (most < 2) return null;
  const best = scored.filter(({ named }) => named === most).map(({ block }) => block);
  // Of several that name as many: fewest rows; then the lowest top, so that no title is taken into the header.
  const height = ({ top, bottom }: HeaderBlock): number => bottom - top;
  const block = best.toSorted((a, b) => height(a) - height(b) || a.top - b.top)[0]!;
  return withUpperLevels(grid, keys, block);
}

/** How many different columns a block names with certainty. */
export function namedColumns({ columns }: HeaderBlock): number {
  const named = columns.flatMap(({ meanings }) =>
    meanings.length === 1 && meanings[0]!.meaning.kind !== 'left-out'
      ? [JSON.stringify(meanings[0]!.meaning)]
      : [],
  );
  return new Set(named).size;
}

/** A cell that is merged downwards over the header belongs to it from its first row on. */
function withUpperLevels(grid: Grid, keys: HeaderKeys, block: HeaderBlock): HeaderBlock {
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, more) => block.top + more);
  const ranges = rows.flatMap((row) =>
    block.columns.flatMap(({ column }) => mergedAt(grid, row, column) ?? []),
  );
  const vertical = ranges.filter(({ top, bottom }) => bottom > top);
  const top = Math.min(block.top, ...vertical.map((range) => range.top));
  const bottom = Math.max(block.bottom, ...vertical.map((range) => range.bottom));
  if (top === block.top && bottom === block.bottom) return block;
  return bottom - top < mostLevels ? blockOf(grid, keys, top, bottom) : block;
}

function blockOf(grid: Grid, keys: HeaderKeys, top: number, bottom: number): HeaderBlock {
  const last = Math.max(
    0,
    ...[...grid.rows].filter(([row]) => row >= top).flatMap(([, cells]) => [...cells.keys()]),
  );
  const columns = Array.from({ length: last }, (_, index): SheetColumn => {
    const column = index + 1;
    const words = wordsOf(grid, column, top, bottom);
    // The lower levels say what the upper ones only group: «Hoàn thành / Đúng hạn», then «Đúng hạn».
    const wordings = words.map((_word, from) => words.slice(from).join(' '));
    const meanings = wordings.map((text) => keys.meaningsOf(text)).find((found) => found.length > 0) ?? [];
    return { column, header: words.join(' / '), meanings };
  });
  return { top, bottom, columns };
}

/** The header words over a column; what is merged across counts for each column under it, once. */
function wordsOf(grid: Grid, column: number, top: number, bottom: number): readonly string[] {
  const words: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const range = mergedAt(grid, row, column);
    const cell = range ? cellAt(grid, range.top, range.left) : cellAt(grid, row, column);
    const text = (cell?.text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    if (text !== '' && words.at(-1) !== text) words.push(text);
  }
  return words;
}
