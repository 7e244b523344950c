/**
 * A percentile by the nearest rank: of `n` sorted values the one at place ⌈share × n⌉, counted from 1. It is always one
 * of the values, which a rank has to be; at 5% and 95% of 2,000 the 100th and the 1,900th. Definition 1 of
 * R. J. Hyndman and Y. Fan, “Sample Quantiles in Statistical Packages”, The American Statistician 50 (1996), 361–365.
 * @param sorted from the smallest to the largest, at least one
 * @param share between 0 and 1
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[percentilePlace(sorted.length, share) - 1]!;
}

/** The place, counted from 1, at which `percentile` looks among `count` sorted values. */
export function percentilePlace(count: number, share: number): number {
  // A product that binary arithmetic leaves a hair above a whole number must not move on to the next place.
  return Math.min(Math.max(Math.ceil(share * count - 1e-9), 1), count);
}
