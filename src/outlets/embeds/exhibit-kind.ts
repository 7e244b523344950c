/** How the ids of exhibits begin, by what is drawn; the first that fits counts. */
const beginnings = [
  ['map', /^ban-do-/],
  ['strip', /^dai-/],
  ['ranking', /^bang-/],
  ['slope', /^doc-/],
  ['criteria', /^linh-vuc-/],
  ['firmness', /^do-vung-/],
  ['lines', /^duong-/],
  ['results', /^hinh-theo-/],
  ['targets', /^hinh-chi-tieu-/],
  ['timeline', /^hinh-moc-thoi-gian$/],
  ['group-counts', /^hinh-nhiem-vu-theo-nhom$/],
  ['share', /^hinh-.*--/],
  ['progress', /^hinh-/],
] as const;

/** The kinds of drawings that can be framed. */
export type ExhibitKind = (typeof beginnings)[number][0];

/** Every kind of drawing, once. */
export const exhibitKinds: readonly ExhibitKind[] = beginnings.map(([kind]) => kind);

/**
 * What an exhibit draws, by its id.
 * @throws RangeError for an id of a kind that nobody named here
 */
export function exhibitKind(id: string): ExhibitKind {
  const found = beginnings.find(([, pattern]) => pattern.test(id));
  if (!found) throw new RangeError(`an exhibit of no known kind: "${id}"`);
  return found[0];
}
