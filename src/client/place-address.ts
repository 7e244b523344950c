/** The name of the chosen place in an address: `?noi=da-nang`. */
const field = 'noi';

/** The place that an address names; `''` for none, and for what is no id (several with commas are a comparison). */
export function placeIn(query: string): string {
  const value = new URLSearchParams(query).get(field) ?? '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? value : '';
}

/** A query with the place in it, or without it where it is `''`; everything else stays. */
export function withPlace(query: string, place: string): string {
  const parts = new URLSearchParams(query);
  if (place === '') parts.delete(field);
  else parts.set(field, place);
  return parts.size > 0 ? `?${parts.toString()}` : '';
}

/** Has the query a choice of its own? Such a link is left as it is. */
export function namesPlaces(query: string): boolean {
  return new URLSearchParams(query).has(field);
}
