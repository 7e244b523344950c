import Big from 'big.js';
import { lowestCriteria } from './check-scores.ts';
import type { Population } from './populations.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { RegimeFile } from './series-schema.ts';
import type { SeriesRows } from './series.ts';

/**
 * Where this portal adds up and the publisher prints a total or a rank too, the two must agree: at the precision of
 * the ranking, and among the agencies with every score. The portal shows the publisher's only when they do.
 */
export function checkSums(
  series: Pick<SeriesRows, 'criteria'>,
  release: ReleaseRows & { readonly regime: RegimeFile },
  populations: readonly Population[],
): Problem[] {
  return populations.flatMap(({ ranking, declared }): Problem[] => {
    if (ranking.method !== 'sum') return [];
    const scores = release.scores.filter(
      (row) => row.ranking === ranking.id && (ranking.basis === undefined || row.basis === ranking.basis),
    );
    // Two bases in one sum are told of elsewhere; their total has no meaning to hold anything against.
    if (new Set(scores.map(({ basis }) => basis)).size !== 1) return [];
    const totals = totalsOf(series.criteria, release.regime.id, scores, ranking.precision);
    const complete = declared.coverage.scores === 'complete';
    return release.ranks
      .filter((row) => row.ranking === ranking.id && row.criterion === null)
      .flatMap((row): Problem[] => {
        const total = totals.get(row.agency);
        if (!total) return [];
        const rank = [...totals.values()].filter((other) => other.gt(total)).length + 1;
        const at = { file: `${release.folder}/ranks.csv`, line: row.line };
        const scoreWrong = row.score !== null && !roundTo(row.score, ranking.precision).eq(total);
        // With some scores missing, the others cannot tell how many stand above.
        const rankWrong = complete && row.rank !== null && row.rank !== rank;
        return [
          ...(scoreWrong ? [mismatch(at, 'score', String(row.score), total.toFixed(ranking.precision))] : []),
          ...(rankWrong ? [mismatch(at, 'rank', String(row.rank), String(rank))] : []),
        ];
      });
  });
}

function mismatch(
  at: { readonly file: string; readonly line: number },
  column: string,
  value: string,
  found: string,
): Problem {
  return { code: 'rank-mismatch', ...at, column, value, details: { found } };
}

const roundTo = (value: Big | number, decimals: number): Big =>
  new Big(value).round(decimals, Big.roundHalfUp);

/** The totals of the agencies that have every score: each lowest score times the weights above it, rounded once. */
function totalsOf(
  criteria: SeriesRows['criteria'],
  regime: string,
  scores: ReleaseRows['scores'],
  decimals: number,
): ReadonlyMap<string, Big> {
  const byId = new Map(criteria.map((row) => [row.id, row]));
  const weightOf = (id: string | null): Big => {
    const row = id === null ? undefined : byId.get(id);
    return row ? new Big(row.weight).times(weightOf(row.parent)) : new Big(1);
  };
  const weights = new Map(lowestCriteria(criteria, regime).map(({ id }) => [id, weightOf(id)]));
  const totals = new Map<string, Big>();
  for (const [agency, rows] of Map.groupBy(scores, (row) => row.agency)) {
    const values = new Map(rows.map(({ criterion, value }) => [criterion, value]));
    if ([...weights.keys()].some((id) => (values.get(id) ?? null) === null)) continue;
    const sum = [...weights].reduce(
      (total, [id, weight]) => total.plus(weight.times(values.get(id)!)),
      new Big(0),
    );
    totals.set(agency, roundTo(sum, decimals));
  }
  return totals;
}
