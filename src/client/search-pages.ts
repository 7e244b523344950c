import type { Hit, PageFilters, Pagefind } from './search-pagefind.ts';
import { queryWords, spellings } from './search-query.ts';

/**
 * The pages that hold all words of a query, those first where the words stand side by side: Vietnamese writes one word
 * as several («đổi mới»). Pagefind alone takes «tre» for a beginning of «trên»; here a word counts whole, unless no
 * page holds it whole, as while it is being typed.
 */
export async function findPages(
  pagefind: Pagefind,
  query: string,
  filters: PageFilters,
): Promise<readonly Hit[]> {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const ask = async (terms: readonly string[]): Promise<readonly Hit[]> => {
    const answers = await Promise.all(terms.map((term) => pagefind.search(term, { filters })));
    return answers.flatMap(({ results }) => results);
  };
  const [loose, phrases, ...whole] = await Promise.all([
    ask(spellings(words)),
    words.length > 1 ? ask(spellings(words).map(quoted)) : [],
    ...words.map((word) => ask(spellings([word]).map(quoted))),
  ]);
  return arrange(loose, phrases, whole);
}

const quoted = (term: string): string => `"${term}"`;

/** Exported for its test. */
export function arrange(
  loose: readonly Hit[],
  phrases: readonly Hit[],
  whole: readonly (readonly Hit[])[],
): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of loose) if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  const phrase = new Map(phrases.map((hit) => [hit.id, hit]));
  const holders = whole.map((hits) => new Set(hits.map(({ id }) => id))).filter(({ size }) => size > 0);
  const score = ({ id }: Hit): number => best.get(id)?.score ?? 0;
  const byScore = (a: Hit, b: Hit): number => score(b) - score(a);
  const rest = [...best.values()].filter(
    ({ id }) => !phrase.has(id) && holders.every((pages) => pages.has(id)),
  );
  return [...[...phrase.values()].toSorted(byScore), ...rest.toSorted(byScore)];
}
