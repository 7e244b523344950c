import { scaleLinear } from 'd3';
import { stackFlags } from './lanes.ts';
import { fitLines, lineHeight, textWidth, widest } from './measure.ts';
import { periodAxis, rankTicks } from './period-axis.ts';
import type { RankLinesData, RankLinesWords } from './rank-lines.ts';
import { placeBreaks } from './runs.ts';
import type { PlacedBreak } from './runs.ts';
import type { SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';

/** Radius of the badge that holds a rank. */
export const badge = 8.5;

/** Where everything of a rank-lines chart stands, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly small: number;
  readonly x: (index: number) => number;
  readonly y: (rank: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Left edge of the names at the right end, and their lines and size. */
  readonly namesAt: number;
  readonly nameSize: number;
  readonly names: readonly (readonly string[])[];
  readonly breaks: readonly PlacedBreak[];
  /** Centre line of the row of marks for «not ranked», where it is needed. */
  readonly missingRow: number | undefined;
  readonly nodes: readonly SceneNode[];
}

interface Flags {
  readonly height: number;
  readonly draw: (top: number, bottom: number) => SceneNode[];
}

/** The rules of the breaks and their labels, which stand above the drawing like flags on poles. */
function breakFlags(breaks: readonly PlacedBreak[], x: Frame['x'], width: number, size: number): Flags {
  const widestLabel = width < 480 ? 110 : 170;
  const flags = breaks.map(({ index, label }) => {
    const at = (x(index - 1) + x(index)) / 2;
    const lines = fitLines(label, Math.min(widestLabel, width - at - 5), size, 400);
    return { x: at, lines, width: widest(lines, size, 400) + 4, height: blockHeight(lines.length, size) };
  });
  const offsets = stackFlags(flags, 4);
  const height = Math.max(0, ...flags.map((flag, index) => flag.height + (offsets[index] ?? 0)));
  const draw = (top: number, bottom: number): SceneNode[] =>
    flags.flatMap((flag, index) => {
      const start = top - 6 - flag.height - (offsets[index] ?? 0);
      return [
        {
          kind: 'line',
          className: 'soft',
          x1: flag.x,
          x2: flag.x,
          y1: start,
          y2: bottom,
          strokeWidth: 1,
          dash: '3 3',
        },
        ...textBlock(flag.lines, {
          className: 'soft',
          top: start,
          x: flag.x + 5,
          size,
          weight: 400,
          anchor: 'start',
        }),
      ];
    });
  return { height, draw };
}

function axisNodes(ticks: readonly number[], y: Frame['y'], left: number, size: number): SceneNode[] {
  return ticks.map((rank) => ({
    kind: 'text',
    className: 'soft',
    x: left,
    y: y(rank) + size * 0.34,
    text: String(rank),
    size,
    weight: 400,
    anchor: 'end',
  }));
}

/**
 * A step of whole pixels. The sixty lines of a ground are then made of the same few steps, and compressed they take
 * a fifth less.
 */
function wholeStep(step: number): number {
  return step < 1 ? step : Math.floor(step);
}

/** Lays the chart out and draws what stands still: axes, breaks, the key of the marks. */
export function frameOf(data: RankLinesData, width: number, words: RankLinesWords): Frame {
  const narrow = width < 480;
  const small = narrow ? 11 : 12;
  const nameSize = narrow ? 12 : 13;
  const breaks = placeBreaks(data.periods, data.breaks);
  const shown = data.lines.filter(({ highlighted }) => highlighted);
  const names = shown.map(({ label }) => fitLines(label, narrow ? 88 : 170, nameSize, 600));
  const namesWidth = Math.max(0, ...names.map((lines) => widest(lines, nameSize, 600)));
  const left = Math.ceil(textWidth(String(data.worst), small, 400)) + 2;
  const namesAt = width - namesWidth - 1;
  const right = Math.floor((shown.length === 0 ? width : namesAt - 12) - badge);
  // A single period stands at the right, beside the names.
  const steps = Math.max(data.periods.length - 1, 1);
  const x = scaleLinear(
    [data.periods.length - 1 - steps, data.periods.length - 1],
    [right - steps * wholeStep((right - left - 6 - badge) / steps), right],
  );

  const flags = breakFlags(breaks, x, width, small);
  const head = small * lineHeight;
  const top = Math.ceil(Math.max(head, flags.height) + 6 + badge);
  const namesHeight = names.reduce((sum, lines) => sum + blockHeight(lines.length, nameSize) + 4, 0);
  const most = narrow ? 400 : 440;
  const ranks = Math.max(data.worst - 1, 1);
  const plot = Math.max(wholeStep(Math.min(data.worst * 24, most) / ranks) * ranks, 96, namesHeight);
  const bottom = top + plot;
  const y = scaleLinear([1, data.worst], [top, bottom]);

  const gaps = shown.some(({ ranks }) => ranks.includes(null));
  const missingRow = gaps ? bottom + badge + 10 : undefined;
  const axis = (missingRow ?? bottom) + badge + 6 + small;
  const ticks = rankTicks(data.worst, plot / ranks, small * 1.5);
  const text = { kind: 'text', className: 'soft', size: small, weight: 400, anchor: 'start' } as const;
  const nodes: SceneNode[] = [
    ...flags.draw(top - badge, missingRow ?? bottom + badge),
    { ...text, x: 0, y: top - badge - 6, text: words.rank },
    ...axisNodes(ticks, y, left, small),
    ...periodAxis(data.periods, x, width, axis, small),
  ];
  const key = axis + small * 1.7;
  if (gaps) nodes.push({ ...text, x: 0, y: key, text: `× ${words.notRanked}` });
  const height = Math.ceil((gaps ? key : axis) + small * 0.4);
  return {
    width,
    height,
    small,
    x,
    y,
    top,
    bottom,
    namesAt,
    nameSize,
    names,
    breaks,
    missingRow,
    nodes,
  };
}
