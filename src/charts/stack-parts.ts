interface StackedPart<Part> {
  readonly part: Part;
  /** Left edge and length in pixels. */
  readonly start: number;
  readonly length: number;
}

/** How long parts are drawn: `scale` pixels for 1, the whole bar `width` pixels, a part that is not 0 at least `least`. */
interface Stacking {
  readonly scale: number;
  readonly width: number;
  readonly least: number;
}

/**
 * Where the parts of a bar stand, one after the other from the left, in the order in which they are to be drawn: those
 * too small to be seen at their length come last, over their neighbours. Parts of 0 are left out.
 */
export function stackParts<Part extends { readonly amount: number }>(
  parts: readonly Part[],
  { scale, width, least }: Stacking,
): StackedPart<Part>[] {
  let x = 0;
  const placed = parts.map((part) => {
    const start = x;
    const length = part.amount * scale;
    x += length;
    return { part, start: Math.min(start, width - least), length };
  });
  const seen = placed.filter(({ length }) => length >= least);
  const small = placed.filter(({ length }) => length > 0 && length < least);
  return [...seen, ...small.map((entry) => ({ ...entry, length: least }))];
}
