import type { CardFact, CardText } from '../../wording/kit/card-text.ts';
import { balanceText, lineHeight, textWidth, wrapAnywhere } from '../measure.ts';
import type { Scene, SceneNode, TextNode } from '../scene.ts';
import { blockHeight } from '../text-block.ts';
import { kitFoot } from './card-foot.ts';
import type { CardShape } from './card-shape.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { Stack } from './stack.ts';

const margin = 64;
const titleStyle = { size: 34, weight: 600, className: 'accent' } as const;
const aboutStyle = { size: 25, weight: 400, className: 'soft' } as const;
/** Above a further fact, and above the note of the lead. */
const factGap = 14;
const noteGap = 10;

/** A share card as a scene of exactly its shape: no sentence is cut, what has no room is left out whole. */
export function cardScene(text: CardText, shape: CardShape): Scene {
  const { width, height } = shape;
  const footOf = (publishers: readonly string[]) =>
    kitFoot(text, publishers, {
      left: margin,
      right: width - margin,
      bottom: height - 44,
      size: 22,
      qr: 156,
    });
  const head = cardHead(text, width);
  const { top } = footOf(text.publishers);
  const rule = top - 22;
  const body = cardBody(text, shape, head.bottom, rule);
  // The facts that found room have publishers of their own; still one line.
  const publishers = [...new Set([...text.publishers, ...body.told.flatMap((fact) => fact.publishers)])];
  const line = { kind: 'line', className: 'rule', x1: margin, x2: width - margin, strokeWidth: 2 } as const;
  return {
    width,
    height,
    title: text.title ?? text.brand,
    description: text.alt,
    bleeds: true,
    nodes: [
      { kind: 'rect', className: 'accent', x: 0, y: 0, width, height: 12 },
      ...head.nodes,
      ...body.nodes,
      { ...line, y1: rule, y2: rule },
      ...footOf(publishers).nodes,
    ],
  };
}

/** Who speaks, of whom, and of when. */
function cardHead(text: CardText, width: number): { nodes: readonly SceneNode[]; bottom: number } {
  const room = width - 2 * margin;
  const base = { kind: 'text', x: margin, y: 66, anchor: 'start' } as const;
  const brand: TextNode = { ...base, className: 'ink', text: text.brand, size: 32, weight: 'title' };
  const x = margin + textWidth(text.brand, brand.size, brand.weight) + 16;
  const line: TextNode = { ...base, ...aboutStyle, x, text: text.brandLine };
  const wrap = (said: string, { size, weight }: Pick<TextNode, 'size' | 'weight'>) =>
    wrapAnywhere(said, room, size, weight);
  const stack = new Stack(margin, 96);
  if (text.title !== null) stack.add(wrap(text.title, titleStyle).slice(0, 3), titleStyle);
  stack.add(wrap(text.about.join(' · '), aboutStyle).slice(0, 2), aboutStyle);
  return { nodes: [brand, line, ...stack.nodes], bottom: stack.bottom };
}

interface CardBody {
  readonly nodes: readonly SceneNode[];
  readonly told: readonly CardFact[];
}

/** The lead as large as it fits with its note, then as many further facts as there is room for. */
function cardBody(text: CardText, shape: CardShape, from: number, to: number): CardBody {
  const width = shape.width - 2 * margin;
  const small = { size: shape.small, weight: 400, className: 'soft' } as const;
  const wrap = (line: string): string[] =>
    balanceText(line, width, small.size, small.weight).flatMap((part) =>
      wrapAnywhere(part, width, small.size, small.weight),
    );
  const heightOf = ({ tag, text: said }: CardFact): number =>
    blockHeight((tag === null ? 0 : wrap(tag).length) + wrap(said).length, small.size) + factGap;
  const note = text.note === null ? [] : wrap(text.note);
  const noteTall = note.length === 0 ? 0 : blockHeight(note.length, small.size) + noteGap;
  const room = to - from - 40;
  const leadWithin = (height: number): FittedText | null =>
    fitText(text.lead, {
      width,
      height: height - noteTall,
      lines: 5,
      sizes: shape.leadSizes,
      weight: 'title',
      leading: lineHeight,
    });
  const [first] = text.more;
  const beside = text.leadsOn && first !== undefined ? leadWithin(room - heightOf(first)) : null;
  const lead = beside ?? leadWithin(room);
  // Longer than any sentence of the portal: the title and the address are left.
  if (!lead) return { nodes: [], told: [] };
  const told = factsWithin(text.more, shape.facts, room - noteTall - lead.height, heightOf);
  const tall = lead.height + noteTall + told.reduce((sum, fact) => sum + heightOf(fact), 0);
  // What is free stands below, a third of it above.
  const stack = new Stack(margin, from + 16 + Math.min(60, (room - tall) / 3));
  stack.add(lead.lines, { size: lead.size, weight: 'title', className: 'ink' });
  stack.add(note, small, noteGap);
  for (const { tag, text: said } of told) {
    stack.add(tag === null ? [] : wrap(tag), { ...small, weight: 600 }, factGap);
    stack.add(wrap(said), { ...small, className: 'ink' }, tag === null ? factGap : 0);
  }
  return { nodes: stack.nodes, told };
}

/** The first facts that fit one below the other, at most `most`; one that is too long is left out whole. */
function factsWithin(
  facts: readonly CardFact[],
  most: number,
  room: number,
  heightOf: (fact: CardFact) => number,
): readonly CardFact[] {
  const chosen: CardFact[] = [];
  let left = room;
  for (const fact of facts) {
    const tall = heightOf(fact);
    if (chosen.length === most || tall > left) continue;
    chosen.push(fact);
    left -= tall;
  }
  return chosen;
}
