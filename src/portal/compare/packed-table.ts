import type { Bilingual } from '../../intake/table.ts';
import { groupOfRank } from '../competition-rank.ts';
import type { Criterion } from '../criteria-tree.ts';
import type { Release } from '../portal.ts';
import type { RankingFile } from '../../intake/series-schema.ts';
import type { RankingTable, UnrankedEntry } from '../ranking-table.ts';
import type { ComparedTable } from './compared-series.ts';
import { packSources, sourcesOfRow, type PackedSources } from './packed-sources.ts';

type Scores = readonly (number | null)[];

/** A table as it goes over the line: agencies by their place in the list of the file, scores in columns. */
export interface PackedTable extends Pick<
  ComparedTable,
  'period' | 'status' | 'version' | 'regime' | 'asOf' | 'size' | 'complete'
> {
  readonly ranking: string;
  readonly note?: Bilingual;
  readonly criteria: readonly string[];
  readonly lowestCount: number;
  /** Agency, rank, total, scores by criterion, note. */
  readonly ranked: readonly (readonly [number, number, number | null, Scores, Bilingual?])[];
  /** Agency, reason, how many criteria are known, scores by criterion, note. */
  readonly unranked: readonly (readonly [number, UnrankedEntry['reason'], number, Scores, Bilingual?])[];
  readonly omissions: readonly (readonly [number, Bilingual])[];
  /** Of those ranked, not ranked, left out, in this order. */
  readonly sources: PackedSources;
}

/**
 * Packs a table.
 * @param place the place of an agency in the list of the file
 * @param placeSource the place of a source in its own
 */
export function packTable(
  release: Release,
  table: RankingTable,
  place: (agency: string) => number,
  placeSource: (source: string) => number,
): PackedTable {
  const criteria = table.criteria.map(({ id }: Criterion) => id);
  const scores = ({ totals }: { readonly totals: ReadonlyMap<string, number> }): Scores =>
    criteria.map((id) => totals.get(id) ?? null);
  const noted = (note: Bilingual | null): [Bilingual?] => (note ? [note] : []);
  const { regime, asOf, size, complete, lowestCount } = table;
  return {
    period: release.period,
    status: release.file.status,
    version: release.file.version,
    ranking: table.ranking.id,
    regime,
    asOf,
    size,
    complete,
    ...(table.note ? { note: table.note } : {}),
    criteria,
    lowestCount,
    ranked: table.ranked.map((entry) => [
      place(entry.agency),
      entry.rank,
      entry.score,
      scores(entry),
      ...noted(entry.note),
    ]),
    unranked: table.unranked.map((entry) => [
      place(entry.agency),
      entry.reason,
      entry.known,
      scores(entry),
      ...noted(entry.note),
    ]),
    omissions: table.omissions.map(({ agency, reason }) => [place(agency), reason]),
    sources: packSources([...table.ranked, ...table.unranked, ...table.omissions], placeSource),
  };
}

/** The table that was packed. @param agencies the list of the file @param sources its list of sources */
export function unpackTable(
  packed: PackedTable,
  rankings: readonly RankingFile[],
  agencies: readonly string[],
  sources: readonly { readonly id: string }[],
): ComparedTable {
  const ranking = rankings.find(({ id }) => id === packed.ranking)!;
  const { criteria, ranked, unranked, omissions, sources: own, note = null, ...same } = packed;
  const sourcesAt = (row: number): readonly string[] => sourcesOfRow(own, row, sources);
  const totals = (scores: Scores): ReadonlyMap<string, number> =>
    new Map(
      criteria.flatMap((id, index) => {
        const score = scores[index] ?? null;
        return score === null ? [] : [[id, score] as const];
      }),
    );
  const holders = Map.groupBy(ranked, ([, rank]) => rank);
  // Groups are made of a whole table only.
  const groups = ranking.method === 'sum' || packed.complete ? ranking.groups : null;
  return {
    ...same,
    ranking,
    note,
    criteria,
    ranked: ranked.map(([agency, rank, score, scores, remark = null], row) => ({
      agency: agencies[agency]!,
      rank,
      tied: holders.get(rank)!.length > 1,
      group: groups === null ? null : groupOfRank(rank, ranked.length, groups),
      score,
      totals: totals(scores),
      sources: sourcesAt(row),
      note: remark,
    })),
    unranked: unranked.map(([agency, reason, known, scores, remark = null], row) => ({
      agency: agencies[agency]!,
      reason,
      known,
      score: null,
      totals: totals(scores),
      sources: sourcesAt(ranked.length + row),
      note: remark,
    })),
    omissions: omissions.map(([agency, reason], row) => ({
      agency: agencies[agency]!,
      reason,
      sources: sourcesAt(ranked.length + unranked.length + row),
    })),
  };
}
