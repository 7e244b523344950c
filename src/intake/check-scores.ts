import type { Population } from './populations.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { SeriesRows } from './series.ts';
import type { RankingFile, RegimeFile } from './series-schema.ts';

type CriterionRow = SeriesRows['criteria'][number];

/** The lowest criteria of a regime: those that carry scores. */
export function lowestCriteria(criteria: readonly CriterionRow[], regime: string): readonly CriterionRow[] {
  const used = criteria.filter(({ regimes }) => regimes.includes(regime));
  const parents = new Set(used.map(({ parent }) => parent));
  return used.filter(({ id }) => !parents.has(id));
}

/** Scores speak of lowest criteria of the period's regime, within their maximum, without a missing row. */
export function checkScores(
  series: SeriesRows,
  release: ReleaseRows & { readonly regime: RegimeFile },
  populations: readonly Population[],
): Problem[] {
  if (release.scores.length === 0 && !release.file.resources.some(({ name }) => name === 'scores')) return [];
  const { regime } = release;
  const file = `${release.folder}/scores.csv`;
  const lowest = lowestCriteria(series.criteria, regime.id);
  const byId = new Map(series.criteria.map((row) => [row.id, row]));
  const lowestIds = new Set(lowest.map(({ id }) => id));
  const problems = release.scores.flatMap((row): Problem[] => {
    const criterion = byId.get(row.criterion);
    if (!criterion) return [];
    const at = { file, line: row.line, column: 'criterion', value: row.criterion };
    if (!criterion.regimes.includes(regime.id)) {
      return [{ code: 'criterion-outside-regime', ...at, details: { found: regime.id } }];
    }
    if (!lowestIds.has(criterion.id)) return [{ code: 'criterion-not-lowest', ...at }];
    if (criterion.max !== null && row.value !== null && row.value > criterion.max) {
      const allowed = String(criterion.max);
      return [{ code: 'score-above-max', ...at, column: 'value', value: String(row.value), allowed }];
    }
    return [];
  });
  return [
    ...problems,
    ...populations.flatMap(({ ranking }) => checkBasis(release, ranking, file)),
    ...populations.flatMap((population) => missingRows(release, population, lowest, file)),
  ];
}

/** A sum of values on two bases (self-report, independent) measures nothing: the rarer basis is out of place. */
function checkBasis(release: ReleaseRows, ranking: RankingFile, file: string): Problem[] {
  // A ranking that names the basis it counts may show others beside it.
  if (ranking.method !== 'sum' || ranking.basis !== undefined) return [];
  const rows = release.scores.filter((row) => row.ranking === ranking.id);
  const [most, ...rarer] = basesOf(rows);
  return rarer.map(([value, [first]]): Problem => {
    const details = { found: ranking.id, other: most![0] };
    return { code: 'basis-mixed', file, line: first!.line, column: 'basis', value, details };
  });
}

/** The rows of each basis, the most frequent first. */
function basesOf(rows: ReleaseRows['scores']): [string, ReleaseRows['scores']][] {
  const groups = [...Map.groupBy(rows, ({ basis }) => basis)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length);
}

/** With complete coverage each agency of the population has every criterion; with partial, each agency that is there. */
function missingRows(
  release: ReleaseRows,
  { ranking, eligible, declared }: Population,
  lowest: readonly CriterionRow[],
  file: string,
): Problem[] {
  const rows = release.scores.filter(
    (row) => row.ranking === ranking.id && (ranking.basis === undefined || row.basis === ranking.basis),
  );
  const coverage = declared.coverage.scores;
  if (coverage === undefined) {
    const at = { file: `${release.folder}/datapackage.json`, value: 'scores' };
    return rows.length > 0 ? [{ code: 'coverage-missing', ...at }] : [];
  }
  if (rows.length === 0 && coverage === 'complete') {
    // Without a row there is no basis to ask for, so that agencies are named alone.
    return eligible.map((agency) => ({ code: 'row-missing', file, value: `${ranking.id} · ${agency}` }));
  }
  const present = new Set(rows.map(({ agency }) => agency));
  const expected = coverage === 'complete' ? eligible : [...present];
  const all = basesOf(rows).map(([basis]) => basis);
  // In a sum a second basis is a problem of its own; it asks for no rows, and its rows are not missing on the first.
  const bases = ranking.method === 'sum' ? all.slice(0, 1) : all;
  const have = new Set(
    rows.map(({ agency, criterion, basis }) =>
      [agency, criterion, ranking.method === 'sum' ? bases[0] : basis].join(' · '),
    ),
  );
  return expected.flatMap((agency) =>
    bases.flatMap((basis) =>
      lowest
        .map(({ id }) => `${agency} · ${id} · ${basis}`)
        .filter((key) => !have.has(key))
        .map((key) => ({ code: 'row-missing', file, value: `${ranking.id} · ${key}` }) as const),
    ),
  );
}
