import { scaleLinear } from 'd3';
import { spread } from './lanes.ts';
import { rankTicks } from './period-axis.ts';
import type { SceneNode } from './scene.ts';
import { nameGap, railGap } from './slope-frame.ts';
import type { SlopeFrame } from './slope-frame.ts';
import type { SlopeData, SlopeWords } from './slope.ts';
import { blockHeight, textBlock } from './text-block.ts';

/** Numbers of the axis. */
function ticksOf(data: SlopeData, { top, bottom, size, y }: SlopeFrame): number[] {
  const values = data.lines.flatMap(({ from, to }) => [from, to]).filter((value) => value !== null);
  if (values.length === 0) return [];
  if (data.kind === 'value') return scaleLinear([Math.min(...values), Math.max(...values)], [0, 1]).ticks(5);
  const worst = Math.max(...values);
  const step = (bottom - top) / Math.max(worst - 1, 1);
  return rankTicks(worst, step, size * 1.6).filter((rank) => y(rank) <= bottom + 0.5);
}

/**
 * Numbers and names at one side, moved apart, each tied to its point where it had to move, and the numbers of the axis
 * where they leave room.
 */
export function sideLabels(data: SlopeData, frame: SlopeFrame, side: 0 | 1, words: SlopeWords): SceneNode[] {
  const { size, top, bottom, numberWidth, y } = frame;
  const out = side === 0 ? -1 : 1;
  const rail = frame.x[side];
  const anchor = side === 0 ? 'end' : 'start';
  const number = { kind: 'text', size, anchor, x: rail + out * railGap } as const;
  const names = frame.names[side];
  const blocks = names.map(({ value, lines }) => {
    return { center: y(value), height: blockHeight(Math.max(lines.length, 1), size) };
  });
  const centers = spread(blocks, top - 8, bottom + 8, 2);
  const free = (at: number): boolean =>
    blocks.every(({ height }, index) => Math.abs(centers[index]! - at) > height / 2 + size * 0.8);
  const ticks = ticksOf(data, frame)
    .filter((value) => free(y(value)))
    .map((value): SceneNode => {
      const text = words.number(value);
      return { ...number, className: 'soft', weight: 400, y: y(value) + size * 0.34, text };
    });
  const labels = names.flatMap(({ number: text, lines }, index): SceneNode[] => {
    const center = centers[index]!;
    const { center: wish, height } = blocks[index]!;
    const x = rail + out * (railGap + numberWidth + nameGap);
    const name = textBlock(lines, {
      className: 'ink',
      x,
      top: center - height / 2,
      size,
      weight: 600,
      anchor,
    });
    const tie = `M${rail + out * 4},${Math.round(wish)}L${rail + out * (railGap - 2)},${Math.round(center)}`;
    const moved = Math.abs(center - wish) > 1;
    return [
      ...(moved ? [{ kind: 'path', className: 'soft', d: tie, strokeWidth: 0.8 } as const] : []),
      { ...number, className: 'ink', weight: 600, y: center + size * 0.34, text },
      ...name,
    ];
  });
  return [...ticks, ...labels];
}
