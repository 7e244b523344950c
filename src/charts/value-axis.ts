import { extent, scaleLinear } from 'd3';
import type { Drawn } from './drawn.ts';
import { textWidth } from './measure.ts';
import type { SceneNode } from './scene.ts';

/** The ends of an axis of values. */
export type Domain = readonly [low: number, high: number];

/** A domain with round ends around some values; one to each side where all are equal, 0 to 1 without any. */
export function valueDomain(values: readonly number[]): Domain {
  const [low, high] = extent(values);
  if (low === undefined) return [0, 1];
  if (low === high) return [low - 1, high + 1];
  const [start = low, end = high] = scaleLinear([low, high], [0, 1]).nice(5).domain();
  return [start, end];
}

interface AxisPlace {
  /** Both ends of the axis in pixels. */
  readonly left: number;
  readonly right: number;
  /** How far numbers may reach beyond the ends of the axis. */
  readonly edge: number;
  readonly y: number;
  readonly size: number;
}

/** A line with round values under it, as many as fit side by side; those at the ends stay within the edges. */
export function drawValueAxis(domain: Domain, place: AxisPlace, number: (value: number) => string): Drawn {
  const { left, right, edge, y, size } = place;
  const scale = scaleLinear(domain, [left, right]);
  const labelled = (count: number) =>
    scale.ticks(count).map((value) => {
      const [text, at] = [number(value), Math.round(scale(value))];
      const half = textWidth(text, size, 400) / 2;
      return { text, at, half, center: Math.min(Math.max(at, left - edge + half), right + edge - half) };
    });
  let count = Math.max(4, Math.floor((right - left) / 60));
  let ticks = labelled(count);
  while (
    count > 1 &&
    ticks.some(({ center, half }, index) => {
      const next = ticks[index + 1];
      return next !== undefined && center + half + 6 > next.center - next.half;
    })
  )
    ticks = labelled(--count);
  // Even the smallest count may give two numbers too wide for the room: then one says enough.
  const [first, second] = ticks;
  if (first && second && first.center + first.half + 6 > second.center - second.half)
    ticks = ticks.slice(0, 1);
  const line: SceneNode = {
    kind: 'line',
    className: 'soft',
    x1: left - edge,
    x2: right + edge,
    y1: y,
    y2: y,
    strokeWidth: 1,
  };
  return {
    nodes: [
      line,
      ...ticks.flatMap(({ text, at, center }): SceneNode[] => [
        { kind: 'line', className: 'soft', x1: at, x2: at, y1: y, y2: y + 4, strokeWidth: 1 },
        {
          kind: 'text',
          className: 'soft',
          x: center,
          y: y + 5 + size,
          text,
          size,
          weight: 400,
          anchor: 'middle',
        },
      ]),
    ],
    height: Math.ceil(5 + size * 1.3),
  };
}
