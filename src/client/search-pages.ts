import type { Hit, PageFilters, Pagefind } from './search-pagefind.ts';
import { queryWords, spellings } from './search-query.ts';

/** The pages with one spelling of a word of the query, by their ids. */
type Holders = ReadonlyMap<string, Hit>;

/**
 * The pages that hold all words of a query, those first where they stand side by side: Vietnamese writes one word as
 * several («đổi mới»). Each word is asked for by itself, because it may have two spellings, and because Pagefind's own
 * search takes «tre» for a beginning of «trên» and lets go of words that it does not know.
 */
export async function findPages(
  pagefind: Pagefind,
  query: string,
  filters: PageFilters,
): Promise<readonly Hit[]> {
  const ask: Ask = async (term) => (await pagefind.search(term, { filters })).results;
  const words = queryWords(query).map((word) => holdersOf(spellings(word), ask));
  return arrange(await Promise.all(words));
}

type Ask = (term: string) => Promise<readonly Hit[]>;

/** The pages with the whole word or, where there is none, as while it is being typed, with words that begin so. */
async function holdersOf(terms: readonly string[], ask: Ask): Promise<readonly Holders[]> {
  const found = await Promise.all(
    terms.map(async (term) => {
      // In quotation marks Pagefind takes a word as a whole, but then it does not say where it stands.
      const [begun, whole] = await Promise.all([ask(term), ask(`"${term}"`)]);
      return { term, begun, pages: idsOf(whole) };
    }),
  );
  const known = found.some(({ pages }) => pages.size > 0);
  return Promise.all(
    found.map(async ({ term, begun, pages }) => {
      const holding = begun.filter(({ id }) => pages.has(id));
      const hits = known || (await isUnheardOf(term, begun, ask)) ? holding : begun;
      return new Map(hits.map((hit) => [hit.id, hit]));
    }),
  );
}

/** For a word that nothing begins with, Pagefind gives what its first letters find: more letters find the same. */
async function isUnheardOf(term: string, begun: readonly Hit[], ask: Ask): Promise<boolean> {
  const longer = idsOf(await ask(`${term}zzz`));
  return longer.size === begun.length && begun.every(({ id }) => longer.has(id));
}

const idsOf = (hits: readonly Hit[]): ReadonlySet<string> => new Set(hits.map(({ id }) => id));

function arrange(words: readonly (readonly Holders[])[]): readonly Hit[] {
  const ids = new Set(words[0]?.flatMap((holders) => [...holders.keys()]));
  return [...ids]
    .map((id) => words.map((holders) => holders.flatMap((pages) => pages.get(id) ?? [])))
    .filter((page) => page.every((hits) => hits.length > 0))
    .map((page) => {
      const chosen = page.map((hits, index) => chooseSpelling(hits, page[index - 1], page[index + 1]));
      return {
        hit: chosen[0]!,
        pairs: chosen.filter((hit, index) => stepsInto(hit, page[index + 1])).length,
        score: chosen.reduce((sum, { score }) => sum + score, 0),
      };
    })
    .toSorted((a, b) => b.pairs - a.pairs || b.score - a.score)
    .map(({ hit }) => hit);
}

/** The spelling that stands beside the words around it: on a page with «theo dõi» and «đổi mới» it is «đổi». */
function chooseSpelling(
  spelled: readonly Hit[],
  before: readonly Hit[] = [],
  after: readonly Hit[] = [],
): Hit {
  const beside = spelled.filter(
    (hit) => stepsInto(hit, after) || before.some((previous) => stepsInto(previous, [hit])),
  );
  return (beside.length > 0 ? beside : spelled).reduce((best, hit) => (hit.score > best.score ? hit : best));
}

/** Does one of the next words stand right after this one, anywhere on the page? */
function stepsInto({ words }: Hit, next: readonly Hit[] = []): boolean {
  const starts = new Set(next.flatMap((hit) => hit.words));
  return words.some((place) => starts.has(place + 1));
}
