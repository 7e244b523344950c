import type { SceneNode } from './scene.ts';
import type { Paint } from './theme.ts';

/** Between the tip and the end of the line, so that the dot there stays whole. */
const before = 5;
const wing = 8;
/** Half the opening of the head, in radians. */
const opening = 0.5;

/** An open arrow head just before the right end of a line between two rails. */
export function arrowHead(
  x: readonly [number, number],
  from: number,
  to: number,
  className: Paint,
): SceneNode {
  const angle = Math.atan2(to - from, x[1] - x[0]);
  const [tipX, tipY] = [x[1] - before * Math.cos(angle), to - before * Math.sin(angle)];
  const end = (turn: number): string =>
    `${tipX - wing * Math.cos(angle + turn)},${tipY - wing * Math.sin(angle + turn)}`;
  const d = `M${end(opening)}L${tipX},${tipY}L${end(-opening)}`;
  return { kind: 'path', className, d, strokeWidth: 2 };
}
