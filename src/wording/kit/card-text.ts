import type { Portal } from '../../portal/portal.ts';
import { isDisclosure } from '../../portal/quarter.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop } from '../case.ts';
import { siteWords } from '../words/site-words.ts';
import { kitPlace, type KitPlace } from './kit-place.ts';
import { publishersOf } from './kit-source.ts';
import { saidSentence } from './said.ts';
import { unbroken } from './unbroken.ts';
import { kitStatus } from './kit-status.ts';
import { factHeading, type KitFact, type KitStory } from './kit-story.ts';

/** A further fact in small letters: of whom it speaks, the sentence, and who published it. */
export interface CardFact {
  readonly tag: string | null;
  readonly text: string;
  readonly publishers: readonly string[];
}

/** Every text of a share card. */
export interface CardText {
  readonly lang: Lang;
  readonly brand: string;
  readonly brandLine: string;
  /** Of whom or what; null on the card of the portal, whose name stands above. */
  readonly title: string | null;
  /** The period, where the title does not say it; under which word or ranking the lead stands. */
  readonly about: readonly string[];
  readonly lead: string;
  /** Belongs to the lead and goes with it: what its page says beside the number. */
  readonly note: string | null;
  /** Who published what the lead says. */
  readonly publishers: readonly string[];
  /** Is the lead to leave room for the first of what follows? So where that belongs beside it. */
  readonly leadsOn: boolean;
  /** What else there is to say, weightiest first, to be shown where there is room: whole, or not at all. */
  readonly more: readonly CardFact[];
  readonly status: string | null;
  readonly place: KitPlace;
  /** The card in words, for those who do not see it. */
  readonly alt: string;
  /** The same in one sentence of its page, for the head of that page. */
  readonly brief: string;
}

/** The card of a quarter or an agency. */
export function storyCard(portal: Portal, story: KitStory): CardText {
  const { lang, title, time, lead, facts, subject } = story;
  const [sentence = title, ...details] = lead.sentences;
  const ofRelease = subject.kind === 'release';
  const name = ofRelease ? undefined : portal.agencies.get(subject.agency)!.name.short[lang];
  const keep = (text: string): string => unbroken(text, name);
  const status = kitStatus(story);
  const dated = time === null || `${title} ${sentence}`.includes(time);
  const about = [dated ? null : time, factHeading(lead), lead.scope].filter((text) => text !== null);
  const said = lead.said === undefined ? null : saidSentence(lead.said, lang);
  const note = [said, lead.note].filter((text) => text !== null).join(' ');
  // A fact by itself needs what was not found beside it; a list of all that a quarter lacks is for who reads on.
  const gap = story.lacking === null ? [] : [further(keep(story.lacking), [])];
  const publishers = publishersOf(portal, lead.sources, lang);
  return {
    lang,
    ...brandOf(lang),
    title,
    about: about.map(keep),
    lead: keep(sentence),
    note: note === '' ? null : keep(note),
    publishers,
    leadsOn: ofRelease ? !isDisclosure(subject.release) : lead.searched === true || gap.length > 0,
    more: [
      ...(ofRelease ? [] : gap),
      ...details.map((text) => further(keep(text), publishers)),
      ...facts.map((fact) => factText(portal, fact, lang, keep)),
      ...(ofRelease ? gap : []),
    ],
    status,
    place: kitPlace(story.page, lang),
    alt: [title, ...about, said, sentence, status]
      .filter((text) => text !== null)
      .map(fullStop)
      .join(' '),
    brief: sentence,
  };
}

const further = (text: string, publishers: readonly string[]): CardFact => ({
  tag: null,
  text,
  publishers,
});

/** The card of the portal itself, for pages without one of their own: it has no number that could grow old. */
export function portalCard(lang: Lang): CardText {
  const { name, tagline } = siteWords[lang];
  return {
    lang,
    ...brandOf(lang),
    title: null,
    about: [],
    lead: unbroken(tagline),
    note: null,
    publishers: [],
    leadsOn: false,
    more: [],
    status: null,
    place: kitPlace(addresses(lang).home(), lang),
    alt: `${name}. ${tagline}`,
    brief: name,
  };
}

function brandOf(lang: Lang): Pick<CardText, 'brand' | 'brandLine'> {
  const [brand = '', brandLine = ''] = siteWords[lang].name.split(' – ');
  return { brand, brandLine };
}

/** A fact in one text: its first sentence with what its page says beside the number. */
function factText(portal: Portal, fact: KitFact, lang: Lang, keep: (text: string) => string): CardFact {
  const { scope, sentences, note, said, sources } = fact;
  const about = [factHeading(fact), scope, said].filter(Boolean).join(' · ');
  return {
    tag: about === '' ? null : keep(about),
    text: keep([sentences[0], note].filter(Boolean).join(' ')),
    publishers: publishersOf(portal, sources, lang),
  };
}
