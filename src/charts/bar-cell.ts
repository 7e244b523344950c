import { scaleLinear } from 'd3';
import { fillArea } from './fills.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { Paint } from './theme.ts';

export interface BarCellData {
  /** Null where there is no figure: the cell is hatched, its reason stands in words beside it. */
  readonly value: number | null;
  /** The domain, the same for all rows of a column; 0 is always taken in, for bars start there. */
  readonly min: number;
  readonly max: number;
  readonly className?: Paint | undefined;
  /** Boundaries of the quartiles (or any others), drawn as thin rules. */
  readonly rules?: readonly number[] | undefined;
}

/**
 * The bar in a row of a ranking's table. Its number stands in the cell beside it, so the drawing is
 * decoration: without title, hidden from screen readers.
 */
export function barCell(data: BarCellData, width = 160, height = 14): Scene {
  const low = Math.min(data.min, 0);
  const high = Math.max(data.max, 0);
  const x = scaleLinear([low, high === low ? low + 1 : high], [0, width]).clamp(true);
  const zero = x(0);
  const nodes: SceneNode[] = [];
  if (data.value === null) {
    nodes.push(...fillArea({ x: 0, y: 2, width, height: height - 4 }, 'missing'));
  } else {
    const end = x(data.value);
    // A value that is not 0 stays visible.
    const length = data.value === 0 ? 0 : Math.max(Math.abs(end - zero), 1);
    const start = data.value < 0 ? Math.max(zero - length, 0) : Math.min(zero, width - length);
    if (length > 0)
      nodes.push(
        ...fillArea({ x: start, y: 2, width: length, height: height - 4 }, data.className ?? 'scale-2'),
      );
  }
  // Over hatching the rules would only be noise.
  for (const rule of data.value === null ? [] : (data.rules ?? []))
    nodes.push({
      kind: 'line',
      className: 'missing',
      x1: x(rule),
      x2: x(rule),
      y1: 0,
      y2: height,
      strokeWidth: 1,
      dash: '2 2',
    });
  const line = { y1: 0, y2: height, strokeWidth: 1 };
  const base = Math.min(Math.max(zero, 0.5), width - 0.5);
  nodes.push({ kind: 'line', className: 'ink', x1: base, x2: base, ...line });
  return { width, height, title: '', description: '', nodes, stretches: true };
}
