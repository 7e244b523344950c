import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { agenciesOfKits, agencyStory } from '../../wording/kit/agency-story.ts';
import { deckText, type DeckText } from '../../wording/kit/deck-text.ts';
import { kitStatus } from '../../wording/kit/kit-status.ts';
import { releaseStory } from '../../wording/kit/release-story.ts';
import { partedAtScope } from '../../wording/sentences/figure-statement.ts';
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
        expect(slide.lines.length).toBeLessThanOrEqual(mostLines);
        const scene = slideScene(text, slide);
        expect(textFaults(scene), slide.text).toEqual([]);
        const texts = flatten(scene.nodes).filter((node) => node.kind === 'text');
        const large = texts.filter(({ weight }) => weight === 'title');
        expect(large.map((node) => node.text)).toEqual(slide.lines);
        // Above of whom, below of what scope, who said it, and status, on two lines each at most.
        expect(texts.length - large.length, slide.text).toBeLessThanOrEqual(8);
      }
    }
  });

  it('say every sentence of the story whole, in its order, and nothing else', () => {
    for (const { story, text } of decks) {
      const said = makeDeck(text)
        .filter(({ kind }) => kind === 'text')
        .map((slide) => slide.text.replace(/^… | …$/g, ''))
        .join(' ');
      const told = [story.lead, ...story.facts].flatMap(({ sentences }) =>
        sentences.map((sentence) => partedAtScope(sentence, story.lang)?.[0] ?? sentence),
      );
      const all = [...told, story.lacking ?? ''].filter((sentence) => sentence !== '').join(' ');
      expect(plain(said)).toBe(plain(all));
    }
  });

  it('never part a number from its scope, its note, who said it and its status', () => {
    const all = decks.flatMap(({ story, text }) =>
      [story.lead, ...story.facts].flatMap((fact) =>
        fact.sentences.map((sentence) => ({ lang: story.lang, fact, sentence, text })),
      ),
    );
    const scoped = all.filter(({ sentence, lang }) => partedAtScope(sentence, lang) !== null);
    expect(scoped.length).toBeGreaterThan(3);
    for (const { sentence, lang, fact, text } of scoped) {
      const [said, scope] = partedAtScope(sentence, lang)!;
      const slide = makeDeck(text).find((one) => plain(one.text) === said)!;
      const shown = flatten(slideScene(text, slide).nodes)
        .flatMap((node) => (node.kind === 'text' ? [plain(node.text)] : []))
        .join(' ');
      expect(shown).toContain(scope);
      expect(shown).toContain(kitStatus({ lang, releases: [fact.release!] }));
      if (fact.said !== undefined) expect(shown).toContain(fact.said);
      if (fact.note !== null) expect(shown).toContain(fact.note);
    }
  });

  it('have no line that begins or ends with a dash', () => {
    for (const { text } of decks)
      for (const node of makeDeck(text).flatMap((slide) => flatten(slideScene(text, slide).nodes)))
        if (node.kind === 'text') expect(node.text).not.toMatch(/^–|–$/);
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

it('says the note of a fact once, with the sentence that it belongs to', () => {
  const { story } = decks[0]!;
  const lead = {
    ...story.lead,
    sentences: ['7/9 nhiệm vụ.', '2/9 nhiệm vụ quá hạn.'],
    note: 'Khác phạm vi.',
  };
  const [point] = deckText(portal, { ...story, lead }).points;
  expect(point!.sentences.map(({ below }) => below.includes('Khác phạm vi.'))).toEqual([true, false]);
});
