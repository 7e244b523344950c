import type { Population } from './populations.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { RankingFile } from './series-schema.ts';

type RankRow = ReleaseRows['ranks'][number];
type Ranked = RankRow & { readonly rank: number };

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
          ...(complete && group[0]?.criterion === null ? checkSequence(ranked, file) : []),
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
  if (size === null) return [];
  const wrong = (row.rank ?? 1) > size || (row.out_of ?? size) !== size;
  if (!wrong) return [];
  const value = `${row.rank ?? '–'}/${row.out_of ?? '–'}`;
  return [{ code: 'rank-above-size', file, line: row.line, column: 'rank', value, allowed: String(size) }];
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

/** Where scores are printed beside ranks, the better rank must not have the lower score. */
function checkAgainstScores(rows: readonly Ranked[], ranking: RankingFile, file: string): Problem[] {
  const scored = rows.filter((row): row is Ranked & { score: number } => row.score !== null);
  const ordered = scored.toSorted((a, b) => a.rank - b.rank);
  return ordered.flatMap((row, index): Problem[] => {
    const above = ordered[index - 1];
    if (!above || above.rank === row.rank || above.score >= row.score) return [];
    const details = { found: `${above.agency} ${above.rank}: ${above.score} < ${row.score} (${ranking.id})` };
    const value = `${row.agency} ${row.rank}`;
    return [{ code: 'rank-against-score', file, line: row.line, column: 'rank', value, details }];
  });
}
