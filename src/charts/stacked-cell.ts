import { fillArea } from './fills.ts';
import type { Scene, SceneNode } from './scene.ts';
import { stackParts } from './stack-parts.ts';
import type { Paint } from './theme.ts';

interface StackedPart {
  readonly value: number;
  readonly className: Paint;
}

/** The parts of a whole, from the left; null where there are no figures: the cell is hatched, words say why. */
export type StackedCellData = readonly StackedPart[] | null;

/** A thread of paper parts the pieces, where both are wide enough to lose it. */
const gap = 1.5;

/**
 * The parts of a row's whole, each as long as its share. The numbers stand in the cells beside it, so the drawing is
 * decoration: without title, hidden from screen readers.
 */
export function stackedCell(parts: StackedCellData, width = 160, height = 14): Scene {
  const frame = { y: 2, height: height - 4 };
  const scene = (nodes: readonly SceneNode[]): Scene => {
    return { width, height, title: '', description: '', nodes, stretches: true };
  };
  if (parts === null) return scene(fillArea({ x: 0, width, ...frame }, 'missing'));
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  if (whole === 0) return scene(fillArea({ x: 0, width, ...frame }, 'surface'));
  // What is not nothing stays visible.
  const stacked = stackParts(
    parts.map(({ value, className }) => ({ amount: value, className })),
    { scale: width / whole, width, least: 1 },
  );
  return scene(
    stacked.flatMap(({ part, start, length }) => {
      const drawn = length - (length > 2 * gap ? gap : 0);
      return fillArea({ x: start, width: drawn, ...frame }, part.className);
    }),
  );
}
