import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import { fullStop } from '../case.ts';
import { kitPlace } from './kit-place.ts';
import { publishersOf, sourceLines } from './kit-source.ts';
import { kitStatus } from './kit-status.ts';
import { factLine, type KitFact, type KitStory } from './kit-story.ts';
import { allSaid, saidSentence } from './said.ts';

/** Where a text is posted. */
export const channels = ['zalo', 'facebook'] as const;

export type Channel = (typeof channels)[number];

/**
 * What a channel allows, in characters, and how many facts are read there. A Zalo OA takes titles of 150 and leads of
 * 300 in an article and 2,000 in a message, and shows plain text alone; Facebook folds a post after a few lines.
 */
export const postLimits = {
  zalo: { title: 150, lead: 300, whole: 2000, facts: 2 },
  facebook: { title: 150, lead: 600, whole: 3000, facts: 3 },
} as const satisfies Record<Channel, unknown>;

/** How many publishers a post names before it counts the rest. */
const namedPublishers = 4;

/**
 * A text to be posted as it stands: title, lead, facts, status, source, link, each a paragraph. A fact for which there
 * is no room is left out whole.
 */
export function postText(portal: Portal, story: KitStory, channel: Channel): string {
  const { lang, title, time, lead, facts, lacking, subject } = story;
  const limits = postLimits[channel];
  const place = kitPlace(story.page, lang);
  const head = time === null || title.includes(time) ? title : `${title} – ${time}`;
  const write = (told: readonly KitFact[]): string => {
    const sameBody = commonBody([lead, ...told]);
    const lineOf = (fact: KitFact): string => factLine(sameBody === null ? withSaid(fact, lang) : fact);
    const opening = leadText(lead, limits.lead, lineOf);
    const sources = [lead, ...told].flatMap((fact) => fact.sources);
    const publishers = sourceLines(publishersOf(portal, sources, lang), lang);
    return [
      ...(outputMarkLine === undefined ? [] : [outputMarkLine]),
      head,
      opening,
      ...(told.length === 0
        ? []
        : [told.map((fact) => `• ${lineOf({ ...fact, sentences: fact.sentences.slice(0, 1) })}`).join('\n')]),
      ...(sameBody === null ? [] : [allSaid(sameBody, lang)]),
      // What people ask of an agency first, where nothing was found of it.
      ...(subject.kind === 'agency' && lacking !== null ? [lacking] : []),
      [kitStatus(story), ...named(publishers)].map(fullStop).join('\n'),
      [place.url, ...(place.trial === null ? [] : [`(${place.trial})`])].join(' '),
    ].join('\n\n');
  };
  let told: readonly KitFact[] = [];
  for (const fact of facts) {
    const more = [...told, fact];
    if (more.length <= limits.facts && write(more).length <= limits.whole) told = more;
  }
  return `${write(told)}\n`;
}

/** The line that names at most `namedPublishers`; none without publishers. */
function named(lines: readonly string[]): readonly string[] {
  return lines.slice(Math.max(0, lines.length - namedPublishers)).slice(0, 1);
}

/** Who said all of it, where one body did on one day: said once, then. */
function commonBody(facts: readonly KitFact[]): string | null {
  const bodies = new Set(facts.flatMap(({ said, searched }) => (searched ? [] : [said])));
  const [only] = bodies;
  return bodies.size === 1 && only !== undefined ? only : null;
}

/** A fact with who said it right behind the number, before what else belongs to it. */
function withSaid(fact: KitFact, lang: Lang): KitFact {
  if (fact.said === undefined) return fact;
  const note = [saidSentence(fact.said, lang), fact.note];
  return { ...fact, note: note.filter((text) => text !== null).join(' ') };
}

/** The sentences of the lead that a channel has room for; the first always, and what belongs to its number. */
function leadText(lead: KitFact, most: number, lineOf: (fact: KitFact) => string): string {
  const write = (count: number): string => lineOf({ ...lead, sentences: lead.sentences.slice(0, count) });
  const counts = lead.sentences.map((_, index) => lead.sentences.length - index);
  return write(counts.find((count) => write(count).length <= most) ?? 1);
}
