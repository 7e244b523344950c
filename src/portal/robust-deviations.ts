import { exactSum } from './decimal.ts';

/** How many agencies it takes for a typical change to mean anything; of fewer nothing is said. */
export const fewestForDeviations = 8;

/** Beyond so many robust deviations a change is a jump: to be confirmed, not to be refused. */
export const jumpThreshold = 3;

/** How the changes of many agencies in one number lie around the typical one. */
export interface Deviations {
  /** The median change. */
  readonly centre: number;
  /** One robust deviation, in the unit of the number; 0 where everyone changed alike. */
  readonly spread: number;
  /** For each change, by how many robust deviations it lies off the centre; with its sign. */
  readonly deviations: readonly number[];
}

/**
 * Robust deviations of changes (new − old) of one number over the agencies that have it in both states.
 *
 * Deviation = (change − median) ÷ (1.4826 × MAD), MAD being the median of the absolute distances from the median;
 * 1.4826 = 1 ÷ Φ⁻¹(¾) makes it the standard deviation where changes are normal (F. R. Hampel, “The influence curve and
 * its role in robust estimation”, JASA 69, 1974; P. J. Rousseeuw and C. Croux, “Alternatives to the median absolute
 * deviation”, JASA 88, 1993).
 *
 * Where more than half changed alike, MAD is 0 and would call every other change a jump. Then the mean absolute
 * distance × 1.2533 (√(π ÷ 2), the same likening to the normal) stands in its place, as B. Iglewicz and D. C. Hoaglin
 * advise (“How to detect and handle outliers”, 1993): a few that differ stand out, many that differ do not. Where all
 * changed alike nobody deviates. No deviation is smaller than one step of the number as it is printed: a count that
 * goes from 0 to 1 is no jump because all others stood still.
 *
 * It judges nothing across a break, where old and new measure different things: the caller leaves such numbers out.
 * @param changes as differences of decimals, exact
 * @param step the smallest difference that the number can show: 1 for counts, 0.01 for two decimals
 * @returns null for fewer than `fewestForDeviations` changes
 */
export function robustDeviations(changes: readonly number[], step = 0): Deviations | null {
  if (changes.length < fewestForDeviations) return null;
  const centre = median(changes);
  const offsets = changes.map((change) => difference(change, centre));
  const distances = offsets.map(Math.abs);
  const mad = median(distances);
  const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
  const found = mad > 0 ? 1.4826 * mad : Math.sqrt(Math.PI / 2) * mean;
  const spread = found === 0 ? 0 : Math.max(found, step);
  return { centre, spread, deviations: offsets.map((offset) => (spread === 0 ? 0 : offset / spread)) };
}

/** a − b in decimals: binary remainders would look like tiny deviations where all changed alike. */
export function difference(a: number | string, b: number | string): number {
  return exactSum([
    { value: a, weight: 1 },
    { value: b, weight: -1 },
  ]).toNumber();
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return exactSum([
    { value: lower, weight: 0.5 },
    { value: upper, weight: 0.5 },
  ]).toNumber();
}
