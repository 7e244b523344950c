import type { Bilingual } from '../../intake/table.ts';
import { cellAt, mergedAt, type Grid, type GridCell } from '../workbook/grid.ts';
import type { HeaderBlock } from './find-header.ts';
import { headerKey, type HeaderKeys } from './header-keys.ts';
import type { Meaning } from './meaning.ts';
import { footerBeginnings, totalRowWords } from './synonyms.ts';

/** A row that is no data, and why. */
export interface LeftOutRow {
  readonly row: number;
  /** Its first words. */
  readonly text: string;
  readonly reason: Bilingual;
}

const reasons = {
  above: { vi: 'tiêu đề trên bảng', en: 'above the table' },
  header: { vi: 'dòng tiêu đề', en: 'header' },
  repeated: { vi: 'tiêu đề lặp lại', en: 'repeated header' },
  numbers: { vi: 'dòng đánh số cột', en: 'numbers of columns' },
  total: { vi: 'dòng tổng, cổng tự cộng', en: 'a total, which the portal computes' },
  footer: { vi: 'ghi chú, chữ ký dưới bảng', en: 'notes and signatures below the table' },
  group: { vi: 'dòng tên nhóm', en: 'heading of a group of rows' },
  outside: { vi: 'không có ô nào thuộc cột của bảng', en: 'no cell in a column of the table' },
  blank: { vi: 'dòng trống', en: 'blank row' },
} as const satisfies Record<string, Bilingual>;

const totalKeys = new Set(totalRowWords.map(headerKey));
const footerKeys = footerBeginnings.map(headerKey);

/** Divides the rows of a sheet into data and what stands around it. Every filled row is in one of the two. */
export function bodyRows(
  grid: Grid,
  header: HeaderBlock,
  keys: HeaderKeys,
  meanings: ReadonlyMap<number, Meaning>,
  isAgency: (text: string) => boolean,
): { readonly data: readonly number[]; readonly leftOut: readonly LeftOutRow[] } {
  const mapped = [...meanings].flatMap(([column, { kind }]) => (kind === 'left-out' ? [] : [column]));
  const filledRows = [...grid.rows.keys()];
  const own = (row: number): readonly GridCell[] =>
    mapped.flatMap((column) => cellAt(grid, row, column) ?? []);
  const lastFull = filledRows.findLast(
    (row) => row > header.bottom && own(row).length >= Math.min(3, mapped.length),
  );
  const data: number[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of filledRows) {
    const reason = reasonOf(row);
    if (reason === null) data.push(row);
    else leftOut.push({ row, text: firstText(grid, row), reason });
  }
  const last = data.at(-1) ?? 0;
  for (let row = header.bottom + 1; row < last; row += 1) {
    if (!grid.rows.has(row)) leftOut.push({ row, text: '', reason: reasons.blank });
  }
  return { data, leftOut: leftOut.toSorted((a, b) => a.row - b.row) };

  function reasonOf(row: number): Bilingual | null {
    if (row < header.top) return reasons.above;
    if (row <= header.bottom) return reasons.header;
    const cells = own(row);
    const first = firstText(grid, row);
    const key = headerKey(first.replace(/^\s*(?:[IVX]+|\d+)[.)]\s*/u, ''));
    const firstWords = [...grid.rows.get(row)!.values()]
      .filter(({ kind }) => kind === 'text')
      .map(({ text }) => text);
    if (firstWords.slice(0, 2).some((text) => totalKeys.has(headerKey(text))) || totalKeys.has(key))
      return reasons.total;
    const beginsAsFooter =
      footerKeys.some((word) => key === word || key.startsWith(`${word} `)) || /^\(?\*/.test(first);
    if (beginsAsFooter && cells.length <= 2) return reasons.footer;
    if (cells.length === 0) return row > (lastFull ?? 0) ? reasons.footer : reasons.outside;
    if (isRepeatedHeader(cells)) return reasons.repeated;
    if (data.length === 0 && areColumnNumbers(grid, row)) return reasons.numbers;
    if (cells.length > 1 || mapped.length <= 2 || isAgency(cells[0]!.text)) return null;
    const [only] = cells;
    const range = mergedAt(grid, row, only!.column);
    const isHeading =
      /^(?:[IVX]+|[A-ZĐ]|\d+)[.)/]\s*\p{L}/u.test(only!.text) || (range && range.right > range.left);
    if (row > (lastFull ?? 0)) return only!.kind === 'text' ? reasons.footer : null;
    return isHeading && only!.kind === 'text' ? reasons.group : null;
  }

  /** Every cell names the column in which it stands. */
  function isRepeatedHeader(cells: readonly GridCell[]): boolean {
    return cells.every((cell) =>
      keys
        .meaningsOf(cell.text)
        .some(({ meaning }) => JSON.stringify(meaning) === JSON.stringify(meanings.get(cell.column))),
    );
  }
}

function firstText(grid: Grid, row: number): string {
  return ([...grid.rows.get(row)!].toSorted(([a], [b]) => a - b)[0]?.[1].text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** «A, B, 1, 2, 3» or «(1), (2), (3)» right below the header. */
function areColumnNumbers(grid: Grid, row: number): boolean {
  const texts = [...grid.rows.get(row)!]
    .toSorted(([a], [b]) => a - b)
    .map(([, { text }]) => text.replace(/[()\s]/g, ''));
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const others = texts.filter((text) => !/^\d{1,2}$/.test(text));
  return (
    numbers.length >= 2 &&
    numbers.every((number, index) => number === numbers[0]! + index) &&
    others.every((text) => /^[A-Z]$/i.test(text) || /^\d+=[\d+\-/*]+$/.test(text))
  );
}
