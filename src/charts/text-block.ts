import { lineHeight } from './measure.ts';
import type { TextNode } from './scene.ts';

/** Height in pixels of `count` lines of text. */
export function blockHeight(count: number, size: number): number {
  return count * size * lineHeight;
}

/** How a block of lines stands: `top` is the upper edge of its first line. */
interface BlockStyle extends Omit<TextNode, 'kind' | 'text' | 'y'> {
  readonly top: number;
}

/** Lines of text one below the other, each its own text node (SVG does not wrap). */
export function textBlock(lines: readonly string[], style: BlockStyle): TextNode[] {
  const { top, ...rest } = style;
  return lines.map((text, index) => ({
    ...rest,
    kind: 'text',
    text,
    // The baseline stands 0.96 em below the line's edge: room for the marks above a capital.
    y: top + (index * lineHeight + 0.96) * style.size,
    // One tooltip a block is enough.
    title: index === 0 ? rest.title : undefined,
  }));
}
