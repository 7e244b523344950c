import type { KeyEntry } from './legend.ts';
import type { Paint } from './theme.ts';

/** A stretch of line as the mark of a key. */
export function lineEntry(
  label: string,
  className: Paint,
  strokeWidth: number,
  dash?: string,
  value?: string,
): KeyEntry {
  return {
    label,
    value,
    markWidth: 26,
    mark: ({ x, y, width, height }) => [
      {
        kind: 'line',
        className,
        x1: x,
        x2: x + width,
        y1: y + height / 2,
        y2: y + height / 2,
        strokeWidth,
        dash,
      },
    ],
  };
}

/** An upright rule as the mark of a key. */
export function ruleEntry(label: string, className: Paint, strokeWidth: number, dash?: string): KeyEntry {
  return {
    label,
    markWidth: 6,
    mark: ({ x, y, height }) => [
      { kind: 'line', className, x1: x + 3, x2: x + 3, y1: y - 1, y2: y + height + 1, strokeWidth, dash },
    ],
  };
}

/** A dot as the mark of a key. */
export function dotEntry(label: string, className: Paint, hollow?: number, value?: string): KeyEntry {
  return {
    label,
    value,
    markWidth: 8,
    mark: ({ x, y, height }) => [
      { kind: 'circle', className, cx: x + 4, cy: y + height / 2, r: hollow ? 3.5 : 4, hollow },
    ],
  };
}
