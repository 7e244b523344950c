import type { TaskCounts } from './counts-of-tasks.ts';
import type { Portal } from './portal.ts';
import { releasesWithResults } from './result-history.ts';
import { resultsByAgency, resultsByGroup, totalOf } from './results.ts';

/** How the groups stood at the end of one period. */
interface PeriodResults {
  readonly series: string;
  readonly period: string;
  readonly groups: ReadonlyMap<number, TaskCounts | null>;
  readonly total: TaskCounts | null;
  /** How many agencies gave numbers, and how many have rows. */
  readonly reported: number;
  readonly expected: number;
}

/** Periods that count one scope, newest first, and those that count another and cannot stand beside them. */
export interface ResultsOverPeriods {
  readonly periods: readonly PeriodResults[];
  readonly otherScopes: readonly string[];
}

/** The results by group over the periods, in the scope of the newest. */
export function resultsOverPeriods(portal: Portal): ResultsOverPeriods {
  const releases = releasesWithResults(portal).toReversed();
  const scope = releases[0]?.results.scope;
  const same = releases.filter(({ results }) => results.scope === scope);
  return {
    periods: same.map(({ series, period, results }) => {
      const agencies = resultsByAgency(results);
      return {
        series,
        period,
        groups: new Map(resultsByGroup(results).map(({ key, counts }) => [key, counts])),
        total: totalOf(results),
        reported: agencies.filter(({ counts }) => counts !== null).length,
        expected: agencies.length,
      };
    }),
    otherScopes: releases.filter(({ results }) => results.scope !== scope).map(({ period }) => period),
  };
}
