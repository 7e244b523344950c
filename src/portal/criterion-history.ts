import type { SeriesFile } from '../intake/series-schema.ts';
import type { Criterion } from './criteria-tree.ts';
import { roundDecimal } from './decimal.ts';
import { peerRange, type PeerRange } from './peers.ts';
import type { Series } from './portal.ts';
import { tablesOf } from './tables-of.ts';

/** Where the scores of all that are ranked together lay by one criterion, period by period. */
export interface CriterionHistory {
  /** As the newest regime that has it names it. */
  readonly criterion: Criterion;
  /** One for each period; null where the criterion was not measured, or of too few. */
  readonly ranges: readonly (PeerRange | null)[];
  /** The periods from which its scores cannot be compared with those before. */
  readonly breaks: readonly string[];
}

/** The criteria of a ranking over its periods, oldest first. */
export interface CriterionHistories {
  readonly periods: readonly string[];
  readonly criteria: readonly CriterionHistory[];
}

/** Did a regime begin after `before` and up to `after` at which the scores of a criterion stop being comparable? */
export function criterionBreaks(
  series: SeriesFile,
  { breaks }: Pick<Criterion, 'breaks'>,
  before: string,
  after: string,
): boolean {
  const at = (regime: string): number => series.regimes.findIndex(({ id }) => id === regime);
  return series.regimes.slice(at(before) + 1, at(after) + 1).some(({ id }) => breaks.includes(id));
}

/**
 * The highest criteria of a ranking over its periods, oldest first; those of the newest period come first. None where
 * it has no scores by criterion.
 */
export function criterionHistories(series: Series, ranking: string): CriterionHistories {
  const entries = tablesOf(series, ranking);
  const criteria = new Map<string, Criterion>();
  for (const { table } of entries.toReversed())
    for (const criterion of table.criteria)
      if (!criteria.has(criterion.id)) criteria.set(criterion.id, criterion);
  return {
    periods: entries.map(({ period }) => period),
    criteria: [...criteria].map(([id, criterion]): CriterionHistory => {
      const ranges = entries.map(({ table }) =>
        table.criteria.some((own) => own.id === id) ? peerRange(table, id) : null,
      );
      const breaks = entries.flatMap(({ period, table }, index) => {
        const before = entries.slice(0, index).findLastIndex((_, at) => ranges[at] !== null);
        if (ranges[index] === null || before === -1) return [];
        return criterionBreaks(series.file, criterion, entries[before]!.table.regime, table.regime)
          ? [period]
          : [];
      });
      return { criterion, ranges, breaks };
    }),
  };
}

/** How the medians of two neighbouring periods changed. */
interface MedianChanges {
  /** Criteria with a median in both periods and no break between them. */
  readonly comparable: number;
  readonly risen: number;
  readonly fallen: number;
}

/**
 * How the medians changed between the two newest periods, as printed.
 * @param decimals of the printed medians: what looks the same has not changed
 */
export function medianChanges({ periods, criteria }: CriterionHistories, decimals: number): MedianChanges {
  const newest = periods.at(-1);
  const changes = criteria.flatMap(({ ranges, breaks }) => {
    const [before, after] = ranges.slice(-2);
    if (!before || !after || ranges.length < 2 || breaks.includes(newest!)) return [];
    return [roundDecimal(after.middle, decimals) - roundDecimal(before.middle, decimals)];
  });
  return {
    comparable: changes.length,
    risen: changes.filter((change) => change > 0).length,
    fallen: changes.filter((change) => change < 0).length,
  };
}
