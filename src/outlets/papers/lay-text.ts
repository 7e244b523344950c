import { wrapAnywhere } from '../../charts/measure.ts';
import type { TextNode, Weight } from '../../charts/scene.ts';
import { blockHeight, textBlock } from '../../charts/text-block.ts';
import type { Paint } from '../../charts/theme.ts';
import type { BlockRole, Laid } from './sheet.ts';

/** Where a text stands and how; `size` in points. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly paint?: Paint;
  readonly role?: BlockRole;
  readonly href?: string | undefined;
}

/** A paragraph, broken into lines. */
export function layText(text: string, place: TextPlace): Laid {
  const { x, y, width, size, weight = 400, paint = 'ink', role = 'P', href } = place;
  const lines = wrapAnywhere(text, width, size, weight);
  const height = blockHeight(lines.length, size);
  const nodes = textBlock(lines, { x, top: y, size, weight, anchor: 'start', className: paint });
  const link = href === undefined ? undefined : { href, x, y, width, height };
  return { parts: [{ kind: 'block', role, nodes, link }], bottom: y + height };
}

/** The lines of one cell; numbers end at the right edge. */
export function layCell(
  text: string,
  { x, y, width, size, weight = 400, paint = 'ink' }: TextPlace,
  toTheRight: boolean,
): { readonly nodes: readonly TextNode[]; readonly height: number } {
  const lines = wrapAnywhere(text, width, size, weight);
  const at = toTheRight ? ({ x: x + width, anchor: 'end' } as const) : ({ x, anchor: 'start' } as const);
  return {
    nodes: textBlock(lines, { ...at, top: y, size, weight, className: paint }),
    height: blockHeight(lines.length, size),
  };
}

/** Pieces one below the other: each is given where the one before ended. */
export function stack(y: number, pieces: readonly ((y: number) => Laid)[]): Laid {
  return pieces.reduce<Laid>(
    ({ parts, bottom }, piece) => {
      const next = piece(bottom);
      return { parts: [...parts, ...next.parts], bottom: next.bottom };
    },
    { parts: [], bottom: y },
  );
}

/** Empty space between two pieces. */
export const gap =
  (height: number) =>
  (y: number): Laid => ({ parts: [], bottom: y + height });
