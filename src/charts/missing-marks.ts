import type { Drawn, Place } from './drawn.ts';
import { fillArea } from './fills.ts';
import { balanceText, fitLines, textWidth } from './measure.ts';
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

/** More squares than these in a row are not counted at a glance. */
const mostInRow = 12;

/**
 * Hatched squares, one for each agency without a value, and how many they are in words: beside them where both fit in
 * one row, else above them.
 */
export function drawMissing(
  missing: readonly MissingMark[],
  { x, y, width }: Place,
  size: number,
  label: string,
): Drawn {
  const beside =
    missing.length <= mostInRow && missing.length * pitch + 4 + textWidth(label, size, 400) <= width;
  const textLeft = beside ? missing.length * pitch + 4 : 0;
  const lines = fitLines(label, width - textLeft, size, 400);
  const textHeight = blockHeight(lines.length, size);
  const perRow = Math.max(1, Math.floor(width / pitch));
  const first = beside ? y + (size * 1.25 - square) / 2 : y + textHeight + 3;
  const rows = Math.ceil(missing.length / perRow);
  const squares = missing.map(({ id, title }, index): SceneNode => {
    const at = { x: x + (index % perRow) * pitch, y: first + Math.floor(index / perRow) * pitch };
    const children = fillArea({ ...at, width: square, height: square }, 'missing');
    return { kind: 'group', className: 'no-value', data: { id }, title, children };
  });
  const style = { className: 'soft', size, weight: 400, anchor: 'start' } as const;
  return {
    nodes: [...squares, ...textBlock(lines, { ...style, top: y, x: x + textLeft })],
    height: beside ? Math.max(textHeight, pitch) : textHeight + 3 + rows * pitch,
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
