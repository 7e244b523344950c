import { textWidth } from '../../charts/measure.ts';
import { flatten, type Scene, type SceneNode, type TextNode } from '../../charts/scene.ts';
import { themes, type PatternName } from '../../charts/theme.ts';

type Document = PDFKit.PDFDocument;
type Flat = ReturnType<typeof flatten>[number];

const colours = themes.light;

/** Draws the nodes of a scene as they are in its SVG file, in the light theme. */
export function drawNodes(document: Document, nodes: readonly SceneNode[]): void {
  for (const node of flatten(nodes)) drawNode(document, node);
}

/** Draws a scene at a place and size, with its own watermark. */
export function drawScene(document: Document, scene: Scene, x: number, y: number, scale: number): void {
  document.save().translate(x, y).scale(scale);
  drawNodes(document, scene.nodes);
  if (scene.watermark !== undefined) drawWatermark(document, scene.watermark, scene.width, scene.height);
  document.restore();
}

/** A text large and pale across a rectangle, above all else. */
export function drawWatermark(document: Document, text: string, width: number, height: number): void {
  const angle = height > width / 2 ? -20 : 0;
  const size = Math.min((0.85 * width) / textWidth(text, 1, 600), height / 2, 64);
  document.save().rotate(angle, { origin: [width / 2, height / 2] });
  document.fillColor(colours.ink, 0.1).font('600').fontSize(size);
  writeLine(document, text, (width - textWidth(text, size, 600)) / 2, height / 2 + size / 3);
  document.restore();
}

function drawNode(document: Document, node: Flat): void {
  document.save();
  switch (node.kind) {
    case 'rect':
      document.rect(node.x, node.y, node.width, node.height);
      if (node.outline === undefined) document.fill(colours[node.className]);
      else stroke(document, node.outline, node.dash, colours[node.className]);
      break;
    case 'line':
      document.moveTo(node.x1, node.y1).lineTo(node.x2, node.y2);
      stroke(document, node.strokeWidth, node.dash, colours[node.className]);
      break;
    case 'path':
      document.lineCap('round').lineJoin('round').path(node.d);
      stroke(document, node.strokeWidth, node.dash, colours[node.className]);
      break;
    case 'circle':
      document.circle(node.cx, node.cy, node.r);
      if (node.hollow === undefined) document.fill(colours[node.className]);
      else document.lineWidth(node.hollow).fillAndStroke(colours.paper, colours[node.className]);
      break;
    case 'text':
      drawText(document, node);
      break;
    case 'pattern':
      document.rect(node.x, node.y, node.width, node.height).clip();
      drawPattern(document, node.pattern, node);
  }
  document.restore();
}

function stroke(document: Document, width: number, dash: string | undefined, colour: string): void {
  document.lineWidth(width);
  if (dash !== undefined) {
    const [on = 1, off = on] = dash.split(/[ ,]+/).map(Number);
    document.dash(on, { space: off });
  }
  document.stroke(colour);
}

function drawText(document: Document, { text, x, y, size, weight, anchor, className, halo }: TextNode): void {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  document.font(String(weight)).fontSize(size);
  // The font's own width, with kerning: numbers end exactly at their edge.
  const left = x - (share === 0 ? 0 : share * document.widthOfString(text, { features: ['tnum'] }));
  if (halo !== undefined) {
    document
      .lineWidth(0.35 * size)
      .lineJoin('round')
      .strokeColor(colours[halo]);
    writeLine(document, text, left, y, { fill: false, stroke: true });
  }
  document.fillColor(colours[className]);
  writeLine(document, text, left, y);
}

/** One line, by its baseline, with figures of one width. */
function writeLine(document: Document, text: string, x: number, y: number, options: object = {}): void {
  document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', features: ['tnum'], ...options });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The patterns of charts/patterns.ts, drawn line by line: PDF readers differ in how they tile. */
function drawPattern(document: Document, pattern: PatternName, { x, y, width, height }: Box): void {
  if (pattern === 'dots') {
    for (let left = x + 2.5; left < x + width + 2.5; left += 5) {
      for (let top = y + 2.5; top < y + height + 2.5; top += 5) document.circle(left, top, 0.8);
    }
    document.fill(colours['on-recurring']);
    return;
  }
  const [step, slope, colour] =
    pattern === 'stripe' ? [7, 1, colours['on-overdue']] : [6, -1, colours.missing];
  for (let left = x - height; left < x + width + height; left += step) {
    document.moveTo(left, slope > 0 ? y : y + height).lineTo(left + height, slope > 0 ? y + height : y);
  }
  document.lineWidth(0.9).stroke(colour);
}
