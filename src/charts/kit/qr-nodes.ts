import { encode } from 'uqr';
import type { SceneNode } from '../scene.ts';

/** A QR code as marks, and how wide it came out. */
export interface QrCode {
  readonly nodes: readonly SceneNode[];
  /** Pixels, a whole number for each module; the quiet zone is not in it. */
  readonly size: number;
}

/**
 * The QR code of an address, at most `most` pixels wide, its right lower corner at `right`, `bottom`. Modules are whole
 * pixels, so that their edges stay sharp. What stands around it has to leave four modules free on each side.
 */
export function qrNodes(address: string, right: number, bottom: number, most: number): QrCode {
  // «M» still reads with 15 % of it damaged, and keeps the modules large.
  const { data, size: count } = encode(address, { ecc: 'M', border: 0 });
  const module = Math.max(2, Math.floor(most / count));
  const [left, top] = [right - count * module, bottom - count * module];
  const nodes = data.flatMap((row, y) =>
    runsOf(row).map(({ from, length }) => ({
      kind: 'rect' as const,
      className: 'ink' as const,
      x: left + from * module,
      y: top + y * module,
      width: length * module,
      height: module,
    })),
  );
  return { nodes, size: count * module };
}

/** Dark modules side by side are one mark: a seam between two would show as a pale line. */
function runsOf(row: readonly boolean[]): readonly { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  });
  return runs;
}
