import { fillArea, haloOn } from './fills.ts';
import type { Area } from './fills.ts';
import { fitLines, textWidth, widest, wrapText } from './measure.ts';
import type { SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';
import { onPaint } from './theme.ts';
import type { Paint } from './theme.ts';

export interface Cell {
  readonly label: string;
  readonly value?: string | undefined;
  readonly className: Paint;
  readonly title: string;
}

const padding = 2;
const smallest = 9.5;
/** Labels are measured in semibold, the wider weight, so that the same size serves both. */
const weight = 600;

/**
 * The largest size, 13 to 9.5 pixels, at which every label fits a cell in at most two lines; where none does,
 * the largest with three lines; at the least 9.5, and then a too long word is cut. One size for a whole map.
 */
export function labelSize(labels: readonly string[], width: number): number {
  const room = width - 2 * padding;
  for (const most of [2, 3])
    for (let size = 13; size >= smallest; size -= 0.5)
      if (
        labels.every((label) => {
          const lines = wrapText(label, room, size, weight);
          return lines.length <= most && widest(lines, size, weight) <= room;
        })
      )
        return size;
  return smallest;
}

function linesOf(cell: Cell, width: number, size: number): string[] {
  return fitLines(cell.label, width - 2 * padding, size, weight);
}

/** Height in pixels that a cell needs for its label and value. */
export function cellHeight(cell: Cell, width: number, size: number): number {
  const value = cell.value === undefined ? 0 : blockHeight(1, size + 1);
  return Math.ceil(blockHeight(linesOf(cell, width, size).length, size) + value + 2 * padding);
}

/** A filled cell with its label, and its value in bold, in the middle. */
export function drawCell(cell: Cell, area: Area, size: number, strong: boolean): SceneNode[] {
  const lines = linesOf(cell, area.width, size);
  const { value, className: paint } = cell;
  const used = blockHeight(lines.length, size) + (value === undefined ? 0 : blockHeight(1, size + 1));
  const top = area.y + (area.height - used) / 2;
  const style = {
    className: onPaint(paint),
    x: area.x + area.width / 2,
    anchor: 'middle',
    halo: haloOn(paint),
  } as const;
  const nodes: SceneNode[] = [
    ...fillArea(area, paint),
    ...textBlock(lines, { ...style, top, size, weight: strong && value === undefined ? 600 : 400 }),
  ];
  if (value === undefined) return nodes;
  const below = top + blockHeight(lines.length, size);
  // A value too wide for the cell is written smaller rather than cut: a cut number is a wrong number.
  const room = area.width - 2 * padding;
  const natural = textWidth(value, size + 1, 600);
  const valueSize = natural <= room ? size + 1 : Math.floor(((size + 1) * room * 10) / natural) / 10;
  return [...nodes, ...textBlock([value], { ...style, top: below, size: valueSize, weight: 600 })];
}
