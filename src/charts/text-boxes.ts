import { textWidth } from './measure.ts';
import { flatten } from './scene.ts';
import type { Scene, TextNode } from './scene.ts';

/** Where a text stands, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface TextBox extends Box {
  readonly text: string;
}

/** The box of one line of text, from the marks above a Vietnamese capital to the descenders. */
export function textBox(node: TextNode): TextBox {
  const width = textWidth(node.text, node.size, node.weight);
  const left = node.x - (node.anchor === 'start' ? 0 : node.anchor === 'end' ? width : width / 2);
  const { text, y, size } = node;
  return { text, left, right: left + width, top: y - 0.95 * size, bottom: y + 0.25 * size };
}

/** True where two boxes share more than half a pixel. */
export function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
  );
}

/** The boxes of all texts of a scene. */
export function textBoxes(scene: Scene): TextBox[] {
  return flatten(scene.nodes).flatMap((node) => (node.kind === 'text' ? [textBox(node)] : []));
}

/** What is wrong with the texts of a scene: outside of it, or over one another. Empty when all is well. */
export function textFaults(scene: Scene): string[] {
  const { above = 0 } = scene;
  const boxes = textBoxes(scene);
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > scene.width + 0.5 || top < -above - 0.5 || bottom > scene.height + 0.5,
    )
    .map(({ text }) => `outside: ${text}`);
  const over = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `overlap: ${box.text} / ${other.text}`),
  );
  return [...outside, ...over];
}
