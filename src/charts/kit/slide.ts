import type { DeckText } from '../../wording/kit/deck-text.ts';
import { truncateText } from '../measure.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { blockHeight } from '../text-block.ts';
import { kitFoot } from './card-foot.ts';
import { mostLines, slideMargin, slideSize, type Slide } from './deck.ts';
import { Stack } from './stack.ts';

const { width, height } = slideSize;
const headSize = 44;

/** One slide as a scene of 1920 × 1080: a line that says of whom, and at most three lines in large letters. */
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
    ],
  };
}

/** In the middle of the height. */
function largeLines({ lines, size, below }: Slide): readonly SceneNode[] {
  const small = Math.min(size, 84);
  const tall = blockHeight(lines.length, size) + (below === null ? 0 : blockHeight(1, small) + 20);
  return new Stack(slideMargin, (height - tall) / 2)
    .add(lines, { size, weight: 'title', className: 'ink' })
    .add(
      below === null ? [] : [truncateText(below, width - 2 * slideMargin, small, 400)],
      {
        size: small,
        weight: 400,
        className: 'soft',
      },
      20,
    ).nodes;
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
