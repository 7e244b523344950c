import type { DeckText } from '../../wording/kit/deck-text.ts';
import { unbroken } from '../../wording/kit/unbroken.ts';
import { balanceText, widest } from '../measure.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { sentencesOf, slideParts } from './slide-parts.ts';

/** Width and height of a slide in pixels. */
export const slideSize = { width: 1920, height: 1080 } as const;

/** Around its text. */
export const slideMargin = 120;

/** How many lines of large text a slide has at most. */
export const mostLines = 3;

const room = slideSize.width - 2 * slideMargin;
const textSizes = [128, 116, 104, 96, 88, 82, 76];
const titleSizes = [156, 140, 124, 108, 96, 84, 72, 60];

/** One slide: its few lines, and what they say as one text. */
export interface Slide {
  readonly kind: 'title' | 'text' | 'end';
  /** Of whom and what, in small letters above; empty on the first slide, which says it large. */
  readonly head: string;
  /** What is said, without line breaks. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly size: number;
  /** In smaller letters right below: the period under a title, the scope and note under a number. */
  readonly below: readonly string[];
  /** In small letters at the lower edge: who said it, and its status. */
  readonly foot: readonly string[];
}

/** A run of slides: title and period, a sentence each, what it stands on. */
export function makeDeck(deck: DeckText): readonly Slide[] {
  const { title, time, points, status } = deck;
  const opening =
    fit(unbroken(title), titleSizes, time === null ? mostLines : mostLines - 1) ?? smallest(title);
  const said = points.flatMap(({ head, sentences, foot }) =>
    sentences.flatMap(({ text, below }) =>
      sentencesOf(text)
        .flatMap((sentence) =>
          slideParts(unbroken(sentence), (piece) => fit(piece, textSizes, mostLines) !== null),
        )
        .map((piece): Slide => ({
          kind: 'text',
          head,
          text: piece,
          below,
          foot,
          ...(fit(piece, textSizes, mostLines) ?? smallest(piece)),
        })),
    ),
  );
  return [
    {
      kind: 'title',
      head: '',
      text: time === null ? title : `${title}, ${time}`,
      ...opening,
      below: time === null ? [] : [time],
      foot: [],
    },
    ...said,
    { kind: 'end', head: title, text: status, lines: [], size: 0, below: [], foot: [] },
  ];
}

function fit(text: string, sizes: readonly number[], lines: number): FittedText | null {
  return fitText(text, { width: room, height: Infinity, lines, sizes, weight: 'title', leading: 1.25 });
}

/** For what is longer than any name or word of the portal: as small as it has to be. */
function smallest(text: string): FittedText {
  const lines = balanceText(text, room, 60, 'title').slice(0, mostLines);
  return { lines, size: Math.min(60, (60 * room) / widest(lines, 60, 'title')), height: 0 };
}
