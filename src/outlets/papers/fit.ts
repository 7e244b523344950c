/**
 * The first of some layouts that is not taller than the room; the last of them where none fits.
 * @param layouts from the most to the least wanted, made only when it is their turn
 */
export function firstThatFits<T extends { readonly bottom: number }>(
  layouts: Iterable<() => T>,
  bottom: number,
): T {
  let last: T | undefined;
  for (const make of layouts) {
    last = make();
    if (last.bottom <= bottom) return last;
  }
  if (last === undefined) throw new RangeError('nothing to lay out');
  return last;
}

/**
 * The layout of as many things as there is room for, found by halving; that of none where not even one fits.
 * @param make lays out so many of them; more are never less tall
 */
export function mostThatFit<T extends { readonly bottom: number }>(
  most: number,
  make: (count: number) => T,
  bottom: number,
): T {
  let [fits, tooMany] = [0, most + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (make(middle).bottom <= bottom) fits = middle;
    else tooMany = middle;
  }
  return make(fits);
}

/** Factors from `most` to `least`, each about 4 % smaller than the one before. */
export function* sizesDown(most: number, least: number): Generator<number> {
  for (let size = most; size >= least; size *= 0.96) yield size;
}
