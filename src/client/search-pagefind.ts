/** What Pagefind's own file offers, as far as it is used here. */
export interface Pagefind {
  options(options: { readonly ranking: Ranking }): Promise<void>;
  init(): Promise<void>;
  search(
    term: string,
    options: { readonly filters: PageFilters },
  ): Promise<{ readonly results: readonly Hit[] }>;
}

interface Ranking {
  /** How much words count less that only begin with what is asked for. */
  readonly termSimilarity: number;
  readonly pageLength: number;
  readonly metaWeights: Readonly<Record<string, number>>;
}

/** Filters by the names and values of `data-pagefind-filter` in the layout. */
export type PageFilters = Readonly<Partial<Record<'kind' | 'period', string>>>;

/** A page found; what is on it is loaded only when it is to be shown. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The places of what was found, counted in words. */
  readonly words: readonly number[];
  data(): Promise<PageData>;
}

export interface PageData {
  readonly url: string;
  /** All text of the page. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Titles count most, and long pages not less than short ones: the newest ranking has more to say than an old one. */
const ranking: Ranking = {
  termSimilarity: 9,
  pageLength: 0.1,
  metaWeights: { title: 5, alias: 3, description: 1 },
};

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind on first use. It takes the language from `<html lang>`, the place of its index from its own address,
 * and the base path of the pages from there.
 * @param bundle the address of its folder, `/nq57/pagefind/`
 */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  loading ??= load(new URL(`${bundle}pagefind.js`, location.href).href).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking });
  await pagefind.init();
  return pagefind;
}
