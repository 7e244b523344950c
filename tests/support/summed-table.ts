import type { Criterion } from '../../src/portal/criteria-tree.ts';
import { buildRankingTables, type RankingTable } from '../../src/portal/ranking-table.ts';
import { seededRandom } from '../../src/portal/seeded-random.ts';
import { populationOf, releaseOf } from './rows.ts';

/** A criterion with its weight and its parts. */
export function criterion(id: string, weight = 1, parts: readonly Criterion[] = []): Criterion {
  return { id, weight, parts, title: { vi: id, en: id }, note: null, max: null, breaks: [] };
}

type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A ranking of agencies by the sum of their scores, as the portal builds it from rows. */
export function summedTable(
  scores: Scores,
  criteria: readonly Criterion[],
  ranking: { readonly precision?: number; readonly groups?: number } = {},
): RankingTable {
  const rows = Object.entries(scores).flatMap(([agency, values]) =>
    Object.entries(values).map(([id, value]) => {
      return { ranking: 'p', agency, criterion: id, value, status: 'A' as const };
    }),
  );
  const population = populationOf(Object.keys(scores), { scores: 'complete' }, { groups: null, ...ranking });
  const release = { ...releaseOf({ scores: rows }), populations: [population] };
  return buildRankingTables(release, criteria)[0]!;
}

/** A table of agencies with scores by chance between 0 and 10, criteria in parts of three: a size for measuring. */
export function randomTable(agencies: number, lowest: number, seed = 1): RankingTable {
  const random = seededRandom(seed);
  const ids = Array.from({ length: lowest }, (_, index) => `c${String(index + 1).padStart(2, '0')}`);
  const parts = Map.groupBy(ids, (id) => `d${Math.ceil(Number(id.slice(1)) / 3)}`);
  const criteria = [...parts].map(([id, group]) =>
    criterion(
      id,
      1,
      group.map((part) => criterion(part)),
    ),
  );
  const score = (): number => Math.round(random() * 100_000) / 10_000;
  const scores = Object.fromEntries(
    Array.from({ length: agencies }, (_, index) => [
      `a${index + 1}`,
      Object.fromEntries(ids.map((id) => [id, score()])),
    ]),
  );
  return summedTable(scores, criteria);
}
