import type { Bilingual } from '../../intake/table.ts';
import type { TaskCounts } from '../counts-of-tasks.ts';

/** How the tasks of one agency stand at the end of a period. */
export interface ComparedResult {
  /** Null where there are no numbers. */
  readonly counts: TaskCounts | null;
  /** Why there are none. */
  readonly why: Bilingual | null;
  readonly sources: readonly string[];
}

/** The results of the tasks of one period, by agency. */
export interface ComparedResults {
  readonly series: string;
  readonly period: string;
  readonly asOf: string;
  /** What is counted: numbers of two scopes are not compared. */
  readonly scope: Bilingual;
  readonly byAgency: ReadonlyMap<string, ComparedResult>;
}

/** The results that belong beside a comparison: of the period asked for, else of the newest; null where there are none. */
export function resultsToCompare(
  results: readonly ComparedResults[],
  period: string | null,
  chosen: readonly string[],
): ComparedResults | null {
  const about = results.filter(({ byAgency }) => chosen.some((id) => byAgency.has(id)));
  return (period === null ? about.at(-1) : about.find((one) => one.period === period)) ?? null;
}
