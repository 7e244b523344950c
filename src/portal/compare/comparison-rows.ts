import { nameOn, type Identities } from '../agencies.ts';
import type { Lang } from '../../site/lang.ts';
import type { SeriesComparison } from './comparisons.ts';
import type { ComparedSeries, ComparedTable } from './compared-series.ts';
import type { ComparedUnit } from './comparison.ts';
import type { ComparedResults } from './compared-results.ts';
import type { TaskCounts } from '../counts-of-tasks.ts';

/** The columns of the file of a comparison. */
export const comparisonColumns = [
  'series',
  'period',
  'ranking',
  'as_of',
  'regime',
  'agency',
  'name',
  'stands_for',
  'measure',
  'title',
  'value',
  'out_of',
  'group',
  'note',
  'release_version',
  'release_status',
  'sources',
] as const;

export type ComparisonRow = Readonly<Record<(typeof comparisonColumns)[number], string | number | null>>;

interface Words {
  readonly lang: Lang;
  /** Titles of the measures that are no criteria. */
  readonly rank: string;
  readonly total: string;
  readonly counts: Readonly<Record<keyof TaskCounts, string>>;
  /** Of how many a table ranks. */
  readonly outOf: (table: ComparedTable) => number | null;
  /** Why a unit has no rank. */
  readonly why: (table: ComparedTable, unit: ComparedUnit) => string;
}

/**
 * What is compared, a number a row: ranks and totals of every period of the rankings shown, scores by criterion of the
 * period shown, and the tasks. A value that is missing is an empty cell with its reason in `note`.
 */
export function comparisonRows(
  identities: Identities,
  shown: readonly SeriesComparison[],
  results: ComparedResults | null,
  chosen: readonly string[],
  words: Words,
): readonly ComparisonRow[] {
  const ranks = shown.flatMap(({ series, rankings }) =>
    rankings.flatMap(({ comparison, history }) => [
      ...history.tables.flatMap((table, index) =>
        history.cells[index]!.flatMap((unit) =>
          unit ? placeRows(identities, series, table, unit, words) : [],
        ),
      ),
      ...comparison.scores
        .filter(({ criterion }) => criterion !== '')
        .flatMap(({ criterion, values }) =>
          comparison.units.map((unit, index): ComparisonRow => ({
            ...rowOf(identities, series, comparison.table, unit, words.lang),
            measure: criterion,
            title: series.criteria.get(criterion)!.title[words.lang],
            value: values[index] ?? null,
          })),
        ),
    ]),
  );
  return [...ranks, ...(results ? taskRows(identities, results, chosen, words) : [])];
}

function rowOf(
  { agencies }: Identities,
  series: Pick<ComparedSeries, 'id'>,
  table: ComparedTable,
  unit: ComparedUnit,
  lang: Lang,
): ComparisonRow {
  return {
    ...empty,
    series: series.id,
    period: table.period,
    ranking: table.ranking.id,
    as_of: table.asOf,
    regime: table.regime,
    agency: unit.agency,
    name: nameOn(agencies.get(unit.agency)!, table.asOf).full[lang],
    stands_for: unit.chosen.join(' '),
    release_version: table.version,
    release_status: table.status,
    sources: unit.sources.join(';'),
  };
}

const empty = Object.fromEntries(comparisonColumns.map((name) => [name, null])) as ComparisonRow;

function placeRows(
  identities: Identities,
  series: ComparedSeries,
  table: ComparedTable,
  unit: ComparedUnit,
  words: Words,
): readonly ComparisonRow[] {
  const row = rowOf(identities, series, table, unit, words.lang);
  const { entry } = unit;
  const ranked = entry !== null && 'rank' in entry ? entry : null;
  const place: ComparisonRow = {
    ...row,
    measure: 'rank',
    title: words.rank,
    value: ranked?.rank ?? null,
    out_of: words.outOf(table),
    group: ranked?.group ?? null,
    note: ranked ? (ranked.note?.[words.lang] ?? null) : words.why(table, unit),
  };
  const total: ComparisonRow = { ...row, measure: 'total', title: words.total, value: entry?.score ?? null };
  return total.value === null ? [place] : [place, total];
}

function taskRows(
  { agencies }: Identities,
  { series, period, asOf, byAgency }: ComparedResults,
  chosen: readonly string[],
  { lang, counts }: Words,
): readonly ComparisonRow[] {
  return chosen.flatMap((id) =>
    (Object.keys(counts) as (keyof TaskCounts)[]).map((key): ComparisonRow => ({
      ...empty,
      series,
      period,
      as_of: asOf,
      agency: id,
      name: nameOn(agencies.get(id)!, asOf).full[lang],
      stands_for: id,
      measure: `tasks-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      title: counts[key],
      value: byAgency.get(id)?.counts?.[key] ?? null,
      note: byAgency.get(id)?.why?.[lang] ?? null,
      sources: byAgency.get(id)?.sources.join(';') ?? null,
    })),
  );
}
