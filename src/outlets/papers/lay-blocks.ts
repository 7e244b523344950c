import type { Paper, PaperFact, PaperTable } from './paper.ts';
import { gap, layCell, layText, stack } from './lay-text.ts';
import type { Laid, SheetRow } from './sheet.ts';

/** Where a column of blocks begins and how wide it is, in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The word over a fact, small; nothing where it needs none. */
export function layTag(tag: string | null, { x, width }: Column, size: number) {
  if (tag === null) return [];
  return [
    (y: number): Laid => layText(tag, { x, y, width, size: size * 0.82, weight: 600, paint: 'accent' }),
  ];
}

/** A fact: its word, its sentences, and small what belongs to it. `size` is that of the sentences. */
export function layFact({ tag, sentences, details }: PaperFact, { x, width }: Column, size: number) {
  return (y: number): Laid =>
    stack(y, [
      ...layTag(tag, { x, width }, size),
      (at) => layText(sentences.join(' '), { x, y: at, width, size }),
      ...details.map(
        (detail) => (at: number) => layText(detail, { x, y: at, width, size: size * 0.82, paint: 'soft' }),
      ),
      gap(size * 0.55),
    ]);
}

/** What a table is of, over it. */
export function layCaption({ caption }: Pick<PaperTable, 'caption'>, { x, width }: Column, size: number) {
  return (y: number): Laid =>
    stack(y, [
      (at) => layText(caption, { x, y: at, width, size: size * 1.05, weight: 600, role: 'Caption' }),
      gap(size * 0.3),
    ]);
}

/**
 * A table without its caption, the head repeated nowhere: it stands on one page. Titles of sections and notes go over its
 * whole width.
 */
export function layTable(table: PaperTable, { x, width }: Column, size: number) {
  return (y: number): Laid => {
    const space = size * 0.8;
    const laid: SheetRow[] = [];
    let top = y;
    for (const { head, cells, note } of linesOf(table)) {
      let left = x;
      const laidCells = cells.map((text, index) => {
        const { share, number } = cells.length === 1 ? wholeWidth : table.columns[index]!;
        const place = { x: left, y: top + size * 0.18, width: share * width - space, size } as const;
        left += share * width;
        return layCell(text, { ...place, weight: head ? 600 : 400, paint: head ? 'soft' : 'ink' }, number);
      });
      top += Math.max(...laidCells.map(({ height }) => height)) + size * 0.36;
      if (note !== null) {
        const small = { x, y: top - size * 0.2, width, size: size * 0.95, paint: 'soft' } as const;
        const laidNote = layCell(note, small, false);
        laidCells[0] = { ...laidCells[0]!, nodes: [...laidCells[0]!.nodes, ...laidNote.nodes] };
        top += laidNote.height;
      }
      const rule = {
        kind: 'line',
        className: laid.length === 0 ? 'ink' : 'rule',
        x1: x,
        x2: x + width,
        y1: top,
        y2: top,
      } as const;
      laid.push({ head, cells: laidCells.map(({ nodes }) => nodes), rule: { ...rule, strokeWidth: 0.5 } });
    }
    return { parts: [{ kind: 'table', rows: laid }], bottom: top + size * 0.9 };
  };
}

const wholeWidth = { share: 1, number: false } as const;

/** The lines of a table from above to below: its heads, and for each section its title and rows. */
function linesOf({ heads, sections }: PaperTable) {
  const line = (head: boolean, cells: readonly string[], note: string | null = null) => ({
    head,
    cells,
    note,
  });
  return [
    line(true, heads),
    ...sections.flatMap(({ title, rows }) => [
      ...(title === null ? [] : [line(true, [title])]),
      ...rows.map(({ cells, note }) => line(false, cells, note)),
    ]),
  ];
}

/** A heading over a part of a sheet. */
export function layHeading(text: string, { x, width }: Column, size: number) {
  return (y: number): Laid =>
    stack(y, [(at) => layText(text, { x, y: at, width, size, weight: 600, role: 'H2' }), gap(size * 0.3)]);
}

/** Small paragraphs, as status and sources. */
export function laySmall(texts: readonly string[], { x, width }: Column, size: number) {
  return (y: number): Laid =>
    stack(
      y,
      texts.flatMap((text) => [
        (at: number) => layText(text, { x, y: at, width, size, paint: 'soft' }),
        gap(size * 0.25),
      ]),
    );
}

/** The mark of a sample or a preview over a page, in a bar; nothing for the portal itself. */
export function layMark({ mark }: Pick<Paper, 'mark'>, { x, width }: Column, size: number) {
  return (y: number): Laid => {
    if (mark === null) return { parts: [], bottom: y };
    const text = layText(mark, {
      x: x + size,
      y: y + size * 0.4,
      width: width - 2 * size,
      size,
      weight: 600,
      paint: 'on-accent',
    });
    const ground = {
      kind: 'rect',
      className: 'accent',
      x,
      y,
      width,
      height: text.bottom - y + size * 0.4,
    } as const;
    return {
      parts: [{ kind: 'decoration', nodes: [ground] }, ...text.parts],
      bottom: ground.y + ground.height + size,
    };
  };
}
