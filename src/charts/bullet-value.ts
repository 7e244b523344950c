import type { BulletRow, BulletTexts } from './bullets.ts';
import { fillArea } from './fills.ts';
import { textWidth } from './measure.ts';
import type { SceneNode } from './scene.ts';
import type { Domain } from './value-axis.ts';

/** Height in pixels of the scale of a bullet. */
export const track = 16;

/** The reported value: a bar from 0, for a rank a mark at its place; both run off the scale where it ends before. */
export function valueMarks(
  row: BulletRow,
  domain: Domain,
  x: (value: number) => number,
  top: number,
): SceneNode[] {
  const { figure, target } = row;
  if (figure === null) return [];
  const [low, high] = domain;
  const off = figure.value > high ? 1 : figure.value < low ? -1 : 0;
  const end = x(Math.min(Math.max(figure.value, low), high));
  const title = figure.title;
  const middle = top + track / 2;
  const nodes: SceneNode[] = [];
  if (target.kind === 'top') {
    if (off === 0) nodes.push({ kind: 'circle', className: 'scale-1', cx: end, cy: middle, r: 6, title });
  } else {
    const start = x(Math.min(Math.max(0, low), high));
    const area = {
      x: Math.min(start, end),
      y: top + 3,
      width: Math.max(Math.abs(end - start), 2),
      height: track - 6,
    };
    nodes.push(...fillArea(area, 'scale-1', title));
  }
  if (off !== 0) {
    const tip = end + off * -3;
    const d = `M${tip - off * 6},${middle - 4}L${tip},${middle}L${tip - off * 6},${middle + 4}`;
    // On the bar where there is one, else on the bare scale.
    const className = target.kind === 'top' || Math.abs(end - x(0)) < 14 ? 'scale-1' : 'on-scale-1';
    nodes.push({ kind: 'path', className, d, strokeWidth: 2, title });
  }
  return nodes;
}

/** Where values lie on both sides of 0, a thin rule says where bars begin; its number only where the ends leave room. */
export function zeroMark(
  [low, high]: Domain,
  x: (value: number) => number,
  top: number,
  size: number,
  words: BulletTexts,
): SceneNode[] {
  if (low >= 0 || high <= 0) return [];
  const [at, zero] = [x(0), words.number(0)];
  const line = {
    kind: 'line',
    className: 'soft',
    x1: at,
    x2: at,
    y1: top,
    y2: top + track + 3,
    strokeWidth: 1,
  } as const;
  const half = textWidth(zero, size, 400) / 2 + 6;
  const free =
    at - half > textWidth(words.number(low), size, 400) &&
    at + half < x(high) - textWidth(words.number(high), size, 400);
  const y = top + track + 3 + size * 0.96;
  if (!free) return [line];
  return [
    line,
    { kind: 'text', className: 'soft', x: at, y, text: zero, size, weight: 400, anchor: 'middle' },
  ];
}
