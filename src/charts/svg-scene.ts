import { textWidth } from './measure.ts';
import { patternDefs, patternId } from './patterns.ts';
import { hasLinks } from './scene.ts';
import type { Scene, SceneNode, Weight } from './scene.ts';
import { element, escapeXml, roundPath } from './svg-markup.ts';
import type { Attributes } from './svg-markup.ts';
import { heldWidth, idPrefix, paintAttributes } from './svg-paint.ts';
import type { PaintedNode, SvgMode } from './svg-paint.ts';
import { fontFamily, themes, titleFontFamily } from './theme.ts';

function geometry(node: Exclude<PaintedNode, { kind: 'text' }>): Attributes {
  switch (node.kind) {
    case 'rect':
      return { x: node.x, y: node.y, width: node.width, height: node.height };
    case 'line':
      return { x1: node.x1, y1: node.y1, x2: node.x2, y2: node.y2 };
    case 'path':
      return { d: roundPath(node.d) };
    case 'circle':
      return { cx: node.cx, cy: node.cy, r: node.r };
  }
}

function tooltip(title: string | undefined): string {
  return title === undefined ? '' : element('title', {}, escapeXml(title));
}

function dataAttributes(data: Readonly<Record<string, string>> | undefined): Attributes {
  return Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [`data-${key}`, value]));
}

/** What a weight is in CSS; nothing for the one that a drawing has anyway. */
function faceOf(weight: Weight): Attributes {
  if (weight === 400) return {};
  return weight === 'title'
    ? { 'font-family': titleFontFamily, 'font-weight': 600 }
    : { 'font-weight': weight };
}

function draw(node: SceneNode, mode: SvgMode): string {
  if (node.kind === 'pattern') {
    const { x, y, width, height, pattern } = node;
    const name = mode.kind === 'page' ? 'pattern' : undefined;
    return element('rect', { class: name, fill: `url(#${patternId(pattern, mode)})`, x, y, width, height });
  }
  const { title } = node;
  // A link within the site leads nowhere from a file that was taken away.
  const href = mode.kind === 'page' ? node.href : undefined;
  const extra = dataAttributes(node.data);
  if (node.kind === 'group') {
    const inside = tooltip(title) + node.children.map((child) => draw(child, mode)).join('');
    const attributes = { class: mode.kind === 'page' ? node.className : undefined, ...extra };
    return href === undefined
      ? element('g', attributes, inside)
      : element('a', { ...attributes, href }, inside);
  }
  const shape = { ...paintAttributes(node, mode), ...extra };
  const drawn =
    node.kind === 'text'
      ? element(
          'text',
          {
            ...shape,
            x: node.x,
            y: node.y,
            'font-size': node.size,
            ...faceOf(node.weight),
            'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
            ...heldWidth(node.text, node.size, node.weight, mode),
          },
          tooltip(title) + escapeXml(node.text),
        )
      : element(node.kind, { ...shape, ...geometry(node) }, tooltip(title));
  return href === undefined ? drawn : element('a', { href }, drawn);
}

/** The mark across a drawing: pale, above everything (tiles would hide it), and no obstacle to the pointer. */
function watermark(scene: Scene, mode: SvgMode): string {
  const { width, height, watermark: text } = scene;
  if (text === undefined) return '';
  const angle = height > width / 2 ? -20 : 0;
  const size = Math.min((0.85 * width) / textWidth(text, 1, 600), height / 2, 64);
  return element(
    'text',
    {
      ...(mode.kind === 'page'
        ? { class: 'ink halo-paper' }
        : { fill: themes[mode.theme].ink, stroke: themes[mode.theme].paper }),
      'fill-opacity': '0.16',
      // The rim in the colour of the ground keeps it legible on dark tiles and bars.
      'stroke-opacity': '0.4',
      'stroke-width': 1,
      x: width / 2,
      y: height / 2,
      'font-size': size,
      'font-weight': 600,
      'text-anchor': 'middle',
      'dominant-baseline': 'middle',
      ...heldWidth(text, size, 600, mode),
      transform: `rotate(${angle} ${Math.round(width / 2)} ${Math.round(height / 2)})`,
      'pointer-events': 'none',
      'aria-hidden': 'true',
    },
    escapeXml(text),
  );
}

/** Margin of a file in pixels: on a page the layout gives the space around a drawing. */
const fileMargin = 16;

/** Name and role. A drawing with links is a group: inside an image the links could not be reached. */
function naming(scene: Scene, mode: SvgMode): { attributes: Attributes; markup: string } {
  if (scene.title === '') return { attributes: { 'aria-hidden': 'true' }, markup: '' };
  const prefix = idPrefix(mode);
  const described = scene.description !== '';
  return {
    attributes: {
      role: mode.kind === 'page' && hasLinks(scene.nodes) ? 'group' : 'img',
      'aria-labelledby': `${prefix}-title${described ? ` ${prefix}-desc` : ''}`,
    },
    markup:
      element('title', { id: `${prefix}-title` }, escapeXml(scene.title)) +
      (described ? element('desc', { id: `${prefix}-desc` }, escapeXml(scene.description)) : ''),
  };
}

/**
 * Writes a scene as SVG: the same scene gives the same bytes. No `style` attribute anywhere (the site's CSP
 * forbids them), lengths with at most one decimal. It knows nothing of the edition, so that it runs in a browser
 * too; on the server svg.ts marks the drawings of a sample.
 */
export function sceneSvg(scene: Scene, mode: SvgMode): string {
  const { width, height, above = 0 } = scene;
  const { attributes, markup } = naming(scene, mode);
  const file = mode.kind === 'file';
  const margin = file && scene.bleeds !== true ? fileMargin : 0;
  const [left, top] = [0 - margin, 0 - margin - above];
  const [fullWidth, fullHeight] = [Math.ceil(width) + 2 * margin, Math.ceil(height) + above + 2 * margin];
  return element(
    'svg',
    {
      xmlns: file ? 'http://www.w3.org/2000/svg' : undefined,
      class: file ? undefined : 'chart',
      preserveAspectRatio: scene.stretches ? 'none' : undefined,
      viewBox: `${left} ${top} ${fullWidth} ${fullHeight}`,
      width: fullWidth,
      height: fullHeight,
      'font-family': file ? fontFamily : undefined,
      'text-rendering': file ? 'geometricPrecision' : undefined,
      ...attributes,
    },
    markup +
      patternDefs(scene.nodes, mode) +
      (file
        ? element('rect', {
            fill: themes[mode.theme].paper,
            x: left,
            y: top,
            width: fullWidth,
            height: fullHeight,
          })
        : '') +
      scene.nodes.map((node) => draw(node, mode)).join('') +
      watermark(scene, mode),
  );
}
