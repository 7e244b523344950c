import { fillArea } from './fills.ts';
import { textWidth, widest, wrapText } from './measure.ts';
import type { SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';
import type { Paint } from './theme.ts';

export interface LegendEntry {
  readonly className: Paint;
  readonly label: string;
  /** Set in bold after the label. */
  readonly value?: string | undefined;
}

interface DrawnLegend {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
}

const swatch = 12;
const inset = swatch + 6;
const gap = 18;

/**
 * Swatches with their labels, flowing in rows from the left; a label wider than the row is wrapped.
 * Starts at `top` and never passes `width` (pixels).
 */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  top: number,
  size: number,
): DrawnLegend {
  const nodes: SceneNode[] = [];
  let x = 0;
  let y = top;
  let rowHeight = 0;
  for (const { className, label, value } of entries) {
    const valueWidth = value === undefined ? 0 : textWidth(` ${value}`, size, 600);
    const lines = wrapText(label, width - inset - valueWidth, size, 400);
    const entryWidth = inset + widest(lines, size, 400) + valueWidth;
    if (x > 0 && x + entryWidth > width) {
      y += rowHeight + 3;
      x = 0;
      rowHeight = 0;
    }
    const middle = y + (size * 1.25 - swatch) / 2;
    nodes.push(...fillArea({ x, y: middle, width: swatch, height: swatch }, className));
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
