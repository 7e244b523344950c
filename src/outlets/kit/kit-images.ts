import { createHash } from 'node:crypto';
import { cardScene } from '../../charts/kit/card.ts';
import { squareCard, wideCard, type CardShape } from '../../charts/kit/card-shape.ts';
import { makeDeck, slideSize, type Slide } from '../../charts/kit/deck.ts';
import { slideScene } from '../../charts/kit/slide.ts';
import { renderSvg } from '../../charts/svg.ts';
import type { Portal } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { portalCard, storyCard, type CardText } from '../../wording/kit/card-text.ts';
import { deckText, shortDeckText } from '../../wording/kit/deck-text.ts';
import { fullStop } from '../../wording/case.ts';
import { kitAddresses } from '../../wording/kit/kit-addresses.ts';
import type { KitStory } from '../../wording/kit/kit-story.ts';

/** An image of a kit before it is drawn: the same drawing always has the same address. */
export interface KitImage {
  readonly address: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it says, for those who do not see it; `brief` in one sentence. */
  readonly alt: string;
  readonly brief: string;
}

/** The wide card under a name that stays, for pages of others that show it: what it says follows corrections. */
export const lastingCardName = `the-${wideCard.width}x${wideCard.height}.png`;

/** The cards of a story. */
export interface ShareCards {
  readonly wide: KitImage;
  readonly square: KitImage;
}

const cardsMade = new WeakMap<KitStory, ShareCards>();
const portalCardsMade = new Map<Lang, KitImage>();

/** The cards of a quarter or an agency, made once a build. */
export function shareCards(portal: Portal, story: KitStory): ShareCards {
  const known = cardsMade.get(story);
  if (known) return known;
  const text = storyCard(portal, story);
  const { file } = kitAddresses(story);
  const made = { wide: cardImage(text, wideCard, file), square: cardImage(text, squareCard, file) };
  cardsMade.set(story, made);
  return made;
}

/** The wide card at its lasting address. */
export function lastingCard(portal: Portal, story: KitStory): KitImage {
  return { ...shareCards(portal, story).wide, address: kitAddresses(story).file(lastingCardName) };
}

/** The card of the portal, for every page without one of its own. */
export function portalShareCard(lang: Lang): KitImage {
  const known = portalCardsMade.get(lang);
  if (known) return known;
  const made = cardImage(portalCard(lang), wideCard, addresses(lang).kitFile);
  portalCardsMade.set(lang, made);
  return made;
}

/**
 * The slides of a story as images: all of a quarter's; of an agency's those of its lead, which name the agency, and the
 * last, for each image costs as much as ten pages. The page of the slides shows all.
 */
export function slideImages(portal: Portal, story: KitStory): readonly KitImage[] {
  const ofRelease = story.subject.kind === 'release';
  const text = ofRelease ? deckText(portal, story) : shortDeckText(portal, story);
  const slides = makeDeck(text).slice(ofRelease ? 0 : 1);
  const { file } = kitAddresses(story);
  return slides.map((slide, index) => ({
    address: file(`trinh-chieu-${index + 1}.png`),
    svg: renderSvg(slideScene(text, slide), { kind: 'file', theme: 'light' }),
    ...slideSize,
    alt: slideAlt(slide),
    brief: slide.text,
  }));
}

/** A slide in words: of whom or which index, what it says, and the scope below it. */
const slideAlt = ({ kind, head, text, below }: Slide): string =>
  [head, text, ...(kind === 'title' ? [] : below)]
    .filter((part) => part !== '')
    .map(fullStop)
    .join(' ');

/** The name carries the hash of the drawing: a card that was corrected is a new file, which other sites fetch anew. */
function cardImage(text: CardText, shape: CardShape, file: (name: string) => string): KitImage {
  const svg = renderSvg(cardScene(text, shape), { kind: 'file', theme: 'light' });
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  const { width, height } = shape;
  return {
    address: file(`the-${width}x${height}-${hash}.png`),
    svg,
    width,
    height,
    alt: text.alt,
    brief: text.brief,
  };
}
