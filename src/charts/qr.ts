import { encode } from 'uqr';
import type { RectNode } from './scene.ts';

/** Empty modules around a code: what readers need to find it (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A text as a QR code, drawn in a square of `size` from its upper left corner, quiet zone included. A quarter of the code may be hidden and it is still read (level Q).
 */
export function qrCode(text: string, x: number, y: number, size: number): readonly RectNode[] {
  const { data } = encode(text, { ecc: 'Q', border: quietZone });
  const module = size / data.length;
  const ground: RectNode = { kind: 'rect', className: 'on-accent', x, y, width: size, height: size };
  return [ground, ...darkModules(data, x, y, module)];
}

/** The dark modules of a code from its upper left corner; those side by side are one mark: a seam would show. */
export function darkModules(
  data: readonly (readonly boolean[])[],
  left: number,
  top: number,
  module: number,
): readonly RectNode[] {
  return data.flatMap((row, line) =>
    runs(row).map(({ from, to }): RectNode => ({
      kind: 'rect',
      className: 'ink',
      x: left + from * module,
      y: top + line * module,
      width: (to - from) * module,
      height: module,
    })),
  );
}

function runs(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  row.forEach((dark, at) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last?.to === at) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}
