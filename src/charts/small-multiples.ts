import type { Drawn, Place } from './drawn.ts';
import { drawKey } from './legend.ts';
import type { KeyEntry } from './legend.ts';
import { fitLines, lineHeight } from './measure.ts';
import { drawNothing } from './missing-marks.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';

/** One panel: what it is about, and either its drawing (a strip, a line …) or why there is none. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly body: ((place: Place) => Drawn) | { readonly missing: string };
}

export interface SmallMultiplesData {
  readonly panels: readonly Panel[];
  /** What the marks in the panels mean, said once. */
  readonly key: readonly KeyEntry[];
}

export interface SmallMultiplesWords extends ChartWords {
  /** Over the panels, whether they share a scale: «Mỗi ô một thang riêng». */
  readonly scale: string;
}

const gap = 18;
/** Below this width in pixels a panel is not read any more. */
const narrowest = 148;

/** How many panels stand side by side: 2 on a phone, 4 where there is room. */
function columnsFor(panels: number, width: number): number {
  return Math.max(1, Math.min(panels, 4, Math.floor((width + gap) / (narrowest + gap))));
}

function drawBody({ body }: Panel, place: Place, least: number): Drawn {
  return typeof body === 'function' ? body(place) : drawNothing(body.missing, place, 11, least);
}

/** One row of panels: titles on top, the drawings below them standing on one line. */
function drawRow(panels: readonly Panel[], top: number, panelWidth: number): Drawn {
  const size = 12;
  const place = (column: number, y: number): Place => ({
    x: column * (panelWidth + gap),
    y,
    width: panelWidth,
  });
  const titles = panels.map(({ title }) => fitLines(title, panelWidth - 2, size, 600));
  const titleHeight = Math.max(...titles.map((lines) => blockHeight(lines.length, size)));
  const drafts = panels.map((panel) => drawBody(panel, place(0, 0), 0));
  const above = drafts.map(({ height, below = 0 }) => height - below);
  const line = Math.ceil(Math.max(...above, 48));
  const bodyHeight = line + Math.ceil(Math.max(...drafts.map(({ below = 0 }) => below)));
  const nodes = panels.flatMap((panel, column): SceneNode[] => {
    // What stands on a line is lowered to that of the row; a hatched box fills its place.
    const lowered = typeof panel.body === 'function' ? line - above[column]! : 0;
    const { x } = place(column, 0);
    const body = place(column, Math.round(top + titleHeight + 4 + lowered));
    return [
      ...textBlock(titles[column]!, { className: 'ink', x: x + 1, top, size, weight: 600, anchor: 'start' }),
      {
        kind: 'group',
        className: 'panel',
        data: { panel: panel.id, title: panel.title },
        children: drawBody(panel, body, line).nodes,
      },
    ];
  });
  return { nodes, height: titleHeight + 4 + bodyHeight };
}

/** Panels in a grid, as many side by side as the width allows; a panel without data is hatched and says why. */
export function smallMultiples(
  { panels, key }: SmallMultiplesData,
  width: number,
  words: SmallMultiplesWords,
): Scene {
  const size = width < 480 ? 11 : 12;
  const columns = columnsFor(panels.length, width);
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const scale = fitLines(words.scale, width - 2, size, 400);
  const style = { className: 'soft', x: 1, size, weight: 400, anchor: 'start' } as const;
  const nodes: SceneNode[] = textBlock(scale, { ...style, top: 0 });
  let y = blockHeight(scale.length, size) + 2;
  if (key.length > 0) {
    const legend = drawKey(key, width, y + 2, size);
    nodes.push(...legend.nodes);
    y += legend.height + 4;
  }
  y += Math.ceil(size * lineHeight) * 0.6;
  for (let start = 0; start < panels.length; start += columns) {
    const row = drawRow(panels.slice(start, start + columns), Math.round(y), panelWidth);
    nodes.push(...row.nodes);
    y = Math.round(y) + row.height + 20;
  }
  return {
    width,
    height: Math.ceil(y - (panels.length > 0 ? 18 : 0)),
    title: words.title,
    description: words.description,
    nodes,
  };
}
