import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { siteWords } from '../words/site-words.ts';
import { kitPlace, type KitPlace } from './kit-place.ts';
import { publishersOf } from './kit-source.ts';
import { kitStatus } from './kit-status.ts';
import type { KitStory } from './kit-story.ts';

/** What a run of slides says, before it is cut into slides. */
export interface DeckText {
  readonly lang: Lang;
  readonly brand: string;
  readonly title: string;
  /** The period, where the title does not say it. */
  readonly time: string | null;
  /** What to say of one thing, texts of whole sentences, under one head. */
  readonly points: readonly { readonly head: string; readonly texts: readonly string[] }[];
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
  const told = [lead, ...facts].map(({ index, tag, scope, sentences, note }) => ({
    // One line of a slide: the rank itself says of how many.
    head: [title, index ?? tag, scope].filter((text) => text !== null).join(' · '),
    texts: [...sentences, ...(note === null ? [] : [note])],
  }));
  return {
    lang,
    brand: siteWords[lang].name,
    title,
    time: time !== null && !title.includes(time) ? time : null,
    points: lacking === null ? told : [...told, { head: title, texts: [lacking] }],
    status: kitStatus(story),
    publishers: publishersOf(portal, story.sources, lang),
    place: kitPlace(story.page, lang),
  };
}
