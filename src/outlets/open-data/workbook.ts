import type { Column } from '../../intake/table.ts';
import { codesText } from '../../wording/open-data/column-lines.ts';
import { withMarkColumns } from '../../site/marks.ts';
import { outputMarkLine, outputMarks } from '../../site/output-marks.ts';
import { readMeWords } from '../../wording/open-data/read-me-words.ts';
import { writeXlsx, type OutCell, type OutSheet } from '../xlsx/write-xlsx.ts';
import { cellsOf, type DataTable } from './data-table.ts';
import { withRows, type NamedRows } from './named-rows.ts';
import { namesBeside } from './names-beside.ts';
import type { ReadMePair } from './read-me-files.ts';

/**
 * Tables as one workbook: what to read first, what the columns mean, then a sheet for each table, cell by cell its CSV
 * file. Numbers are numbers, days are days; every text is a text, whatever it begins with. To the right of each table
 * stand the names of its ids: who filters or makes a pivot table needs them in the same row.
 * @param lookups further tables, which say more of what the ids mean
 * @param naming the tables from which names are taken; these and those where nothing else is said
 */
export function dataWorkbook(
  readMe: ReadMePair,
  files: readonly DataTable[],
  lookups: readonly DataTable[] = [],
  naming: readonly NamedRows[] = [...files, ...lookups].map(withRows),
): Uint8Array {
  const all = [...files, ...lookups];
  return writeXlsx([readMeSheet(readMe), columnsSheet(all), ...all.map((file) => tableSheet(file, naming))]);
}

const bare = { validations: [], comments: [] } as const;

/** Vietnamese on the left, English on the right, the same sections beside each other. */
function readMeSheet({ vi, en }: ReadMePair): OutSheet {
  const pair = (left: string | undefined, right: string | undefined, style: OutCell['style']): OutCell[] =>
    [left, right].map((value) => ({ value: value ?? null, ...(style ? { style } : {}) }));
  const sections = vi.sections.flatMap(({ heading, lines }, index) => {
    const other = en.sections[index]!;
    const longer = lines.length > other.lines.length ? lines : other.lines;
    return [
      [],
      pair(heading, other.heading, 'head'),
      ...longer.map((_, at) => pair(lines[at], other.lines[at], 'wrapped')),
    ];
  });
  const mark = outputMarkLine === undefined ? [] : [pair(outputMarkLine, outputMarkLine, 'head')];
  return {
    ...bare,
    name: readMeWords.vi.readMeSheet,
    columns: [{ width: 80 }, { width: 80 }],
    rows: [...mark, pair(vi.title, en.title, 'head'), ...sections],
    frozen: 0,
  };
}

/** What each column of each table means, in both languages. */
function columnsSheet(files: readonly DataTable[]): OutSheet {
  const heads = readMeWords.vi.columnHeads.map(
    (head, index) => `${head} / ${readMeWords.en.columnHeads[index]!}`,
  );
  const rows = files.flatMap(({ table }) =>
    table.columns.map(({ name, title, about, values = [] }) => [
      table.name,
      name,
      title.vi,
      title.en,
      about?.vi ?? '',
      about?.en ?? '',
      codesText(values, 'vi'),
      codesText(values, 'en'),
    ]),
  );
  const [head, ...body] = withMarkColumns([heads, ...rows], outputMarks);
  return {
    ...bare,
    name: readMeWords.vi.columnsSheet,
    columns: head!.map((_, index) => ({ width: [20, 20, 32, 32, 60, 60, 44, 44][index] ?? 30 })),
    rows: [styled(head!, 'head'), ...body.map((cells) => styled(cells, 'wrapped'))],
    frozen: 1,
  };
}

function styled(cells: readonly string[], style: OutCell['style']): OutCell[] {
  return cells.map((value) => ({ value, ...(style ? { style } : {}) }));
}

function tableSheet(file: DataTable, naming: readonly NamedRows[]): OutSheet {
  const { name, columns } = file.table;
  const beside = namesBeside(file.table, naming);
  return {
    ...bare,
    name,
    columns: [
      ...columns.map((column) => ({ width: widthOf(column) })),
      ...beside.heads.map(() => ({ width: 34 })),
    ],
    // Made while they are written: all the cells of a large workbook would fill the memory.
    rows: {
      *[Symbol.iterator]() {
        yield styled([...columns.map(({ name: head }) => head), ...beside.heads], 'head');
        for (const cells of cellsOf(file)) {
          yield [...cells, ...beside.namesOf(cells)].map((cell, index) => outCell(cell, columns[index]));
        }
      },
    },
    frozen: 1,
  };
}

function outCell(text: string, column: Column | undefined): OutCell {
  if (text === '') return { value: null };
  if (column && !column.list) {
    const { kind } = column;
    if ((kind === 'integer' || kind === 'decimal') && /^-?\d+(\.\d+)?$/.test(text))
      return { value: Number(text) };
    const day = kind === 'date' ? serialDay(text) : null;
    if (day !== null) return { value: day, style: 'day' };
  }
  return { value: text, style: 'text' };
}

/** A day as Excel counts it; null for a text that is none, and before March 1900, where its count is wrong. */
function serialDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const days = (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days > 60 ? days : null;
}

function widthOf({ kind, refersTo }: Column): number {
  if (kind === 'text') return 44;
  return refersTo === 'agencies' ? 34 : 16;
}
