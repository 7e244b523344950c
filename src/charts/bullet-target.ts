import type { TargetKind } from './bullet-domain.ts';
import { track } from './bullet-value.ts';
import type { BulletRow } from './bullets.ts';
import { textWidth } from './measure.ts';
import type { SceneNode } from './scene.ts';

/** Length of the arrow that says on which side of the rule the target is met. */
const arrow = 16;

/** +1 where the target is met to the right of its rule, −1 to the left, 0 on it alone. */
const metSide: Readonly<Record<TargetKind, -1 | 0 | 1>> = {
  'at-least': 1,
  'more-than': 1,
  'at-most': -1,
  top: -1,
  equal: 0,
};

/** The side of a rule on which its words stand: right, else left, else in lines of their own above it. */
type LabelSide = 'right' | 'left' | 'above';

/** Between a rule and its words, with room for the arrow where that points to them. */
function labelGap(side: LabelSide, kind: TargetKind): number {
  return metSide[kind] === (side === 'right' ? 1 : -1) ? arrow + 3 : 5;
}

/** The side on which the words of a target fit beside its rule at `at` pixels. */
export function labelSide(
  { kind, label }: BulletRow['target'],
  at: number,
  width: number,
  size: number,
): LabelSide {
  const wide = textWidth(label, size, 400);
  if (at + labelGap('right', kind) + wide < width) return 'right';
  return at - labelGap('left', kind) - wide > 0 ? 'left' : 'above';
}

/** The rule of the target, an arrow to the side where it is met, and its words beside them. */
export function targetMarks(
  row: BulletRow,
  at: number,
  top: number,
  width: number,
  size: number,
): SceneNode[] {
  const { kind, label } = row.target;
  const side = metSide[kind];
  const line = top - size * 0.72;
  const nodes: SceneNode[] = [
    // A rim of paper keeps the rule apart from the bar that it crosses.
    { kind: 'line', className: 'paper', x1: at, x2: at, y1: top + 1, y2: top + track - 1, strokeWidth: 5 },
    {
      kind: 'line',
      className: 'ink',
      x1: at,
      x2: at,
      y1: top - size - 2,
      y2: top + track + 2,
      strokeWidth: 2,
    },
  ];
  // At the edge of the drawing there may be no room for the arrow: the words say it too.
  const room = side === 1 ? width - at : at;
  const drawn = side !== 0 && room >= arrow;
  if (drawn) {
    const tip = at + side * (arrow - 2);
    const head = `M${tip - side * 4},${line - 3.5}L${tip},${line}L${tip - side * 4},${line + 3.5}`;
    nodes.push({ kind: 'path', className: 'ink', d: `M${at},${line}H${tip}${head}`, strokeWidth: 1.5 });
  }
  const place = labelSide(row.target, at, width, size);
  if (place === 'above') return nodes;
  const [x, anchor] =
    place === 'right'
      ? ([at + labelGap(place, kind), 'start'] as const)
      : ([at - labelGap(place, kind), 'end'] as const);
  nodes.push({
    kind: 'text',
    className: 'ink',
    x,
    y: top - size * 0.42,
    text: label,
    size,
    weight: 400,
    anchor,
  });
  return nodes;
}
