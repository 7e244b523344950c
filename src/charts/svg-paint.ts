import { textWidth } from './measure.ts';
import type { CircleNode, LineNode, PathNode, RectNode, TextNode, Weight } from './scene.ts';
import { themes } from './theme.ts';
import type { Paint, ThemeName } from './theme.ts';
import type { Attributes } from './svg-markup.ts';

/**
 * `page`: inside an HTML page, coloured by src/styles/chart.css through classes; `idPrefix` keeps ids apart.
 * `file`: stands alone, with literal colours, because image tools know no CSS variables.
 */
export type SvgMode =
  | {
      readonly kind: 'page';
      readonly idPrefix: string;
      /** True where the page ships no font (embeds): texts are then held to their measured width. */
      readonly anyFont?: boolean;
    }
  | { readonly kind: 'file'; readonly theme: ThemeName };

export type PaintedNode = RectNode | LineNode | PathNode | CircleNode | TextNode;

/** Prefix of the ids of a drawing; a file has only one. */
export function idPrefix(mode: SvgMode): string {
  return mode.kind === 'page' ? mode.idPrefix : 'chart';
}

/**
 * Holds a text to the width it was measured with, where a wider fallback font may be used: else a label would
 * run into the next one or out of the drawing («Tỉnh Mẫu 05» would read «Tỉnh Mẫu»).
 */
export function heldWidth(text: string, size: number, weight: Weight, mode: SvgMode): Attributes {
  if (mode.kind === 'page' && mode.anyFont !== true) return {};
  return { textLength: textWidth(text, size, weight), lengthAdjust: 'spacingAndGlyphs' };
}

/** Widths and dashes. The round ends of paths stand in the style sheet of pages, for there are many paths. */
function strokes(node: PaintedNode, mode: SvgMode): Attributes {
  switch (node.kind) {
    case 'rect':
      return { 'stroke-width': node.outline, 'stroke-dasharray': node.dash };
    case 'circle':
      return { 'stroke-width': node.hollow };
    case 'text':
      return node.halo === undefined
        ? {}
        : { 'stroke-width': 0.35 * node.size, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    default:
      return {
        'stroke-width': node.strokeWidth,
        'stroke-dasharray': node.dash,
        // A round cap also makes the point that a path of one position draws.
        ...(node.kind === 'path' && mode.kind !== 'page'
          ? { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
          : {}),
      };
  }
}

function classes(node: PaintedNode): string {
  if (node.kind === 'rect' && node.outline !== undefined) return `${node.className} outline`;
  if (node.kind === 'circle' && node.hollow !== undefined) return `${node.className} hollow`;
  if (node.kind === 'text' && node.halo !== undefined) return `${node.className} halo-${node.halo}`;
  return node.className;
}

function literals(node: PaintedNode, colours: Readonly<Record<Paint, string>>): Attributes {
  const colour = colours[node.className];
  switch (node.kind) {
    case 'rect':
      return node.outline === undefined ? { fill: colour } : { fill: 'none', stroke: colour };
    case 'circle':
      return node.hollow === undefined ? { fill: colour } : { fill: colours.paper, stroke: colour };
    case 'text':
      return { fill: colour, stroke: node.halo === undefined ? undefined : colours[node.halo] };
    default:
      return { fill: 'none', stroke: colour };
  }
}

/** How a mark is painted: a class on pages, literal colours in files. */
export function paintAttributes(node: PaintedNode, mode: SvgMode): Attributes {
  const colour = mode.kind === 'page' ? { class: classes(node) } : literals(node, themes[mode.theme]);
  return { ...colour, ...strokes(node, mode) };
}
