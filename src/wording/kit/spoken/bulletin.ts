import type { Portal } from '../../../portal/portal.ts';
import { marksIn } from '../../../site/marks.ts';
import { siteOptions } from '../../../site/options.ts';
import { outputMarks } from '../../../site/output-marks.ts';
import { fullStop } from '../../case.ts';
import { sourcePublisher } from '../../model/source-words.ts';
import { statusesOf } from '../kit-status.ts';
import type { KitFact, KitStory } from '../kit-story.ts';
import { bulletinWords as w } from './bulletin-words.ts';
import { countWords, spokenText } from './spoken-text.ts';

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

/** How many publishers are named. */
const namedSources = 2;

/**
 * The bulletin of a story in Vietnamese: what it tells of, as many of its facts as there is time for, weightiest first,
 * what was not found, then status, source and where to look it up. Each sentence is one of the page, said in words; the
 * frame around them has no numbers of its own but that of the Resolution.
 */
export function loudspeakerBulletin(portal: Portal, story: KitStory): Bulletin {
  const names = seriesNames(portal);
  const say = (text: string): string => spokenText(text, names);
  const opening = [
    `${w.opening}.`,
    ...[fullStop(say(story.title))].filter((title) => countWords(title) <= longestTitle),
    ...marksIn(outputMarks).map(([name]) => w.marks[name]),
  ];
  const closing = [
    ...statusesOf(story).map((status) => w.status[status]),
    sourceLine(portal, story, say),
    lookUp(story),
  ];
  let left = bulletinLength.most - count([...opening, ...closing, w.lackingElsewhere]);
  const take = (sentences: readonly string[]): boolean => {
    const words = count(sentences);
    if (words > left) return false;
    left -= words;
    return true;
  };
  const [first = [], ...others] = unitsOf(story).map((unit) =>
    unit.map((part) => part.map((text) => fullStop(say(text)))),
  );
  const missing = story.lacking === null ? [] : [fullStop(say(story.lacking))];
  const lead = takePrefix(first, take);
  // What an agency's page lacks is what people ask of it first; a quarter tells what it has.
  const early = story.subject.kind === 'agency' && take(missing);
  const rest = untilNoRoom(others, take);
  const lacking = early || take(missing) ? missing : [w.lackingElsewhere];
  let words = count([...opening, ...lead, ...rest, ...lacking, ...closing]);
  const more = w.more.filter((sentence) => {
    if (words >= bulletinLength.fewest || words + countWords(sentence) > bulletinLength.most) return false;
    words += countWords(sentence);
    return true;
  });
  const paragraphs = [opening, [...lead, ...rest], [...lacking, ...more], closing]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(' '));
  return { paragraphs, words };
}

const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

type Part = readonly string[];

/** Units as long as there is room for one after the other: a lighter one further on may be the older of two. */
function untilNoRoom(units: readonly (readonly Part[])[], take: (part: Part) => boolean): Part {
  const all: string[] = [];
  for (const unit of units) {
    const taken = takePrefix(unit, take);
    if (taken.length === 0) break;
    all.push(...taken);
  }
  return all;
}

/** The parts of a unit from the first on, until one finds no room: each leans on the one before. */
function takePrefix(unit: readonly Part[], take: (part: Part) => boolean): Part {
  const until = unit.findIndex((part) => !isForTheEar(part) || !take(part));
  return (until < 0 ? unit : unit.slice(0, until)).flat();
}

function isForTheEar(part: Part): boolean {
  return part
    .join(' ')
    .split('. ')
    .every((sentence) => countWords(sentence) <= longestSentence);
}

/** The facts in the order in which they are told, in parts. */
function unitsOf(story: KitStory): readonly (readonly Part[])[] {
  const scopes = new Set<string>();
  return [story.lead, ...story.facts].map((fact) => partsOf(fact, story.subject.kind === 'agency', scopes));
}

/** The first sentence with what belongs to it, then the others. A scope is said once. */
function partsOf(
  { tag, sentences: [first = '', ...others], scope, note }: KitFact,
  inRanking: boolean,
  scopes: Set<string>,
): readonly Part[] {
  const before = inRanking && tag !== null ? [w.ranking(tag)] : [];
  const after = scope === null || scopes.has(scope) ? [] : [w.scope(scope)];
  if (scope !== null) scopes.add(scope);
  return [
    [...before, first, ...after, ...(note === null ? [] : [note])],
    ...others.map((sentence) => [sentence]),
  ];
}

/** Series that are called by capitals, in full: «PAPI» → «Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh». */
export function seriesNames(portal: Portal): ReadonlyMap<string, string> {
  return new Map(
    portal.series
      .filter(({ file }) => /^\p{Lu}{2,}$/u.test(file.short.vi))
      .map(({ file }) => [file.short.vi, file.title.vi.replace(/ \([^)]*\)$/, '')]),
  );
}

/**
 * Who published what is said first, if those names are words alone: addresses of sites are not for the ear, and no other
 * name may stand in their place. The rest stands on the portal.
 */
function sourceLine(portal: Portal, { lead, sources }: KitStory, say: (text: string) => string): string {
  const publishers = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.map((id) => sourcePublisher(portal.sources.get(id)!, 'vi').replaceAll(' & ', ' và '))),
  ];
  const named = publishers(lead.sources)
    .filter((name) => /^[\p{L} ]{3,60}$/u.test(name))
    .slice(0, namedSources);
  return w.sources(
    named.map((name) => say(name)),
    named.length < publishers(sources).length,
  );
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
