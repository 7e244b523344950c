import { balanceText, widest } from '../measure.ts';
import type { Weight } from '../scene.ts';

/** Room for a text, in pixels. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  /** The sizes it may have, the largest first. */
  readonly sizes: readonly number[];
  readonly weight: Weight;
  /** Distance of two baselines in em. */
  readonly leading: number;
}

/** A text broken into lines at the size that it is set in. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** A text at the largest size at which it fits whole, its lines of even length; null where no size is small enough. */
export function fitText(text: string, room: TextRoom): FittedText | null {
  const { width, height, weight, leading } = room;
  for (const size of room.sizes) {
    const lines = balanceText(text, width, size, weight);
    const tall = lines.length * size * leading;
    if (lines.length <= room.lines && tall <= height && widest(lines, size, weight) <= width)
      return { lines, size, height: tall };
  }
  return null;
}
