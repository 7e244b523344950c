import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { progressResults } from '../pages/progress-results.ts';
import { partedAtScope } from '../sentences/figure-statement.ts';
import { siteWords } from '../words/site-words.ts';
import { kitPlace, type KitPlace } from './kit-place.ts';
import { publishersOf } from './kit-source.ts';
import { kitStatus } from './kit-status.ts';
import { searchedFact, type KitFact, type KitStory } from './kit-story.ts';
import { saidSentence } from './said.ts';

/** A sentence of a slide, and what belongs to it: in small letters on the same slide. */
export interface DeckSentence {
  readonly text: string;
  /** Its scope, then what its page says beside the number. */
  readonly below: readonly string[];
}

/** What slides say of one thing, with what stands on each of them. */
export interface DeckPoint {
  /** The line above: of whom, and of which index. */
  readonly head: string;
  readonly sentences: readonly DeckSentence[];
  /** Below in small letters: who said it, and what kind of numbers these are. */
  readonly foot: readonly string[];
}

/** What a run of slides says, before it is cut into slides. */
export interface DeckText {
  readonly lang: Lang;
  readonly brand: string;
  readonly title: string;
  /** The period, where the title does not say it. */
  readonly time: string | null;
  readonly points: readonly DeckPoint[];
  readonly status: string;
  readonly publishers: readonly string[];
  readonly place: KitPlace;
}

/** The same in a few slides: the lead with what its page says beside it, and where the rest stands. */
export function shortDeckText(portal: Portal, story: KitStory): DeckText {
  const { lead } = story;
  const first = { ...lead, sentences: lead.sentences.slice(0, 1) };
  return deckText(portal, { ...story, lead: first, facts: [], lacking: null, sources: lead.sources });
}

/** The slides of a quarter or an agency: the lead, every fact with what its page says beside it, what lacks. */
export function deckText(portal: Portal, story: KitStory): DeckText {
  const { lang, title, time, lead, facts, lacking } = story;
  const told = [lead, ...facts, ...(lacking === null ? [] : [searchedFact(lacking)])];
  return {
    lang,
    brand: siteWords[lang].name,
    title,
    time: time !== null && !title.includes(time) ? time : null,
    points: told.map((fact) => pointOf(fact, story)),
    status: kitStatus(story),
    publishers: publishersOf(portal, story.sources, lang),
    place: kitPlace(story.page, lang),
  };
}

function pointOf(fact: KitFact, { lang, title, releases }: KitStory): DeckPoint {
  const { index, tag, scope, sentences, note, said, release } = fact;
  const told = sentences.map((sentence, at): DeckSentence => {
    const [text, own] = partedAtScope(sentence, lang) ?? [sentence, null];
    // The note belongs to what is said first: «khác với số nêu trước» is untrue of the number beside it.
    const below = [own ?? (scope && progressResults[lang].scope(scope)), at === 0 ? note : null];
    return { text, below: below.filter((line) => line !== null) };
  });
  return {
    // One line of a slide: the rank itself says of how many.
    head: [title, index ?? tag].filter(Boolean).join(' · '),
    sentences: told,
    foot: [
      ...(said === undefined ? [] : [saidSentence(said, lang)]),
      kitStatus({ lang, releases: release ? [release] : releases }),
    ],
  };
}
