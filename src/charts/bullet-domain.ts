import type { Domain } from './value-axis.ts';

/** What a target asks of a value. */
export type TargetKind = 'at-least' | 'more-than' | 'at-most' | 'equal' | 'top';

export interface BulletTarget {
  readonly kind: TargetKind;
  readonly value: number;
  /** «tối thiểu 30% GDP». */
  readonly label: string;
  /** The most that the unit allows, 100 for a share of a whole; null where there is no such limit. */
  readonly most: number | null;
}

/**
 * The scale of one bullet. It begins at 0 (at 1 for ranks) and has the target in its middle, unless the unit ends
 * before; a figure further out stretches it, up to four times the target: beyond that it runs off the scale.
 */
export function bulletDomain({ kind, value: target, most }: BulletTarget, figure: number | null): Domain {
  const start = kind === 'top' ? 1 : Math.min(0, 2 * target);
  const size = Math.max(Math.abs(target), kind === 'top' ? 1 : Number.MIN_VALUE);
  const end = kind === 'top' ? 2 * size : Math.max(2 * target, 0);
  const limited = most === null ? end : Math.min(end, most);
  const reach = 4 * size;
  if (figure === null || Math.abs(figure) > reach) return filled(start, limited);
  return filled(Math.min(start, figure), Math.max(limited, figure));
}

/** A target of 0 alone would give a scale without length. */
function filled(low: number, high: number): Domain {
  return low === high ? [low, low + 1] : [low, high];
}
