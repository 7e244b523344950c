import type { DeckText } from '../../wording/kit/deck-text.ts';
import { unbroken } from '../../wording/kit/unbroken.ts';
import { textWidth, truncateText, wrapAnywhere } from '../measure.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { blockHeight } from '../text-block.ts';
import { kitFoot } from './card-foot.ts';
import { mostLines, slideMargin, slideSize, type Slide } from './deck.ts';
import { Stack } from './stack.ts';

const { width, height } = slideSize;
const headSize = 44;
const footSize = 34;
/** Of what stands below a number: the largest at which each stays on one line. */
const scopeSizes = [56, 50, 44, 40, 36];

/**
 * One slide as a scene of 1920 × 1080: a line that says of whom, at most three lines in large letters with their scope
 * below, and who said it at the lower edge.
 */
export function slideScene(deck: DeckText, slide: Slide): Scene {
  const { trial } = deck.place;
  const head = [
    slide.kind === 'title' ? deck.brand : slide.head,
    ...(slide.kind === 'end' && trial !== null ? [trial] : []),
  ].join(' · ');
  const line = head === '' ? [] : [truncateText(head, width - 2 * slideMargin, headSize, 600)];
  return {
    width,
    height,
    title: slide.text,
    description: '',
    bleeds: true,
    nodes: [
      { kind: 'rect', className: 'accent', x: 0, y: 0, width, height: 20 },
      ...new Stack(slideMargin, 84).add(line, {
        size: headSize,
        weight: 600,
        className: slide.kind === 'title' ? 'soft' : 'accent',
      }).nodes,
      ...(slide.kind === 'end' ? ending(deck) : largeLines(slide)),
      ...footLines(slide),
    ],
  };
}

const room = width - 2 * slideMargin;

/** In the middle of the height. */
function largeLines({ kind, lines, size, below }: Slide): readonly SceneNode[] {
  const small = kind === 'title' ? titleBelow(size, below) : scopeBelow(below);
  const tall = blockHeight(lines.length, size) + blockHeight(small.lines.length, small.size) + 20;
  return new Stack(slideMargin, (height - tall) / 2)
    .add(lines, { size, weight: 'title', className: 'ink' })
    .add(small.lines, { size: small.size, weight: 400, className: 'soft' }, 20).nodes;
}

interface SmallLines {
  readonly lines: readonly string[];
  readonly size: number;
}

function titleBelow(titleSize: number, below: readonly string[]): SmallLines {
  const size = Math.min(titleSize, 84);
  return { lines: below.map((text) => truncateText(text, room, size, 400)), size };
}

/** What belongs to a number is never cut: each on one line where it can be read there, else on several. */
function scopeBelow(below: readonly string[]): SmallLines {
  const texts = below.map((text) => unbroken(text));
  const size =
    scopeSizes.find((one) => texts.every((text) => textWidth(text, one, 400) <= room)) ?? scopeSizes.at(-1)!;
  return { lines: texts.flatMap((text) => wrapAnywhere(text, room, size, 400)), size };
}

/** One below the other, upward from the lower edge. */
function footLines({ foot }: Slide): readonly SceneNode[] {
  const lines = foot.flatMap((text) => wrapAnywhere(unbroken(text), room, footSize, 400));
  return new Stack(slideMargin, height - 56 - blockHeight(lines.length, footSize)).add(lines, {
    size: footSize,
    weight: 400,
    className: 'soft',
  }).nodes;
}

const endSizes = [56, 52, 48, 44, 40, 36, 32, 28];

/** What all of it stands on: status, source and address, each a line where that is legible, and the QR code. */
function ending({ status, publishers, place, lang }: DeckText): readonly SceneNode[] {
  const sized = endSizes.map(
    (size) =>
      kitFoot({ status, place: { ...place, trial: null }, lang }, publishers, {
        left: slideMargin,
        right: width - slideMargin,
        bottom: height - 320,
        size,
        qr: 420,
      }).nodes,
  );
  const fits = sized.find((nodes) => nodes.filter(({ kind }) => kind === 'text').length <= mostLines);
  return fits ?? sized.at(-1)!;
}
