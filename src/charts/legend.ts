import type { Drawn } from './drawn.ts';
import { fillArea } from './fills.ts';
import type { Area } from './fills.ts';
import { textWidth, widest, wrapText } from './measure.ts';
import type { SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';
import type { Paint } from './theme.ts';

/** An entry of a key: a small drawing of the mark, and what it means. */
export interface KeyEntry {
  readonly label: string;
  /** Set in bold after the label. */
  readonly value?: string | undefined;
  /** Width of the mark in pixels. */
  readonly markWidth: number;
  /** Draws the mark into an area as high as a swatch. */
  readonly mark: (area: Area) => readonly SceneNode[];
}

/** An entry whose mark is a swatch of a colour. */
export interface LegendEntry extends Pick<KeyEntry, 'label' | 'value'> {
  readonly className: Paint;
}

const swatch = 12;
const gap = 18;

/** The entry of a colour and its pattern, for a key that mixes swatches with other marks. */
export function swatchEntry({ className, label, value }: LegendEntry): KeyEntry {
  return { label, value, markWidth: swatch, mark: (area) => fillArea(area, className) };
}

/** Swatches with their labels; see `drawKey`. */
export function drawLegend(entries: readonly LegendEntry[], width: number, top: number, size: number): Drawn {
  return drawKey(entries.map(swatchEntry), width, top, size);
}

/**
 * Marks with their labels, flowing in rows from the left; a label wider than the row is wrapped.
 * Starts at `top` and never passes `width` (pixels).
 */
export function drawKey(entries: readonly KeyEntry[], width: number, top: number, size: number): Drawn {
  const nodes: SceneNode[] = [];
  let x = 0;
  let y = top;
  let rowHeight = 0;
  for (const { label, value, markWidth, mark } of entries) {
    const inset = markWidth + 6;
    const valueWidth = value === undefined ? 0 : textWidth(` ${value}`, size, 600);
    const lines = wrapText(label, width - inset - valueWidth, size, 400);
    const entryWidth = inset + widest(lines, size, 400) + valueWidth;
    if (x > 0 && x + entryWidth > width) {
      y += rowHeight + 3;
      x = 0;
      rowHeight = 0;
    }
    const middle = y + (size * 1.25 - swatch) / 2;
    nodes.push(...mark({ x, y: middle, width: markWidth, height: swatch }));
    const style = { top: y, className: 'ink', size, anchor: 'start' } as const;
    nodes.push(...textBlock(lines, { ...style, x: x + inset, weight: 400 }));
    if (value !== undefined) {
      // The value ends the last line of the label.
      const last = lines.at(-1) ?? '';
      const after = x + inset + textWidth(`${last} `, size, 400);
      const below = y + blockHeight(Math.max(lines.length - 1, 0), size);
      nodes.push(...textBlock([value], { ...style, top: below, x: after, weight: 600 }));
    }
    rowHeight = Math.max(rowHeight, blockHeight(Math.max(lines.length, 1), size));
    x += entryWidth + gap;
  }
  return { nodes, height: y + rowHeight - top };
}
