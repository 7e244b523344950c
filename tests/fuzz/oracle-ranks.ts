import type { Release, Series } from '../../src/portal/portal.ts';
import type { RankingTable } from '../../src/portal/ranking-table.ts';
import { exact, plus, rounded, times, type Exact } from './exact.ts';
import { rowsOf, type PrintedRow } from './printed-rows.ts';
import { countBy, toldApart } from './told-apart.ts';

type Totals = ReadonlyMap<string, string>;

/**
 * Rankings that say something else than the files: rank, score, tie, group and total of every criterion of everyone,
 * who has no rank, in which order they stand, and what other assessments give.
 */
export function wrongRanks(series: Series, release: Release): readonly string[] {
  return release.rankings.flatMap((table) => {
    const where = `${release.series} ${release.period} ${table.ranking.id}`;
    const entries = [...table.ranked, ...table.unranked];
    const criteria = rowsOf(series, 'criteria').filter((row) =>
      row['regimes']!.split(';').includes(table.regime),
    );
    const totals = totalsOf(table, criteria, release, (basis) => counts(table, basis));
    const ranks = table.ranked.map(({ rank }) => rank);
    const inOrder = ranks.every((rank, at) => at === 0 || ranks[at - 1]! <= rank);
    return [
      ...toldApart(where, saidOf(table), placesOf(table, totals, release)),
      ...toldApart(
        `${where} totals`,
        new Map(entries.map((entry) => [entry.agency, told(entry.totals)])),
        new Map(entries.map(({ agency }) => [agency, told(totals.get(agency) ?? new Map())])),
      ),
      ...otherAssessments(where, table, criteria, release),
      ...wrongCriterionRanks(where, table, release),
      ...(inOrder ? [] : [`${where}: not in the order of ranks: ${ranks.join(' ')}`]),
    ];
  });
}

/** Does a score of this basis count in the ranking? */
const counts = ({ ranking }: RankingTable, basis: string): boolean =>
  ranking.basis === undefined || basis === ranking.basis;

const place = (rank: string, score: string, tied: boolean, group: number | null): string =>
  [rank, score === '' ? '–' : String(Number(score)), tied ? 'tied' : 'alone', group ?? 'no group'].join(', ');

function saidOf({ ranked, unranked }: RankingTable): ReadonlyMap<string, string> {
  return new Map([
    ...ranked.map(
      ({ agency, rank, score, tied, group }) =>
        [agency, place(String(rank), score === null ? '' : String(score), tied, group)] as const,
    ),
    ...unranked.map(({ agency }) => [agency, 'no rank'] as const),
  ]);
}

/** Where everyone stands: by the totals of the scores, or as the file prints it. */
function placesOf(
  table: RankingTable,
  totals: ReadonlyMap<string, Totals>,
  release: Release,
): ReadonlyMap<string, string> {
  const { ranking } = table;
  const printed = rowsOf(release, 'ranks').filter((row) => row['ranking'] === ranking.id);
  const standings =
    ranking.method === 'published'
      ? printed
          .filter((row) => row['criterion'] === '' && row['rank'] !== '')
          .map((row) => ({ agency: row['agency']!, rank: Number(row['rank']), score: row['score']! }))
      : byTotal(totals);
  const group = (rank: number): number | null => {
    if (ranking.groups === null || (ranking.method === 'published' && !isComplete(release, ranking.id)))
      return null;
    // The first group whose share of all the ranked goes beyond the rank.
    for (let own = 1; ; own += 1) if (own * standings.length > (rank - 1) * ranking.groups) return own;
  };
  const holders = countBy(standings, ({ rank }) => String(rank));
  return new Map([
    ...[...totals.keys(), ...printed.map((row) => row['agency']!)].map(
      (agency) => [agency, 'no rank'] as const,
    ),
    ...standings.map(
      ({ agency, rank, score }) =>
        [agency, place(String(rank), score, holders.get(String(rank)) !== '1', group(rank))] as const,
    ),
  ]);
}

const isComplete = ({ file }: Release, ranking: string): boolean =>
  file.populations.find((one) => one.ranking === ranking)?.coverage.ranks === 'complete';

function byTotal(
  totals: ReadonlyMap<string, Totals>,
): readonly { readonly agency: string; readonly rank: number; readonly score: string }[] {
  const known = [...totals].flatMap(([agency, own]) => {
    const score = own.get('');
    return score === undefined ? [] : [{ agency, score }];
  });
  return known.map(({ agency, score }) => ({
    agency,
    score,
    rank: known.filter((other) => Number(other.score) > Number(score)).length + 1,
  }));
}

/** The totals of every criterion, by agency; the overall one under `''`. An agency without a row is not there. */
function totalsOf(
  { ranking }: RankingTable,
  criteria: readonly PrintedRow[],
  release: Release,
  counted: (basis: string) => boolean,
): ReadonlyMap<string, Totals> {
  const own = rowsOf(release, 'scores').filter(
    (row) => row['ranking'] === ranking.id && counted(row['basis']!),
  );
  return new Map(
    [...Map.groupBy(own, (row) => row['agency']!)].map(([agency, rows]) => {
      const values = new Map(
        rows.filter((row) => row['value'] !== '').map((row) => [row['criterion']!, row['value']!]),
      );
      const ids = ['', ...criteria.map((row) => row['id']!)];
      const totals = ids.flatMap((id): [string, string][] => {
        const total = totalOf(criteria, id, values);
        if (total === null) return [];
        const isLowest = id !== '' && !criteria.some((row) => row['parent'] === id);
        return [[id, isLowest ? values.get(id)! : rounded(total, ranking.precision)]];
      });
      return [agency, new Map(totals)];
    }),
  );
}

/** The sum of the parts of a criterion, each times its weight; null where one is missing. */
function totalOf(
  criteria: readonly PrintedRow[],
  parent: string,
  values: ReadonlyMap<string, string>,
): Exact | null {
  const parts = criteria.filter((row) => row['parent'] === parent);
  if (parts.length === 0) return exact(values.get(parent) ?? '');
  let sum: Exact = { digits: 0n, places: 0 };
  for (const { id, weight } of parts) {
    const value = totalOf(criteria, id!, values);
    if (value === null) return null;
    sum = plus(sum, times(value, exact(weight!)!));
  }
  return sum;
}

/** Totals in the order of their criteria, so that two can be compared. */
function told(totals: ReadonlyMap<string, string | number>): string {
  return [...totals]
    .map(([id, value]) => `${id} = ${String(Number(value))}`)
    .toSorted()
    .join(', ');
}

/** What assessments on other bases give to those in the table. */
function otherAssessments(
  where: string,
  table: RankingTable,
  criteria: readonly PrintedRow[],
  release: Release,
): readonly string[] {
  const entries = [...table.ranked, ...table.unranked];
  const there = new Set(entries.map(({ agency }) => agency));
  const bases = new Set(rowsOf(release, 'scores').map((row) => row['basis']!));
  const right = [...bases]
    .filter((basis) => !counts(table, basis))
    .flatMap((basis) =>
      [...totalsOf(table, criteria, release, (one) => one === basis)]
        .filter(([agency]) => there.has(agency))
        .map(([agency, totals]) => [`${agency} ${basis}`, told(totals)] as const),
    );
  const said = entries.flatMap(({ agency, otherBases }) =>
    otherBases.map(({ basis, totals }) => [`${agency} ${basis}`, told(totals)] as const),
  );
  return toldApart(`${where} besides`, new Map(said), new Map(right));
}

/** Ranks by one criterion stand as they are printed. */
function wrongCriterionRanks(where: string, table: RankingTable, release: Release): readonly string[] {
  const said = [...table.ranked, ...table.unranked].flatMap(({ agency, criterionRanks }) =>
    criterionRanks.map(
      ({ criterion, rank, outOf, score }) =>
        [`${agency} ${criterion}`, [rank, outOf, score].map((one) => one ?? '–').join(' ')] as const,
    ),
  );
  const right = rowsOf(release, 'ranks')
    .filter((row) => row['ranking'] === table.ranking.id && row['criterion'] !== '')
    .map((row) => {
      const numbers = ['rank', 'out_of', 'score'].map((name) => (row[name] ? Number(row[name]) : '–'));
      return [`${row['agency']!} ${row['criterion']!}`, numbers.join(' ')] as const;
    });
  return toldApart(`${where} by criterion`, new Map(said), new Map(right));
}
