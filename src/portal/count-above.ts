/** Up to so many values for each number, going through all values takes less time than sorting the numbers. */
const valuesForEach = 64;

/**
 * How many of some whole numbers are above one of them. A rank among thousands is asked for thousands of times for each
 * of two thousand draws: where the numbers lie close together, one count for each value tells all ranks at once.
 * @returns the count for a number that is among them
 */
export function countAbove(numbers: Float64Array): (value: number) => number {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of numbers) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const range = highest - lowest + 1;
  if (range > numbers.length * valuesForEach) return aboveBySorting(numbers);
  const counts = new Uint32Array(range + 1);
  for (const value of numbers) counts[value - lowest]! += 1;
  // From the highest down, so that each value comes to count itself and all above it.
  for (let at = range - 1; at >= 0; at -= 1) counts[at]! += counts[at + 1]!;
  return (value) => counts[value - lowest + 1]!;
}

function aboveBySorting(numbers: Float64Array): (value: number) => number {
  const sorted = numbers.toSorted();
  return (value) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sorted[middle]! <= value) from = middle + 1;
      else to = middle;
    }
    return sorted.length - from;
  };
}
