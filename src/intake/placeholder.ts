/** How a text begins that stands where something is still to be filled in. */
const beginning = /^(?:ĐIỀN|FILL IN):/;

/** Is this the text of a skeleton, «ĐIỀN: …»? The intake refuses it wherever it stands, and says so in its own words. */
export function isPlaceholder(text: unknown): text is string {
  return typeof text === 'string' && beginning.test(text);
}

/** The text that stands in a skeleton until it is filled in. */
export function placeholder(vi: string, en: string): string {
  return `ĐIỀN: ${vi} / FILL IN: ${en}`;
}

/** Where the placeholders of a JSON value stand. */
export function placeholdersIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly text: string }[] {
  if (isPlaceholder(value)) return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => placeholdersIn(item, [...path, key]));
}
