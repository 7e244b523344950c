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
  const exact = (parts: readonly Criterion[]): ReturnType<typeof exactSum> | null => {
    const addends = parts.map((part) => {
      if (part.parts.length === 0) {
        const value = scores.get(part.id);
        if (value !== undefined) totals.set(part.id, value);
        return value === undefined ? null : { value, weight: part.weight };
      }
      const total = exact(part.parts);
      if (total === null) return null;
      totals.set(part.id, roundDecimal(total, decimals));
      return { value: total, weight: part.weight };
    });
    return addends.includes(null) ? null : exactSum(addends.filter((addend) => addend !== null));
  };
  const overall = criteria.length === 0 ? null : exact(criteria);
  if (overall !== null) totals.set('', roundDecimal(overall, decimals));
  return totals;
}
