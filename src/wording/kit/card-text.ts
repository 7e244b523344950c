import type { Portal } from '../../portal/portal.ts';
import { isDisclosure } from '../../portal/quarter.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { siteWords } from '../words/site-words.ts';
import { kitPlace, type KitPlace } from './kit-place.ts';
import { publishersOf } from './kit-source.ts';
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
  /** Is the lead to leave room for the first of what follows? So where it only says how much there is. */
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
  const status = kitStatus(story);
  const said = time === null || `${title} ${sentence}`.includes(time);
  const about = [said ? null : time, factHeading(lead), lead.scope];
  const publishers = publishersOf(portal, lead.sources, lang);
  const further = (text: string): CardFact => ({ tag: null, text, publishers });
  return {
    lang,
    ...brandOf(lang),
    title,
    about: about.filter((text) => text !== null),
    lead: unbroken(sentence),
    note: ofRelease ? null : lead.note,
    publishers,
    leadsOn: ofRelease && !isDisclosure(subject.release),
    more: [
      ...details.map(further),
      ...facts.map((fact) => factText(portal, fact, lang)),
      // The note of a release is about all of its numbers, not about this sentence.
      ...(ofRelease && lead.note !== null ? [further(lead.note)] : []),
    ],
    status,
    place: kitPlace(story.page, lang),
    alt: [`${title}.`, sentence, `${status}.`].join(' '),
    brief: sentence,
  };
}

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
function factText(portal: Portal, fact: KitFact, lang: Lang): CardFact {
  const { scope, sentences, note, sources } = fact;
  const about = [factHeading(fact), scope].filter((text) => text !== null).join(' · ');
  return {
    tag: about === '' ? null : about,
    text: unbroken([sentences[0], note].filter(Boolean).join(' ')),
    publishers: publishersOf(portal, sources, lang),
  };
}
