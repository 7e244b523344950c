import type { SeriesRows } from '../intake/series.ts';
import type { Bilingual } from '../intake/table.ts';
import { exactSum, roundDecimal } from './decimal.ts';

/** A criterion with its parts, as a regime uses it. */
export interface Criterion {
  readonly id: string;
  readonly title: Bilingual;
  readonly note: Bilingual | null;
  /** Its factor within the criterion above it. */
  readonly weight: number;
  readonly max: number | null;
  /** Regimes at which its values stop being comparable with those before. */
  readonly breaks: readonly string[];
  readonly parts: readonly Criterion[];
}

/** The criteria of a regime as trees, in the order of criteria.csv. */
export function criteriaOfRegime(rows: SeriesRows['criteria'], regime: string): readonly Criterion[] {
  const used = rows.filter(({ regimes }) => regimes.includes(regime));
  const partsOf = (parent: string | null): readonly Criterion[] =>
    used
      .filter((row) => row.parent === parent)
      .map((row) => ({
        id: row.id,
        title: { vi: row.title_vi, en: row.title_en },
        note: row.note_vi && row.note_en ? { vi: row.note_vi, en: row.note_en } : null,
        weight: row.weight,
        max: row.max,
        breaks: row.breaks,
        parts: partsOf(row.id),
      }));
  return partsOf(null);
}

/** The lowest criteria under some criteria, left to right. */
export function lowestOf(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((criterion) =>
    criterion.parts.length === 0 ? [criterion] : lowestOf(criterion.parts),
  );
}

/**
 * The exact sum of some criteria, each times its weight; a criterion with parts counts with the sum of its parts.
 * @param scores of the lowest criteria, by id
 * @returns null where a part is missing
 */
export function exactTotal(
  criteria: readonly Criterion[],
  scores: ReadonlyMap<string, number>,
): ReturnType<typeof exactSum> | null {
  const addends = criteria.map(({ id, parts, weight }) => {
    const value = parts.length === 0 ? (scores.get(id) ?? null) : exactTotal(parts, scores);
    return value === null ? null : { value, weight };
  });
  return addends.includes(null) ? null : exactSum(addends.filter((addend) => addend !== null));
}

/**
 * Every criterion's total by id, and the overall total under the key `''`: the sum of the parts, each times its weight,
 * summed exactly and rounded once. A criterion with a missing part has no total.
 * @param decimals the precision of totals; scores of lowest criteria are kept as they are
 */
export function totalsOf(
  criteria: readonly Criterion[],
  scores: ReadonlyMap<string, number>,
  decimals: number,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  const addTotal = (id: string, parts: readonly Criterion[]): void => {
    const total = exactTotal(parts, scores);
    if (total !== null) totals.set(id, roundDecimal(total, decimals));
  };
  const addAll = (some: readonly Criterion[]): void => {
    for (const { id, parts } of some) {
      const value = scores.get(id);
      addAll(parts);
      if (parts.length > 0) addTotal(id, parts);
      else if (value !== undefined) totals.set(id, value);
    }
  };
  addAll(criteria);
  if (criteria.length > 0) addTotal('', criteria);
  return totals;
}
