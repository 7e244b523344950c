import { foldVietnamese } from './search-alias.ts';

/** A name or query as it is compared: folded, and a space for whatever is neither letter nor digit. */
export function nameKey(text: string): string {
  return foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How well a query fits the best of some names: 4 it is the name, 3 the name begins with it, 2 it stands in the name
 * as it is, 1 each of its words begins a word of the name, 0 not at all.
 * @param names keys, as `nameKey` makes them
 */
export function nameFit(query: string, names: readonly string[]): number {
  const key = nameKey(query);
  if (key === '') return 0;
  const words = key.split(' ');
  return Math.max(0, ...names.map((name) => fitOf(key, words, name)));
}

function fitOf(key: string, words: readonly string[], name: string): number {
  if (name === key) return 4;
  if (name.startsWith(key)) return 3;
  if (` ${name}`.includes(` ${key}`)) return 2;
  return words.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 0;
}

/** The entries that a query fits, the best first; those that it fits alike stay in their order. */
export function rankByName<E>(
  query: string,
  entries: readonly E[],
  namesOf: (entry: E) => readonly string[],
): readonly E[] {
  return entries
    .map((entry) => ({ entry, fit: nameFit(query, namesOf(entry)) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}
