import type { ChartExample } from './example.ts';
import { fitLines, widest } from './measure.ts';
import { moveNode } from './move-node.ts';
import type { Scene, SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';

/** A row as a table would have it: what stands in words beside the cell, and the cell for its width in pixels. */
export type CellRow = readonly [words: string, cell: (width: number) => Scene];

const size = 12;
const gap = { between: 6, beside: 10 };

/** Cells hold no text of their own: they are shown as the column of a table, each beside the words of its row. */
function cellColumn(rows: readonly CellRow[], width: number, title: string): Scene {
  const labels = rows.map(([words]) => fitLines(words, 0.45 * width, size, 400));
  const left = Math.ceil(Math.max(0, ...labels.map((lines) => widest(lines, size, 400)))) + gap.beside;
  let top = 0;
  const nodes = rows.flatMap(([, draw], index): SceneNode[] => {
    const lines = labels[index]!;
    const cell = draw(width - left);
    const text = blockHeight(lines.length, size);
    const height = Math.max(cell.height, text);
    const style = { className: 'soft', x: 0, size, weight: 400, anchor: 'start' } as const;
    const drawn = [
      ...textBlock(lines, { ...style, top: top + (height - text) / 2 }),
      ...cell.nodes.map((node) => moveNode(node, left, top + (height - cell.height) / 2)),
    ];
    top += height + gap.between;
    return drawn;
  });
  const description = 'Các ô của một cột trong bảng, mỗi ô ở một dòng. Số liệu giả định.';
  return { width, height: Math.max(Math.ceil(top - gap.between), 1), title, description, nodes };
}

/** One state of a chart that is a cell of a table. */
export function cellExample(id: string, title: string, rows: readonly CellRow[]): ChartExample {
  return { id, title, draw: (width) => cellColumn(rows, width, title) };
}
