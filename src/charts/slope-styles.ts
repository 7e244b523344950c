import type { SlopeLine } from './slope.ts';

export type Direction = 'rise' | 'fall' | 'same';

/** Where an agency of both periods went: a smaller rank is a rise, and so is a larger value. */
export function directionOf(kind: 'rank' | 'value', { from, to }: Pick<SlopeLine, 'from' | 'to'>): Direction {
  if (from === null || to === null || from === to) return 'same';
  return to < from === (kind === 'rank') ? 'rise' : 'fall';
}

/** How lines are drawn: whole for a rise, dashed for a fall, dotted for the same, a thin ground for the others. */
export const slopeStyles = {
  rise: { stroke: { className: 'scale-1', strokeWidth: 2.5 } },
  fall: { stroke: { className: 'ink', strokeWidth: 2, dash: '6 4' } },
  same: { stroke: { className: 'soft', strokeWidth: 2, dash: '1 4' } },
  ground: { stroke: { className: 'rule', strokeWidth: 1 } },
} as const;
