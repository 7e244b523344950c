import { scaleLinear } from 'd3';
import { fillArea } from './fills.ts';
import type { Scene, SceneNode } from './scene.ts';

export interface RangeCellData {
  /** The lowest, middle and highest of those compared: both ends of the strip, and the thin rule in it. */
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
  /** The agency's own value, one of those; null where it has none. */
  readonly value: number | null;
}

/** Half the width of the agency's mark, so that it stays whole at both ends. */
const mark = 3;

/**
 * The strip in a row of scores: a band from the lowest to the highest of those compared, a thin rule at the middle, a
 * strong one at the agency itself. No bar starts here, so the strip need not begin at 0. The numbers stand beside it:
 * the drawing is decoration, without title, hidden from screen readers.
 */
export function rangeCell(
  { lowest, middle, highest, value }: RangeCellData,
  width = 160,
  height = 14,
): Scene {
  const x = scaleLinear([lowest, highest], [mark, width - mark]).clamp(true);
  // Where all are the same there is but one place.
  const at = (score: number): number => (highest === lowest ? width / 2 : x(score));
  const [start, end] = [at(lowest) - mark, at(highest) + mark];
  const upright = (score: number, className: 'ink' | 'accent', strokeWidth: number): SceneNode => {
    return { kind: 'line', className, x1: at(score), x2: at(score), y1: 0, y2: height, strokeWidth };
  };
  const nodes: SceneNode[] = [
    ...fillArea({ x: start, y: 4, width: end - start, height: height - 8 }, 'scale-3'),
    upright(middle, 'ink', 1),
    ...(value === null ? [] : [upright(value, 'accent', 2 * mark)]),
  ];
  return { width, height, title: '', description: '', nodes, stretches: true };
}
