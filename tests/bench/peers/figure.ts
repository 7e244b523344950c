import { median } from '../../support/median.ts';
import type { Figure } from './report.ts';

/** The figure of these runs. */
export function figureOf(values: readonly number[]): Figure {
  return { median: median(values), values };
}

/**
 * Runs as objects of numbers → one object of figures.
 * @throws RangeError without a run
 */
export function figuresOf<Key extends string>(
  runs: readonly Readonly<Record<Key, number>>[],
): Record<Key, Figure> {
  if (runs.length === 0) throw new RangeError('no run');
  const keys = Object.keys(runs[0]!) as Key[];
  return Object.fromEntries(keys.map((key) => [key, figureOf(runs.map((run) => run[key]))])) as Record<
    Key,
    Figure
  >;
}
