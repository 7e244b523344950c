import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The search index of a portal, in bytes. */
export interface SearchWeight {
  readonly pages: number;
  readonly index: number;
  /** What the first query of one word loads at most: program, dictionary, filters, the largest part of the index, the results. */
  readonly firstQuery: number;
}

/** How many results the page of the search shows at first. */
const shownResults = 10;

/** Weighs the Vietnamese index from its own files: no query can load more than the largest of each. */
export function searchWeight(portal: string): SearchWeight {
  const folder = join(portal, 'pagefind');
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .map((path) => ({ path, size: statSync(join(folder, path)) }))
    .flatMap(({ path, size }) => (size.isFile() ? [{ path, bytes: size.size }] : []));
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const sum = (list: readonly { bytes: number }[]): number =>
    list.reduce((total, { bytes }) => total + bytes, 0);
  const largest = (ending: string, count: number) =>
    files
      .filter(({ path }) => path.endsWith(ending) && /(?:^|[\\/])vi_/.test(path))
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, count);
  const program = files.filter(({ path }) =>
    /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.vi_.*|filter[\\/]vi_.*)$/.test(
      path,
    ),
  );
  return {
    pages: Object.values(languages).reduce((total, { page_count }) => total + page_count, 0),
    index: sum(files),
    firstQuery: sum([...program, ...largest('.pf_index', 1), ...largest('.pf_fragment', shownResults)]),
  };
}
