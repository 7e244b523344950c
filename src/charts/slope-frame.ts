import { scaleLinear } from 'd3';
import { fitLines, lineHeight, textWidth, widest } from './measure.ts';
import { drawNothing } from './missing-marks.ts';
import type { SceneNode } from './scene.ts';
import type { SlopeData, SlopeWords } from './slope.ts';
import { blockHeight } from './text-block.ts';
import { valueDomain } from './value-axis.ts';

/** A highlighted agency at one side: its number, its name in lines, and where both would like to stand. */
export interface SideName {
  readonly value: number;
  readonly number: string;
  readonly lines: readonly string[];
  readonly joined: boolean;
}

/** Where everything of a slope stands, in pixels. */
export interface SlopeFrame {
  readonly height: number;
  readonly size: number;
  /** The two rails. */
  readonly x: readonly [number, number];
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly [readonly SideName[], readonly SideName[]];
  /** Width of the widest number, which stands between rail and name. */
  readonly numberWidth: number;
  /** What stands instead of a drawing, where there is nothing to draw. */
  readonly nodes: readonly SceneNode[];
}

/** Between a rail and a number, and between the number and the name. */
export const railGap = 10;
export const nameGap = 6;

function namesOf(
  { lines }: SlopeData,
  side: 0 | 1,
  room: number,
  size: number,
  words: SlopeWords,
): SideName[] {
  return lines.flatMap(({ label, highlighted, from, to }) => {
    const value = side === 0 ? from : to;
    if (!highlighted || value === null) return [];
    const joined = from !== null && to !== null;
    return [{ value, number: words.number(value), lines: fitLines(label, room, size, 600), joined }];
  });
}

/** Lays a slope out from `start` pixels down. */
export function slopeFrame(data: SlopeData, width: number, start: number, words: SlopeWords): SlopeFrame {
  const narrow = width < 480;
  const size = narrow ? 12 : 13;
  const values = data.lines.flatMap(({ from, to }) => [from, to]).filter((value) => value !== null);
  const numberWidth = Math.ceil(
    Math.max(0, ...values.map((value) => textWidth(words.number(value), size, 600))),
  );
  const room = Math.max((narrow ? width * 0.27 : Math.min(width * 0.3, 240)) - numberWidth * 0.5, 40);
  const names = [namesOf(data, 0, room, size, words), namesOf(data, 1, room, size, words)] as const;
  const gutters = names.map((side) => {
    const own = Math.max(0, ...side.map(({ lines }) => widest(lines, size, 600)));
    // A letter such as V reaches a little beyond its measured width.
    return Math.ceil((own > 0 ? own + nameGap : 0) + numberWidth + railGap) + 1;
  }) as [number, number];
  const heads = data.periods.map(({ label }) => fitLines(label, width / 2 - 6, size, 600).length);
  const top = Math.ceil(start + Math.max(...heads) * size * lineHeight + 16);
  const tallest = Math.max(
    ...names.map((side) => side.reduce((sum, { lines }) => sum + blockHeight(lines.length, size) + 3, 0)),
  );
  const ranks = data.kind === 'rank';
  const worst = Math.max(1, ...values);
  const natural = ranks ? Math.min((worst - 1) * 16, narrow ? 380 : 420) : 260;
  const plot = Math.ceil(Math.max(natural, 90, tallest));
  const bottom = top + plot;
  const [low, high] = valueDomain(values);
  const y = ranks
    ? scaleLinear([1, Math.max(worst, 2)], [top, bottom])
    : scaleLinear([low, high], [bottom, top]);
  if (values.length === 0) {
    const none = drawNothing(words.none, { x: 0, y: top, width }, size);
    const height = Math.ceil(top + none.height + 4);
    return { height, size, x: [4, width - 4], y, top, bottom: top, names, numberWidth, nodes: none.nodes };
  }
  const x = [Math.ceil(gutters[0]), Math.floor(width - gutters[1])] as const;
  return { height: bottom + 14, size, x, y, top, bottom, names, numberWidth, nodes: [] };
}
