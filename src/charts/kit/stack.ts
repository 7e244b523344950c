import { blockHeight, textBlock } from '../text-block.ts';
import type { TextNode } from '../scene.ts';

type Style = Pick<TextNode, 'size' | 'weight' | 'className'>;

/** Lines of text set one block below the other, from `top` down. */
export class Stack {
  readonly nodes: TextNode[] = [];
  readonly #x: number;
  #y: number;

  constructor(x: number, top: number) {
    this.#x = x;
    this.#y = top;
  }

  /** The lower edge of what stands there so far. */
  get bottom(): number {
    return this.#y;
  }

  add(lines: readonly string[], style: Style, space = 0): this {
    const top = this.#y + (lines.length === 0 ? 0 : space);
    this.nodes.push(...textBlock(lines, { ...style, x: this.#x, anchor: 'start', top }));
    this.#y = top + blockHeight(lines.length, style.size);
    return this;
  }
}
