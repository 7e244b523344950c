/** The sources that a page has named so far, by its `Astro.locals`, which every page has of its own. */
const named = new WeakMap<object, Set<string>>();

/**
 * The class of a link to a source: `print-address` where the page names the source for the first time, so that paper
 * carries each address once (src/styles/print.css).
 * @param locals `Astro.locals` of the page
 */
export function printedAddress(locals: object, source: string): string | undefined {
  const seen = named.get(locals) ?? new Set();
  named.set(locals, seen);
  if (seen.has(source)) return undefined;
  seen.add(source);
  return 'print-address';
}
