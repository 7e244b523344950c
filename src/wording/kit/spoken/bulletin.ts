import type { Portal } from '../../../portal/portal.ts';
import { isBeforeResolution } from '../../../portal/resolution-day.ts';
import { marksIn } from '../../../site/marks.ts';
import { optionDefaults } from '../../../site/option-defaults.ts';
import { siteOptions } from '../../../site/options.ts';
import { outputMarks } from '../../../site/output-marks.ts';
import { fullStop, midSentence } from '../../case.ts';
import { statusesOf } from '../kit-status.ts';
import type { KitStory } from '../kit-story.ts';
import { bulletinWords as w } from './bulletin-words.ts';
import { nothingSaid } from './said-before.ts';
import { seriesNames } from './series-names.ts';
import { spokenFact, type Part } from './spoken-fact.ts';
import { lackingSentences, saysNoTasks } from './spoken-lacking.ts';
import { sourceLine } from './spoken-source.ts';
import { countWords, spokenPhrase, spokenText } from './spoken-text.ts';

/** A loudspeaker bulletin as it is read, and how many words it has. */
export interface Bulletin {
  readonly paragraphs: readonly string[];
  readonly words: number;
}

/** About a minute and a half of reading; a word is what stands between two spaces, in Vietnamese a syllable. */
export const bulletinLength = { fewest: 150, most: 220 } as const;

/** A sentence of more words than this is not for the ear. */
const longestSentence = 75;

/** A name of more words than this is none that can be said. */
const longestTitle = 40;

/**
 * The bulletin of a story in Vietnamese: what it tells of, as many of its facts as there is time for, weightiest first,
 * what was not found, then status, source, who answers for it and where to look it up. Its numbers are those of the
 * page; the frame around them has none of its own but that of the Resolution.
 */
export function loudspeakerBulletin(portal: Portal, story: KitStory): Bulletin {
  const names = seriesNames(portal);
  const say = (texts: readonly string[]): Part => texts.map((text) => fullStop(spokenText(text, names)));
  const opening = openingOf(story, names);
  const missing = lackingSentences(portal, story).map(say);
  const status = statusesOf(story).map((one) => w.status[one]);
  const source = sourceLine(portal, story);
  const ending = [...responsible(), lookUp(story)];
  const room = roomFor(
    bulletinLength.most -
      count([...opening, ...status, source, ...ending]) -
      (missing.length > 0 ? countWords(w.lackingElsewhere) : 0),
  );
  const missingFirst = leadsWithMissing(portal, story);
  const lacking: string[] = [];
  const takeMissing = (): void => {
    for (const part of missing) {
      // Its first sentence stands where the one for want of room would.
      const kept = lacking.length === 0 ? countWords(w.lackingElsewhere) : 0;
      if (room(part, kept)) lacking.push(...part);
    }
  };
  if (missingFirst) takeMissing();
  // What lacks is asked for as soon as something was told: it goes before all that is lighter.
  const body = factsIn(portal, story, say, room, missingFirst ? () => {} : takeMissing);
  if (lacking.length === 0) lacking.push(...(missing.length > 0 ? [w.lackingElsewhere] : []));
  const closing = [...status, source, ...ending];
  const more = fillers(count([...opening, ...body, ...lacking, ...closing]));
  const paragraphs = [
    opening,
    ...(missingFirst ? [lacking, [...body, ...more]] : [body, [...lacking, ...more]]),
    closing,
  ]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(' '));
  return { paragraphs, words: countWords(paragraphs.join(' ')) };
}

const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

function openingOf(story: KitStory, names: ReadonlyMap<string, string>): Part {
  const title = midSentence(story.title);
  const about = spokenPhrase(title.startsWith('Nghị quyết') ? `việc thực hiện ${title}` : title, names);
  return [
    w.opening(countWords(about) <= longestTitle ? about : null),
    ...marksIn(outputMarks).map(([name]) => w.marks[name]),
  ];
}

/**
 * Of whom nothing was found, or only what is older than the Resolution, that comes first: it is what there is to say.
 */
function leadsWithMissing(portal: Portal, { subject, lead, facts }: KitStory): boolean {
  if (subject.kind !== 'agency') return false;
  const told = [lead, ...facts].find(({ searched }) => !searched)?.told;
  return (
    told?.kind === 'body' ||
    (told?.kind === 'standing' && isBeforeResolution(portal, told.standing.release.period))
  );
}

/** Takes sentences as long as there is room for all their words; `kept` words are kept for them already. */
type Room = (sentences: Part, kept?: number) => boolean;

function roomFor(words: number): Room {
  let left = words;
  return (sentences, kept = 0) => {
    const needed = count(sentences) - kept;
    if (needed > left) return false;
    left -= needed;
    return true;
  };
}

/** Facts as long as there is room for one after the other: a lighter one further on may be the older of two. */
function factsIn(
  portal: Portal,
  story: KitStory,
  say: (texts: readonly string[]) => Part,
  room: Room,
  afterFirst: () => void,
): Part {
  const before = nothingSaid();
  const noTasks = saysNoTasks(story) ? say([w.noTasks]) : [];
  const body: string[] = room(noTasks) ? [...noTasks] : [];
  let told = 0;
  for (const fact of [story.lead, ...story.facts]) {
    const parts = spokenFact(portal, fact, before).map(say);
    const taken = takePrefix(parts, room);
    body.push(...taken);
    if (taken.length > 0) told += 1;
    if (taken.length > 0 && told === 1) afterFirst();
    else if (taken.length === 0 && parts.length > 0) break;
  }
  if (told === 0) afterFirst();
  return body;
}

/** The parts of a fact from the first on, until one finds no room: each leans on the one before. */
function takePrefix(parts: readonly Part[], take: Room): Part {
  const until = parts.findIndex((part) => !isForTheEar(part) || !take(part));
  return (until < 0 ? parts : parts.slice(0, until)).flat();
}

function isForTheEar(part: Part): boolean {
  return part
    .join(' ')
    .split('. ')
    .every((sentence) => countWords(sentence) <= longestSentence);
}

/** What is true of every bulletin, as much as one that is too short needs. */
function fillers(told: number): Part {
  let words = told;
  return w.more
    .map((text) => spokenText(text))
    .filter((sentence) => {
      if (words >= bulletinLength.fewest || words + countWords(sentence) > bulletinLength.most) return false;
      words += countWords(sentence);
      return true;
    });
}

/** Who answers for the portal, where its operator has said so. */
function responsible(): Part {
  const role = siteOptions.responsibleRole.vi;
  return role === optionDefaults.responsibleRole.vi ? [] : [w.responsible(spokenPhrase(role))];
}

function lookUp({ subject }: KitStory): string {
  const host = siteOptions.hasPublicAddress ? new URL(siteOptions.siteUrl).hostname : null;
  const spoken = host === null ? '' : w.lookUp.at(spokenHost(host));
  return `${subject.kind === 'release' ? w.lookUp.quarter : w.lookUp.agency}${spoken}.`;
}

/** `nq57.dangcongsan.vn` → «nq năm mươi bảy chấm dangcongsan chấm vn». */
export function spokenHost(host: string): string {
  const text = host.replaceAll('.', ' chấm ').replaceAll('-', ' gạch nối ');
  return spokenText(text.replace(/(\d+)/g, ' $1 ')).toLocaleLowerCase('vi');
}
