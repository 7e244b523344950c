import type { RankHistory } from './rank-history.ts';

/** The ranks of an agency in one stretch of comparable periods. */
export interface RankSpan {
  readonly from: string;
  readonly to: string;
  /** Null where the agency is not ranked in any of its periods. */
  readonly best: { readonly rank: number; readonly period: string } | null;
  readonly worst: { readonly rank: number; readonly period: string } | null;
  readonly unranked: readonly string[];
}

/**
 * The ranks of an agency stretch by stretch: ranks of two stretches are never compared.
 * @param ranks one for each period, null where the agency is not ranked
 */
export function rankSpans(
  history: Pick<RankHistory, 'periods'> & {
    readonly breaks: readonly Pick<RankHistory['breaks'][number], 'beforePeriod'>[];
  },
  ranks: readonly (number | null)[],
): readonly RankSpan[] {
  const starts = [0, ...history.breaks.map(({ beforePeriod }) => history.periods.indexOf(beforePeriod))];
  return starts.map((start, index): RankSpan => {
    const end = starts[index + 1] ?? history.periods.length;
    const points = history.periods
      .slice(start, end)
      .map((period, offset) => ({ period, rank: ranks[start + offset] ?? null }));
    const ranked = points
      .flatMap(({ period, rank }) => (rank === null ? [] : [{ period, rank }]))
      .toSorted((a, b) => a.rank - b.rank);
    return {
      from: points[0]!.period,
      to: points.at(-1)!.period,
      best: ranked[0] ?? null,
      worst: ranked.at(-1) ?? null,
      unranked: points.filter(({ rank }) => rank === null).map(({ period }) => period),
    };
  });
}
