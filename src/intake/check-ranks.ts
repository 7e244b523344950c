import Big from 'big.js';
import type { Population } from './populations.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { RankingFile } from './series-schema.ts';

type RankRow = ReleaseRows['ranks'][number];
type Ranked = RankRow & { readonly rank: number };
type Scored = Ranked & { readonly score: number };

/** Ranks as published: complete where they say so, within the population, without a gap, and not against the scores. */
export function checkRanks(release: ReleaseRows, populations: readonly Population[]): Problem[] {
  const file = `${release.folder}/ranks.csv`;
  return populations.flatMap((population) => {
    const rows = release.ranks.filter(({ ranking }) => ranking === population.ranking.id);
    if (rows.length === 0 && population.declared.coverage.ranks === undefined) return [];
    const complete = population.declared.coverage.ranks === 'complete';
    const byCriterion = Map.groupBy(rows, ({ criterion }) => criterion);
    return [
      ...checkCoverage(release, population, byCriterion.get(null) ?? [], file),
      ...rows.flatMap((row) => checkSize(row, population.size, file)),
      ...[...byCriterion.values()].flatMap((group) => {
        const ranked = group.filter((row): row is Ranked => row.rank !== null);
        return [
          ...(complete && group[0]?.criterion === null
            ? checkSequence(ranked, file)
            : checkTies(ranked, file)),
          ...checkAgainstScores(ranked, population.ranking, file),
        ];
      }),
    ];
  });
}

function checkCoverage(
  release: ReleaseRows,
  { ranking, declared, eligible, size }: Population,
  overall: readonly RankRow[],
  file: string,
): Problem[] {
  if (declared.coverage.ranks === undefined) {
    return [{ code: 'coverage-missing', file: `${release.folder}/datapackage.json`, value: 'ranks' }];
  }
  if (declared.coverage.ranks === 'partial') return [];
  if (ranking.population === 'publisher') {
    // Only the publisher knows who they are; how many they are is known here too.
    if (size === null || overall.length >= size) return [];
    return [{ code: 'row-missing', file, value: `${ranking.id}: ${overall.length}/${size}` }];
  }
  const have = new Set(overall.map(({ agency }) => agency));
  return eligible
    .filter((agency) => !have.has(agency))
    .map((agency) => ({ code: 'row-missing', file, value: `${ranking.id} · ${agency}` }) as const);
}

function checkSize(row: RankRow, size: number | null, file: string): Problem[] {
  // Where the size was not found, the row's own number of the ranked is all there is.
  const limit = size ?? row.out_of;
  if (limit === null) return [];
  const wrong = (row.rank ?? 1) > limit || (row.out_of ?? limit) !== limit;
  if (!wrong) return [];
  const value = `${row.rank ?? '–'}/${row.out_of ?? '–'}`;
  return [{ code: 'rank-above-size', file, line: row.line, column: 'rank', value, allowed: String(limit) }];
}

/** Standard competition ranking: a rank is one more than the number of those above. */
function checkSequence(rows: readonly Ranked[], file: string): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const above = rows.filter(({ rank }) => rank < row.rank).length;
    if (row.rank === above + 1) return [];
    const details = { found: String(above) };
    return [
      { code: 'rank-sequence', file, line: row.line, column: 'rank', value: String(row.rank), details },
    ];
  });
}

/** Of a table with some ranks only: after k holders of a rank, the k − 1 ranks that follow it are taken. */
function checkTies(rows: readonly Ranked[], file: string): Problem[] {
  const holders = Map.groupBy(rows, ({ rank }) => rank);
  return rows.flatMap((row): Problem[] => {
    const tied = [...holders].find(([rank, held]) => rank < row.rank && row.rank < rank + held.length);
    if (!tied) return [];
    const details = { found: String(tied[0] - 1 + tied[1].length) };
    const at = { file, line: row.line, column: 'rank', value: String(row.rank) };
    return [{ code: 'rank-sequence', ...at, details }];
  });
}

/**
 * Where scores are printed beside ranks, no better rank may have a lower score, and equal ranks have equal scores at
 * the precision of the ranking. Of the rows that contradict the same score only the first is named.
 */
function checkAgainstScores(rows: readonly Ranked[], ranking: RankingFile, file: string): Problem[] {
  const scored = rows.filter((row): row is Scored => row.score !== null);
  const ordered = scored.toSorted((a, b) => a.rank - b.rank);
  const problems: Problem[] = [];
  const named = new Set<Scored>();
  let lowestAbove: Scored | null = null;
  for (const group of Map.groupBy(ordered, ({ rank }) => rank).values()) {
    const [first] = group as [Scored, ...Scored[]];
    for (const row of group) {
      const above = lowestAbove && lowestAbove.score < row.score ? lowestAbove : null;
      const tied = roundTo(row.score, ranking) === roundTo(first.score, ranking) ? null : first;
      const other = above ?? tied;
      if (!other || named.has(other)) continue;
      named.add(other);
      const sign = other.score < row.score ? '<' : '>';
      const found = `${other.agency} ${other.rank}: ${other.score} ${sign} ${row.score} (${ranking.id})`;
      const at = { file, line: row.line, column: 'rank', value: `${row.agency} ${row.rank}` };
      problems.push({ code: 'rank-against-score', ...at, details: { found } });
    }
    const lowest = group.reduce((a, b) => (b.score < a.score ? b : a));
    if (!lowestAbove || lowest.score < lowestAbove.score) lowestAbove = lowest;
  }
  return problems;
}

function roundTo(score: number, { precision }: RankingFile): string {
  return new Big(score).toFixed(precision, Big.roundHalfUp);
}
