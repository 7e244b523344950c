import type { Drawn, Place } from './drawn.ts';
import { fillArea } from './fills.ts';
import { balanceText, fitLines } from './measure.ts';
import type { SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';

/** An agency without a value. */
export interface MissingMark {
  readonly id: string;
  /** The whole text of its tooltip, with the reason. */
  readonly title: string;
}

const square = 10;
const pitch = square + 3;

/** A row of hatched squares, one for each agency without a value, and how many they are in words beside them. */
export function drawMissing(
  missing: readonly MissingMark[],
  { x, y, width }: Place,
  size: number,
  label: string,
): Drawn {
  const perRow = Math.min(missing.length, 12);
  const rows = Math.ceil(missing.length / perRow);
  const lines = fitLines(label, width - perRow * pitch - 4, size, 400);
  const height = Math.max(blockHeight(lines.length, size), rows * pitch);
  const first = y + (size * 1.25 - square) / 2;
  const squares = missing.map(({ id, title }, index): SceneNode => {
    const at = { x: x + (index % perRow) * pitch, y: first + Math.floor(index / perRow) * pitch };
    const children = fillArea({ ...at, width: square, height: square }, 'missing');
    return { kind: 'group', className: 'no-value', data: { id }, title, children };
  });
  const style = { className: 'soft', size, weight: 400, anchor: 'start' } as const;
  return {
    nodes: [...squares, ...textBlock(lines, { ...style, top: y, x: x + perRow * pitch + 4 })],
    height,
  };
}

/** A hatched box that says in words why nothing is drawn. */
export function drawNothing(words: string, { x, y, width }: Place, size: number, least = 48): Drawn {
  const lines = balanceText(words, width - 16, size, 400);
  const block = blockHeight(lines.length, size);
  const height = Math.max(least, block + 12);
  const style = { className: 'ink', size, weight: 400, anchor: 'middle', halo: 'surface' } as const;
  return {
    nodes: [
      ...fillArea({ x, y, width, height }, 'missing'),
      ...textBlock(lines, { ...style, x: x + width / 2, top: y + (height - block) / 2 }),
    ],
    height,
  };
}
