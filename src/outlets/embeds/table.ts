import type { Exhibit, ExhibitCell } from '../../charts/exhibits/exhibit.ts';
import { drawnRows } from '../../charts/exhibits/long-drawing.ts';
import type { Lang } from '../../site/lang.ts';
import { embedWords } from '../../wording/embeds/embed-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { formatTimeShort } from '../../wording/times.ts';

/** The numbers of an exhibit as a reader reads them: no ids, no empty columns. */
export interface EmbedTable {
  readonly heads: readonly { readonly title: string; readonly number: boolean }[];
  /** The first cell names the row, where `named` says which one. */
  readonly rows: readonly (readonly string[])[];
  /** The place of the cell that names its row. */
  readonly named: number;
  /** Why cells are empty; they say its number, counted from 1. */
  readonly notes: readonly string[];
  /** How many rows there are, where these are the first of them alone; else null. */
  readonly of: number | null;
}

/** Columns for programs: ids, and what the line of sources says. */
const forPrograms = new Set(['id', 'agency', 'criterion', 'target', 'target_sources', 'figure_sources']);
/** Columns whose numbers are of several kinds: their decimals are their own. */
const ofSeveralKinds = new Set(['value', 'level']);
const days = new Set(['date', 'as_of']);
const names = ['name', 'part', 'title', 'criterion_name', 'session'];

/** Where one number stands for each name and head, it is read as a grid: rows, heads, number. */
const grids = [
  ['name', 'time', 'rank'],
  ['name', 'criterion_name', 'score'],
] as const;

/** The table of an exhibit. */
export function embedTable({ lang, ...exhibit }: Pick<Exhibit, 'table' | 'lang'>): EmbedTable {
  const table = exhibit.table();
  const place = (id: string): number => table.columns.findIndex((column) => column.id === id);
  const all = table.rows.map((row) => row.cells);
  for (const ids of grids) {
    const [name, head, value] = ids.map(place) as [number, number, number];
    const several = new Set(all.map((row) => row[name])).size > 1;
    if (Math.min(name, head, value) >= 0 && several)
      return gridOf(all, { name, head, value, note: place('note') }, table.columns[name]!.title, lang);
  }
  const cells = drawnRows(all);
  const hasName = place('name') >= 0;
  const shown = table.columns.flatMap(({ id, title }, index) => {
    const hidden = forPrograms.has(id) || (id === 'task_group' && hasName);
    const own = cells.map((row) => row[index] ?? null);
    if (hidden || own.every((cell) => cell === null)) return [];
    const texts = textsOf(own, id, lang);
    return [{ id, title, texts, number: own.every((cell) => typeof cell !== 'string') }];
  });
  return {
    heads: shown.map(({ title, number }) => ({ title, number })),
    rows: cells.map((_, row) => shown.map(({ texts }) => texts[row]!)),
    named: Math.max(
      shown.findIndex(({ id }) => names.includes(id)),
      0,
    ),
    notes: [],
    of: cells.length < all.length ? all.length : null,
  };
}

/** A column in words: numbers with the same decimals, days as they are written, a sign before a change, a mark for none. */
function textsOf(cells: readonly ExhibitCell[], id: string, lang: Lang): readonly string[] {
  const decimals = ofSeveralKinds.has(id) ? undefined : mostDecimals(cells);
  const none = cells.some((cell) => typeof cell === 'string') ? '' : embedWords[lang].none(null);
  return cells.map((cell) => {
    if (cell === null) return none;
    if (typeof cell === 'string') return days.has(id) ? formatTimeShort(cell, lang) : cell;
    return (id === 'change' && cell > 0 ? '+' : '') + formatNumber(cell, lang, { decimals });
  });
}

function mostDecimals(cells: readonly ExhibitCell[]): number {
  const decimals = cells.map((cell) =>
    typeof cell === 'number' ? (String(cell).split('.')[1]?.length ?? 0) : 0,
  );
  return Math.max(0, ...decimals);
}

function gridOf(
  cells: readonly (readonly ExhibitCell[])[],
  at: Readonly<Record<'name' | 'head' | 'value' | 'note', number>>,
  title: string,
  lang: Lang,
): EmbedTable {
  const values = textsOf(
    cells.map((row) => row[at.value] ?? null),
    'value-of-grid',
    lang,
  );
  const heads = [...new Set(cells.map((row) => String(row[at.head])))];
  const notes: string[] = [];
  const byName = Map.groupBy(
    cells.map((row, index) => ({ row, text: values[index]! })),
    ({ row }) => String(row[at.name]),
  );
  const rows = drawnRows([...byName]).map(([name, own]) => [
    name,
    ...heads.map((head) => {
      const found = own.find(({ row }) => String(row[at.head]) === head);
      if (found?.row[at.value] != null) return found.text;
      const note = found?.row[at.note];
      if (note && !notes.includes(String(note))) notes.push(String(note));
      return embedWords[lang].none(note ? notes.indexOf(String(note)) + 1 : null);
    }),
  ]);
  return {
    heads: [{ title, number: false }, ...heads.map((head) => ({ title: head, number: true }))],
    rows,
    named: 0,
    notes,
    of: rows.length < byName.size ? byName.size : null,
  };
}
