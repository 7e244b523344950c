import { encode } from 'uqr';
import type { RectNode } from './scene.ts';

/** Empty modules around a code: what readers need to find it (ISO/IEC 18004). */
const quietZone = 4;

/** The codes that were made, by level and text: an agency has some thirty pictures that lead to the same page. */
const made = new Map<string, readonly (readonly boolean[])[]>();

/**
 * The modules of a text as a QR code, row by row, true where dark, without a quiet zone; made once for each text.
 * @param level of correction: `M` still reads with 15 % of it damaged, `Q` with a quarter
 * @throws Error where the text is too long for a code
 */
export function qrModules(text: string, level: 'M' | 'Q'): readonly (readonly boolean[])[] {
  const key = `${level} ${text}`;
  const modules = made.get(key) ?? encode(text, { ecc: level, border: 0 }).data;
  made.set(key, modules);
  return modules;
}

/**
 * A text as a QR code, drawn in a square of `size` from its upper left corner, quiet zone included. A quarter of the code may be hidden and it is still read (level Q).
 */
export function qrCode(text: string, x: number, y: number, size: number): readonly RectNode[] {
  const modules = qrModules(text, 'Q');
  const module = size / (modules.length + 2 * quietZone);
  const free = quietZone * module;
  const ground: RectNode = { kind: 'rect', className: 'on-accent', x, y, width: size, height: size };
  return [ground, ...darkModules(modules, x + free, y + free, module)];
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
