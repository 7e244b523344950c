import { nameKey } from '../wording/search-names.ts';

/** A piece of an excerpt: text, and whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** So many words an excerpt has, and so many of them stand before the first match. */
const length = 32;
const before = 6;

/**
 * The first part of a page's text with most of what was looked for, taken from the beginning of a sentence if one is
 * near; the beginning of the page when its title says it all, or nothing matches. Tones and đ are folded.
 * @param title stands at the beginning of the text and is left out
 */
export function excerptOf(content: string, title: string, query: string): readonly ExcerptPiece[] {
  const text = content.startsWith(title) ? content.slice(title.length).replace(/^[.?!…]?\s+/, '') : content;
  const words = text.split(/\s+/).filter(Boolean);
  const keys = query
    .split(/\s+/)
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  const marks = markedWords(words, keys);
  const titled = keys.every((key) => holds(partsOf(title), key));
  const start = titled ? 0 : bestStart(words, marks);
  const shown = words
    .slice(start, start + length)
    .map((text, index) => ({ text, marked: marks.has(start + index) }));
  const pieces = joinPieces(shown);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (start + length < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** What a word is compared by: `57-NQ/TW` has three parts. */
type Parts = readonly string[];

const partsOf = (text: string): Parts => nameKey(text).split(' ').filter(Boolean);
const holds = (parts: Parts | undefined, key: Parts): boolean =>
  parts !== undefined && key.every((part) => parts.includes(part));

/** The places of the words that match; of those that stand side by side in the order of the query only, if there are. */
function markedWords(words: readonly string[], keys: readonly Parts[]): ReadonlySet<number> {
  const parts = words.map(partsOf);
  const runs = new Set<number>();
  for (let place = 0; keys.length > 1 && place < words.length; place += 1) {
    if (!keys.every((key, index) => holds(parts[place + index], key))) continue;
    keys.forEach((_, index) => runs.add(place + index));
  }
  if (runs.size > 0) return runs;
  return new Set(words.flatMap((_, place) => (keys.some((key) => holds(parts[place], key)) ? [place] : [])));
}

function bestStart(words: readonly string[], marks: ReadonlySet<number>): number {
  let best = { start: 0, different: 0 };
  for (const mark of marks) {
    const start = Math.max(0, mark - before);
    const within = [...marks].filter((place) => place >= start && place < start + length);
    const different = new Set(within.map((place) => nameKey(words[place]!))).size;
    if (different > best.different) best = { start, different };
  }
  if (best.start === 0) return 0;
  const sentence = words.slice(best.start, best.start + before).findLastIndex((word) => /[.!?]$/.test(word));
  return best.start + sentence + 1;
}

/** Words of one sort, joined. */
function joinPieces(words: readonly ExcerptPiece[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  for (const { text, marked } of words) {
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces.splice(-1, 1, { text: `${last.text} ${text}`, marked });
    else {
      if (last) pieces.push({ text: ' ', marked: false });
      pieces.push({ text, marked });
    }
  }
  return pieces;
}
