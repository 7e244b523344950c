import { drawLegend, type LegendEntry } from './legend.ts';
import { fitLines, widest, wrapText } from './measure.ts';
import { moveNode } from './move-node.ts';
import type { ChartWords, Scene, SceneNode, TextNode } from './scene.ts';
import { stackedCell, type StackedCellData } from './stacked-cell.ts';
import { blockHeight, textBlock } from './text-block.ts';

export interface StackedRow {
  readonly label: string;
  /** Under the name: why there are no numbers, or not all of them. */
  readonly note: string | null;
  /** The bar under the name; null without numbers: then it is hatched. */
  readonly parts: StackedCellData;
  /** One for each column, each in lines: a number, its share. */
  readonly cells: readonly (readonly string[])[];
}

export interface StackedRowsWords extends ChartWords {
  readonly heads: { readonly label: string; readonly cells: readonly string[] };
  /** What the colours mean. */
  readonly key: readonly LegendEntry[];
}

const gap = 10;
const bar = 14;
const pad = 3;

/**
 * The rows of a table whose bars divide each row's own whole, as one image: name and bar at the left, the numbers in
 * columns at the right, the key above. On a page such a table is HTML. Numbers of no column are cut; names wrap.
 */
export function stackedRows(rows: readonly StackedRow[], width: number, words: StackedRowsWords): Scene {
  const size = width < 480 ? 12 : 13;
  const small = size - 1;
  const { heads, key } = words;
  const columns = columnEdges(rows, width, heads.cells, small);
  const labelWidth = columns[0] ? columns[0].right - columns[0].width - gap : width;
  const text = { className: 'ink', size, weight: 400, anchor: 'start', x: 0 } as const;
  const quiet = { ...text, className: 'soft', size: small } as const;
  const rule = (y: number): SceneNode => {
    return { kind: 'line', className: 'rule', x1: 0, x2: width, y1: y, y2: y, strokeWidth: 1 };
  };

  const legend = drawLegend(key, width, 0, small);
  const headTop = legend.height + gap;
  const headLines = heads.cells.map((head, index) => fitLines(head, columns[index]!.width, small, 400));
  const firstHead = fitLines(heads.label, labelWidth, small, 400);
  const headHeight = blockHeight(Math.max(firstHead.length, ...headLines.map(({ length }) => length)), small);
  const nodes: SceneNode[] = [
    ...legend.nodes,
    ...textBlock(firstHead, { ...quiet, top: headTop }),
    ...headLines.flatMap((lines, index) => inColumn(lines, columns[index]!, { ...quiet, top: headTop })),
  ];
  let y = headTop + headHeight + pad;
  for (const { label, note, parts, cells } of rows) {
    const names = fitLines(label, labelWidth, size, 400);
    const notes = note === null ? [] : fitLines(note, labelWidth, small, 400);
    const barTop = y + pad + blockHeight(names.length, size) + blockHeight(notes.length, small);
    nodes.push(
      rule(y),
      ...textBlock(names, { ...text, top: y + pad }),
      ...textBlock(notes, { ...quiet, top: y + pad + blockHeight(names.length, size) }),
      ...stackedCell(parts, labelWidth, bar).nodes.map((node) => moveNode(node, 0, barTop)),
    );
    let bottom = barTop + bar;
    for (const [index, [first = '', ...more]] of cells.entries()) {
      const column = columns[index]!;
      const lines = fitLines(first, column.width, size, 400);
      const below = more.flatMap((line) => fitLines(line, column.width, small, 400));
      const middle = y + pad + blockHeight(lines.length, size);
      nodes.push(
        ...inColumn(lines, column, { ...text, top: y + pad }),
        ...inColumn(below, column, { ...quiet, top: middle }),
      );
      bottom = Math.max(bottom, middle + blockHeight(below.length, small));
    }
    y = bottom + pad;
  }
  return { width, height: Math.ceil(y), title: words.title, description: words.description, nodes };
}

interface Column {
  readonly right: number;
  readonly width: number;
}

/** Columns at the right edge, each as wide as its words ask and no wider than a share of the drawing. */
function columnEdges(
  rows: readonly StackedRow[],
  width: number,
  heads: readonly string[],
  small: number,
): readonly Column[] {
  const most = (width * (width < 480 ? 0.66 : 0.56)) / heads.length - gap;
  const widths = heads.map((head, index) => {
    // A column is as wide as its longest word at least; sentences wrap.
    const cells = rows.flatMap(({ cells: lines }) => lines[index] ?? []);
    const asked = widest(
      [...cells.flatMap((cell) => wrapText(cell, 60, small + 1, 400)), ...wrapText(head, 72, small, 400)],
      small + 1,
      400,
    );
    return Math.min(Math.max(asked + 1, 30), most);
  });
  const edges: Column[] = [];
  let right = width;
  for (const own of widths.toReversed()) {
    edges.unshift({ right, width: own });
    right -= own + gap;
  }
  return edges;
}

function inColumn(
  lines: readonly string[],
  { right }: Column,
  style: Omit<TextNode, 'kind' | 'text' | 'y' | 'x' | 'anchor'> & { readonly top: number },
): readonly SceneNode[] {
  return textBlock(lines, { ...style, x: right, anchor: 'end' });
}
