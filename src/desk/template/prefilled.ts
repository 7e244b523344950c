import { populationOf } from '../../intake/populations.ts';
import type { RegisterRows } from '../../intake/registers.ts';
import type { SeriesFile } from '../../intake/series-schema.ts';

/** Codes by column that a template has filled in already. */
export type Prefilled = Readonly<Record<string, string>>;

/**
 * The rows that a table must have: one for each agency of the period (and task group, or ranking). None for tables
 * whose rows only the office knows.
 */
export function prefilledRows(
  table: string,
  series: SeriesFile,
  day: string,
  { agencies, taskGroups }: RegisterRows,
): readonly Prefilled[] {
  const rankings = series.rankings.map((ranking) => {
    const declared = { ranking: ranking.id, as_of: day, size: null, coverage: {} };
    return { ranking: ranking.id, eligible: populationOf(ranking, declared, agencies).eligible };
  });
  if (table === 'scores' || table === 'ranks') {
    return rankings.flatMap(({ ranking, eligible }) => eligible.map((agency) => ({ ranking, agency })));
  }
  if (table !== 'results') return [];
  const all = [...new Set(rankings.flatMap(({ eligible }) => eligible))];
  return all.flatMap((agency) => taskGroups.map(({ number }) => ({ agency, task_group: String(number) })));
}
