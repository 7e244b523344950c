import { cellAddress } from '../../outlets/xlsx/cell-address.ts';
import { addComments } from '../../outlets/xlsx/xlsx-comments.ts';
import {
  attribute,
  closeParts,
  openParts,
  setPart,
  sheetPart,
  textOfPart,
  type XlsxParts,
} from '../../outlets/xlsx/xlsx-parts.ts';

/** A cell to be marked, and what is said of it. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * A copy of a workbook with cells filled and commented; all else is as it was. Where a sheet is written in a way that
 * is not known here, it stays unmarked.
 */
export function markCells(bytes: Uint8Array, marks: readonly CellMark[]): Uint8Array {
  const parts = openParts(bytes);
  const styles = new MarkedStyles(parts);
  for (const [name, own] of Map.groupBy(marks, ({ sheet }) => sheet)) {
    const path = sheetPart(parts, name);
    if (path === null) continue;
    const merged = joined(own);
    setPart(parts, path, withFills(textOfPart(parts, path), merged, styles));
    const comments = merged.map(({ row, column, text }) => ({
      row,
      column,
      text,
      address: cellAddress(row, column),
    }));
    addComments(parts, path, comments);
  }
  styles.write();
  return closeParts(parts);
}

/** Several things said of one cell are one comment. */
function joined(marks: readonly CellMark[]): readonly CellMark[] {
  const groups = Map.groupBy(marks, ({ row, column }) => cellAddress(row, column));
  return [...groups.values()].map((own) => ({ ...own[0]!, text: own.map(({ text }) => text).join('\n\n') }));
}

/** The styles of a workbook with a twin of each used one, filled in red. */
class MarkedStyles {
  readonly #parts: XlsxParts;
  #text: string;
  readonly #twins = new Map<number, number>();
  #fill: number | null = null;

  constructor(parts: XlsxParts) {
    this.#parts = parts;
    this.#text = textOfPart(parts, 'xl/styles.xml');
  }

  /** The twin of a style; null where the styles cannot be read. */
  twin(style: number): number | null {
    const known = this.#twins.get(style);
    if (known !== undefined) return known;
    const block = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(this.#text);
    const formats = block?.[1]?.match(/<xf\s[^>]*\/>|<xf\s[^>]*>[\s\S]*?<\/xf>/g) ?? [];
    const base = formats[style];
    if (!block || base === undefined) return null;
    this.#fill ??= this.#addFill();
    const bare = base.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
    const twin = bare.replace(/^<xf/, `<xf fillId="${this.#fill}" applyFill="1"`);
    this.#text = this.#text.replace(
      /<cellXfs[^>]*>[\s\S]*?<\/cellXfs>/,
      () => `<cellXfs count="${formats.length + 1}">${[...formats, twin].join('')}</cellXfs>`,
    );
    this.#twins.set(style, formats.length);
    return formats.length;
  }

  write(): void {
    if (this.#twins.size > 0) setPart(this.#parts, 'xl/styles.xml', this.#text);
  }

  #addFill(): number {
    const fills = this.#text.match(/<fill>[\s\S]*?<\/fill>|<fill\/>/g) ?? [];
    const red =
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>';
    this.#text = this.#text.replace(
      /<fills[^>]*>([\s\S]*?)<\/fills>/,
      (_, inside: string) => `<fills count="${fills.length + 1}">${inside}${red}</fills>`,
    );
    return fills.length;
  }
}

function withFills(sheet: string, marks: readonly CellMark[], styles: MarkedStyles): string {
  return marks.reduce((text, { row, column }) => withFill(text, row, column, styles), sheet);
}

function withFill(text: string, row: number, column: number, styles: MarkedStyles): string {
  const address = cellAddress(row, column);
  const cell = new RegExp(`<c(?=\\s)[^>]*\\sr="${address}"[^>]*>|<c\\sr="${address}"[^>]*>`).exec(text)?.[0];
  const twin = styles.twin(Number((cell === undefined ? null : attribute(cell, 's')) ?? 0));
  if (twin === null) return text;
  if (cell !== undefined) {
    const marked = cell.replace(/\ss="[^"]*"/, '').replace(/^<c/, `<c s="${twin}"`);
    return text.replace(cell, () => marked);
  }
  const added = `<c r="${address}" s="${twin}"/>`;
  const open = new RegExp(`<row(?=\\s)[^>]*\\sr="${row}"[^>]*>`).exec(text);
  // A row without a cell is left alone: nothing of it can be wrong.
  if (!open) return text;
  if (open[0].endsWith('/>')) {
    return text.replace(open[0], () => `${open[0].slice(0, -2)}>${added}</row>`);
  }
  const start = open.index + open[0].length;
  const end = text.indexOf('</row>', start);
  const cells = text.slice(start, end);
  const later = [...cells.matchAll(/<c\s[^>]*?\br="([A-Z]+)\d+"/g)].find(
    ([, letters]) => columnNumber(letters!) > column,
  );
  const at = start + (later?.index ?? cells.length);
  return `${text.slice(0, at)}${added}${text.slice(at)}`;
}

/** 3 of `C`. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
