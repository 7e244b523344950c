/**
 * Which of the ids that a chart or table shows stand for the chosen place: itself where it is shown, else the units that
 * it was formed from or went into.
 */
export function idsOfPlace(
  shown: ReadonlySet<string>,
  place: string,
  related: readonly string[],
): ReadonlySet<string> {
  if (shown.has(place)) return new Set([place]);
  return new Set(related.filter((id) => shown.has(id)));
}
