import { darkModules, qrModules } from '../qr.ts';
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
  const modules = qrModules(address, 'M');
  const count = modules.length;
  const module = Math.max(2, Math.floor(most / count));
  const [left, top] = [right - count * module, bottom - count * module];
  return { nodes: darkModules(modules, left, top, module), size: count * module };
}
