/**
 * How many of some sorted numbers are not above a value. By halving: a rank among thousands is looked up thousands of
 * times for each of two thousand draws.
 * @param sorted from the smallest to the largest
 */
export function countUpTo(sorted: ArrayLike<number>, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
