import { scaleLinear } from 'd3';
import { spread, stackFlags } from './lanes.ts';
import { fitLines, lineHeight, widest } from './measure.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';
import type { Paint } from './theme.ts';

export interface TimelineItem {
  readonly id: string;
  /** The date in words, «12/3/2026». */
  readonly date: string;
  /** Position in time: days from any fixed day. */
  readonly days: number;
  readonly title: string;
  readonly className: Paint;
  readonly href?: string | undefined;
}

const size = 13;
const dot = 5;

interface Entry {
  readonly item: TimelineItem;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function entriesOf(items: readonly TimelineItem[], maxWidth: number): Entry[] {
  return items
    .toSorted((a, b) => a.days - b.days)
    .map((item) => {
      const lines = fitLines(item.title, maxWidth, size, 400);
      const width = Math.max(widest(lines, size, 400), widest([item.date], size, 600));
      return { item, lines, width, height: blockHeight(lines.length + 1, size) };
    });
}

function entryNode({ item, lines }: Entry, x: number, top: number, marks: SceneNode[]): SceneNode {
  const style = { x, size, anchor: 'start' } as const;
  return {
    kind: 'group',
    className: 'event',
    href: item.href,
    title: item.href === undefined ? undefined : `${item.date}: ${item.title}`,
    data: { id: item.id },
    children: [
      ...marks,
      ...textBlock([item.date], { ...style, className: 'soft', top, weight: 600 }),
      ...textBlock(lines, { ...style, className: 'ink', top: top + size * lineHeight, weight: 400 }),
    ],
  };
}

function daysScale(entries: readonly Entry[], from: number, to: number): (days: number) => number {
  return scaleLinear([entries[0]?.item.days ?? 0, entries.at(-1)?.item.days ?? 0], [from, to]);
}

/** A rail from left to right; the texts stand on poles, alternately above and below it. */
function across(items: readonly TimelineItem[], width: number): { nodes: SceneNode[]; height: number } {
  const column = 150;
  const entries = entriesOf(items, column);
  // The last text starts at its dot too: room for it stays free on the right.
  const x = daysScale(entries, dot + 1, width - (entries.at(-1)?.width ?? 0) - 8);
  const sides = [0, 1].map((side) => {
    const own = entries.filter((_, index) => index % 2 === side);
    const flags = own.map(({ item, width: w, height }) => ({ x: x(item.days), width: w + 8, height }));
    const offsets = stackFlags(flags, 8);
    const extent = Math.max(0, ...own.map(({ height }, index) => height + (offsets[index] ?? 0) + 14));
    return { own, offsets, extent };
  });
  const rail = Math.ceil((sides[0]?.extent ?? 0) + dot + 1);
  const height = Math.ceil(rail + dot + 1 + (sides[1]?.extent ?? 0));
  const nodes: SceneNode[] = [
    { kind: 'line', className: 'rule', x1: 0, x2: width, y1: rail, y2: rail, strokeWidth: 2 },
  ];
  sides.forEach(({ own, offsets }, side) => {
    own.forEach((entry, index) => {
      const at = x(entry.item.days);
      const away = (offsets[index] ?? 0) + 14;
      const top = side === 0 ? rail - away - entry.height : rail + away;
      const end = side === 0 ? top + 2 : top + entry.height - 2;
      nodes.push(
        entryNode(entry, at + 7, top, [
          { kind: 'line', className: 'rule', x1: at, x2: at, y1: rail, y2: end, strokeWidth: 1 },
          { kind: 'circle', className: entry.item.className, cx: at, cy: rail, r: dot },
        ]),
      );
    });
  });
  return { nodes, height };
}

/** A rail from top to bottom; the texts stand to its right, tied to their dots where they had to move. */
function down(items: readonly TimelineItem[], width: number): { nodes: SceneNode[]; height: number } {
  const left = 40;
  const entries = entriesOf(items, width - left);
  const gap = 10;
  const height = Math.ceil(entries.reduce((sum, entry) => sum + entry.height + gap, 0));
  const head = size * 0.6;
  const y = daysScale(entries, head, Math.max(height - gap - (entries.at(-1)?.height ?? 0) + head, head));
  // The wish is that the date's line stands level with the dot; a high text stays before a low one of a later day.
  let before = -Infinity;
  const blocks = entries.map(({ item, height: own }) => {
    before = Math.max(y(item.days) - head + own / 2, before + 0.01);
    return { center: before, height: own };
  });
  const centers = spread(blocks, 0, height - gap, gap);
  const [railX, textX] = [dot + 1, left];
  const nodes: SceneNode[] = [
    { kind: 'line', className: 'rule', x1: railX, x2: railX, y1: 0, y2: height - gap, strokeWidth: 2 },
  ];
  entries.forEach((entry, index) => {
    const top = (centers[index] ?? 0) - entry.height / 2;
    const at = y(entry.item.days);
    const tie = `M${railX},${at}C${railX + 18},${at} ${textX - 20},${top + head} ${textX - 5},${top + head}`;
    nodes.push(
      entryNode(entry, textX, top, [
        { kind: 'path', className: 'missing', d: tie, strokeWidth: 1 },
        { kind: 'circle', className: entry.item.className, cx: railX, cy: at, r: dot },
      ]),
    );
  });
  return { nodes, height };
}

/** Dots by real time on a rail, each with its date and title: lying from 600 pixels on, else standing. */
export function timeline(items: readonly TimelineItem[], width: number, words: ChartWords): Scene {
  const lying = width >= 600 ? across(items, width) : undefined;
  // A crowded lying rail towers up: then standing reads better at any width.
  const drawn = lying === undefined || lying.height > 420 ? down(items, width) : lying;
  return { width, title: words.title, description: words.description, ...drawn };
}
