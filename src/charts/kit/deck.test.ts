import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { agenciesOfKits, agencyStory } from '../../wording/kit/agency-story.ts';
import { deckText, type DeckText } from '../../wording/kit/deck-text.ts';
import { releaseStory } from '../../wording/kit/release-story.ts';
import { flatten } from '../scene.ts';
import { textFaults } from '../text-boxes.ts';
import { makeDeck } from './deck.ts';
import { slideScene } from './slide.ts';

const portal = smallPortal();
const mostLines = 3;

const decks = (['vi', 'en'] as const).flatMap((lang) =>
  [
    ...portal.series.flatMap((series) =>
      series.releases.map((release) => releaseStory(portal, series, release, lang)),
    ),
    ...agenciesOfKits(portal).map((agency) => agencyStory(portal, agency, lang)),
  ].map((story) => ({ story, text: deckText(portal, story) })),
);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the slides of every story', () => {
  it('have at most three lines, each inside the slide and apart from the others', () => {
    for (const { text } of decks) {
      for (const slide of makeDeck(text)) {
        expect(slide.lines.length + (slide.below === null ? 0 : 1)).toBeLessThanOrEqual(mostLines);
        const scene = slideScene(text, slide);
        expect(textFaults(scene), slide.text).toEqual([]);
        // The line above says of whom, on every slide.
        const texts = flatten(scene.nodes).filter(({ kind }) => kind === 'text');
        expect(texts.length - 1, slide.text).toBeLessThanOrEqual(mostLines);
      }
    }
  });

  it('say every sentence of the story whole, in its order, and nothing else', () => {
    for (const { story, text } of decks) {
      const said = makeDeck(text)
        .filter(({ kind }) => kind === 'text')
        .map((slide) => slide.text.replace(/^… | …$/g, ''))
        .join(' ');
      const told = [story.lead, ...story.facts].flatMap(({ sentences, note }) => [...sentences, note ?? '']);
      const all = [...told, story.lacking ?? ''].filter((sentence) => sentence !== '').join(' ');
      expect(plain(said)).toBe(plain(all));
    }
  });

  it('show on each slide the lines of what it says', () => {
    for (const slide of decks.flatMap(({ text }) => makeDeck(text)).filter(({ kind }) => kind === 'text'))
      expect(plain(slide.lines.join(' '))).toBe(plain(slide.text));
  });

  it('begin with title and period and end with source, status and address', () => {
    for (const { text } of decks) {
      const deck = makeDeck(text);
      expect(deck[0]!.text).toContain(text.title);
      const last = JSON.stringify(slideScene(text, deck.at(-1)!).nodes);
      for (const part of [text.status, text.place.short]) expect(last).toContain(part.split(' ')[0]);
    }
  });
});

it('a title longer than any name stays inside its slide', () => {
  const text: DeckText = {
    ...decks[0]!.text,
    title: `</text><script>x()</script> ${'W'.repeat(2000)}`,
    points: [],
  };
  for (const slide of makeDeck(text)) expect(textFaults(slideScene(text, slide))).toEqual([]);
});
