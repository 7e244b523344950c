import type { Scene } from './scene.ts';
import { svgPair } from './svg-pair.ts';
import { renderSvg } from './svg.ts';

/**
 * HTML of a chart drawn at both widths, for pages that are built; in a sample it is marked. `idPrefix` must be unique
 * in the page and begin with a letter; `anyFont` is for pages that ship no font (embeds).
 */
export function renderPair(draw: (width: number) => Scene, idPrefix: string, anyFont = false): string {
  return svgPair({ draw, idPrefix, anyFont, write: renderSvg });
}
