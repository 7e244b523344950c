import { textWidth, wrapText } from './measure.ts';
import type { Scene, TextNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';

/** What is written around a drawing that leaves its page, so that the image says it all by itself. */
export interface FrameTexts {
  /** What it shows, in large letters. */
  readonly headline: string;
  readonly title: string;
  /** How to read it, source, release: a paragraph each. */
  readonly notes: readonly string[];
  /** Where it comes from; broken anywhere, for an address has no spaces. */
  readonly address: string;
}

const space = 12;

/** A drawing with its headline and name above, and what it stands on below; every text is whole. */
export function framed(scene: Scene, { headline, title, notes, address }: FrameTexts): Scene {
  const { width, height } = scene;
  const base = { x: 0, anchor: 'start', weight: 400 } as const;
  const block = (lines: readonly string[], top: number, style: Pick<TextNode, 'size' | 'className'>) => ({
    nodes: textBlock(lines, { ...base, ...style, top }),
    end: top + blockHeight(lines.length, style.size),
  });
  const headlines = wrapText(headline, width, 19, 600).flatMap((line) => cutAnywhere(line, width, 19, 600));
  const titles = wrapText(title, width, 13, 400);
  const headHeight = blockHeight(headlines.length, 19) + blockHeight(titles.length, 13) + 4;
  const above = Math.ceil(headHeight + space);
  const head = block(headlines, -above, { size: 19, className: 'ink' });
  const name = block(titles, head.end + 4, { size: 13, className: 'soft' });

  const foot = [
    ...notes.map((note) => wrapText(note, width, 12, 400)),
    wrapText(address, width, 12, 400).flatMap((line) => cutAnywhere(line, width, 12, 400)),
  ];
  let top = height + space;
  const below = foot.flatMap((lines) => {
    const { nodes, end } = block(lines, top, { size: 12, className: 'soft' });
    top = end + 3;
    return nodes;
  });
  const rule = { kind: 'line', className: 'rule', x1: 0, x2: width, strokeWidth: 1 } as const;
  return {
    ...scene,
    above,
    height: Math.ceil(top + 2),
    nodes: [
      ...head.nodes.map((node) => ({ ...node, weight: 600 as const })),
      ...name.nodes,
      ...scene.nodes,
      { ...rule, y1: height + space - 5, y2: height + space - 5 },
      ...below,
    ],
  };
}

/** A line in pieces of at most `width` pixels: for words that are wider than the drawing. */
export function cutAnywhere(line: string, width: number, size: number, weight: 400 | 600): string[] {
  const pieces = [''];
  for (const character of line) {
    const longer = `${pieces.at(-1)!}${character}`;
    if (textWidth(longer, size, weight) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
