import { exactSum } from './decimal.ts';

/** The three limits between four quarters of some values. */
export interface Quartiles {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}

/** Of fewer there are no four quarters. */
const fewest = 4;

/**
 * A quantile of values sorted upwards: between two neighbours in proportion, exact. Type 7 of Hyndman and Fan, «Sample
 * Quantiles in Statistical Packages», The American Statistician 50 (1996), which spreadsheets use too (QUARTILE.INC).
 * @param share 0 to 1
 * @throws RangeError without values
 */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) throw new RangeError('no values');
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const part = position - below;
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return exactSum([
    { value: low, weight: 1 - part },
    { value: high, weight: part },
  ]).toNumber();
}

/** The quartiles of values in any order; null of fewer than four. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length < fewest) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => quantile(sorted, share);
  return { lower: at(0.25), middle: at(0.5), upper: at(0.75) };
}
