import type { ReleaseData } from '../intake/read-data.ts';
import type { RankingFile } from '../intake/series-schema.ts';
import type { Bilingual } from '../intake/table.ts';
import { competitionRank, groupOfRank } from './competition-rank.ts';
import { lowestOf, totalsOf, type Criterion } from './criteria-tree.ts';

type ScoreRow = ReleaseData['scores'][number];
type RankRow = ReleaseData['ranks'][number];
type ObservationStatus = ScoreRow['status'];

/** A rank by one criterion, as the publisher printed it. */
interface CriterionRank {
  readonly criterion: string;
  readonly rank: number | null;
  readonly outOf: number | null;
  readonly score: number | null;
}

/** Scores on a basis that the ranking does not count, such as what an agency says of itself. */
export interface OtherBasis {
  readonly basis: ScoreRow['basis'];
  /** Values of the criteria at every level, by id, the overall one under `''`. */
  readonly totals: ReadonlyMap<string, number>;
  /** Who assessed, as the data name them. */
  readonly assessedBy: string | null;
}

/** What a ranking knows of an agency, ranked or not. */
interface Entry {
  readonly agency: string;
  /** At the ranking's precision. */
  readonly score: number | null;
  /** Values of the criteria at every level, by id; a criterion with a missing part is not in it. */
  readonly totals: ReadonlyMap<string, number>;
  /** What other assessments give, where the ranking counts one of several: totals of criteria by basis. */
  readonly otherBases: readonly OtherBasis[];
  /** Statuses of the lowest criteria, where scores were given. */
  readonly statuses: ReadonlyMap<string, ObservationStatus>;
  readonly criterionRanks: readonly CriterionRank[];
  readonly sources: readonly string[];
  readonly note: Bilingual | null;
}

export interface RankedEntry extends Entry {
  readonly rank: number;
  readonly tied: boolean;
  /** 1 is the highest; null where the ranking has no groups or not every rank is known. */
  readonly group: number | null;
}

export interface UnrankedEntry extends Entry {
  /** `no-value`: nothing was published; `partial`: some criteria only; `rank-not-stated`: named without a rank. */
  readonly reason: 'no-value' | 'partial' | 'rank-not-stated';
  /** How many of the lowest criteria have a value. */
  readonly known: number;
}

/** One ranking of one release. */
export interface RankingTable {
  readonly ranking: RankingFile;
  readonly regime: string;
  /** The day of the population. */
  readonly asOf: string;
  /** How many are ranked together; null when it was not found. */
  readonly size: number | null;
  /** Is every agency of the population in the table? */
  readonly complete: boolean;
  readonly note: Bilingual | null;
  /** The criteria of the regime, as far as the table has values of them. */
  readonly criteria: readonly Criterion[];
  /** How many lowest criteria a full total is made of; 0 where only ranks were published. */
  readonly lowestCount: number;
  /** Best first; equal ranks in the order of the register. */
  readonly ranked: readonly RankedEntry[];
  readonly unranked: readonly UnrankedEntry[];
  readonly omissions: readonly { agency: string; reason: Bilingual; sources: readonly string[] }[];
}

/** Builds the rankings of a release, in the order of its populations. */
export function buildRankingTables(
  release: ReleaseData,
  criteria: readonly Criterion[],
): readonly RankingTable[] {
  return release.populations.map((population): RankingTable => {
    const { ranking, declared, size, eligible } = population;
    const ofRanking = <R extends { ranking: string }>(rows: readonly R[]): R[] =>
      rows.filter((row) => row.ranking === ranking.id);
    const allScores = ofRanking(release.scores);
    const counts = ({ basis }: ScoreRow): boolean => ranking.basis === undefined || basis === ranking.basis;
    const scores = Map.groupBy(allScores.filter(counts), ({ agency }) => agency);
    const beside = Map.groupBy(
      allScores.filter((row) => !counts(row)),
      ({ agency }) => agency,
    );
    const ranks = Map.groupBy(ofRanking(release.ranks), ({ agency }) => agency);
    const present = eligible.filter((agency) => scores.has(agency) || ranks.has(agency));
    const lowest = scores.size > 0 ? lowestOf(criteria) : [];
    const entries = present.map((agency): Entry => ({
      ...toEntry(agency, scores.get(agency) ?? [], ranks.get(agency) ?? [], ranking, criteria),
      otherBases: otherBasesOf(beside.get(agency) ?? [], ranking, criteria),
    }));
    const complete =
      (ranking.method === 'sum' ? declared.coverage.scores : declared.coverage.ranks) === 'complete';
    const { ranked, unranked } =
      ranking.method === 'sum'
        ? rankBySum(entries, ranking)
        : rankAsPublished(entries, ranks, ranking, complete);
    return {
      ranking,
      regime: release.regime.id,
      asOf: declared.as_of,
      size,
      complete,
      note: declared.note ?? null,
      criteria: scores.size > 0 ? criteria : [],
      lowestCount: lowest.length,
      ranked,
      unranked: unranked.map((entry) => ({ ...entry, known: knownOf(entry, lowest) })),
      omissions: ofRanking(release.omissions).map((row) => ({
        agency: row.agency,
        reason: { vi: row.reason_vi, en: row.reason_en },
        sources: row.source,
      })),
    };
  });
}

function toEntry(
  agency: string,
  scores: readonly ScoreRow[],
  ranks: readonly RankRow[],
  ranking: RankingFile,
  criteria: readonly Criterion[],
): Omit<Entry, 'otherBases'> {
  const values = new Map(
    scores.flatMap(({ criterion, value }) => (value === null ? [] : [[criterion, value]])),
  );
  const totals = totalsOf(criteria, values, ranking.precision);
  const overall = ranks.find(({ criterion }) => criterion === null);
  const note = overall?.note_vi && overall.note_en ? { vi: overall.note_vi, en: overall.note_en } : null;
  return {
    agency,
    score: ranking.method === 'sum' ? (totals.get('') ?? null) : (overall?.score ?? null),
    totals,
    statuses: new Map(scores.map(({ criterion, status }) => [criterion, status])),
    criterionRanks: ranks.flatMap(({ criterion, rank, out_of, score }) =>
      criterion === null ? [] : [{ criterion, rank, outOf: out_of, score }],
    ),
    sources: [...new Set([...scores, ...ranks].flatMap(({ source }) => source))],
    note,
  };
}

function otherBasesOf(
  scores: readonly ScoreRow[],
  ranking: RankingFile,
  criteria: readonly Criterion[],
): readonly OtherBasis[] {
  return [...Map.groupBy(scores, ({ basis }) => basis)].map(([basis, rows]) => {
    const values = new Map(
      rows.flatMap(({ criterion, value }) => (value === null ? [] : [[criterion, value]])),
    );
    return {
      basis,
      totals: totalsOf(criteria, values, ranking.precision),
      assessedBy: rows[0]?.assessed_by ?? null,
    };
  });
}

function knownOf(entry: Entry, lowest: readonly Criterion[]): number {
  return lowest.filter(({ id }) => entry.totals.has(id)).length;
}

type Division = { ranked: RankedEntry[]; unranked: Omit<UnrankedEntry, 'known'>[] };

function rankBySum(entries: readonly Entry[], ranking: RankingFile): Division {
  const withTotal = entries.filter((entry): entry is Entry & { score: number } => entry.score !== null);
  const ranked = competitionRank(withTotal, ({ score }) => score).map(({ item, rank, tied }) => {
    const group = ranking.groups === null ? null : groupOfRank(rank, withTotal.length, ranking.groups);
    return { ...item, rank, tied, group };
  });
  const unranked = entries
    .filter(({ score }) => score === null)
    .map((entry) => ({ ...entry, reason: entry.totals.size > 0 ? 'partial' : 'no-value' }) as const);
  return { ranked, unranked };
}

function rankAsPublished(
  entries: readonly Entry[],
  ranks: ReadonlyMap<string, readonly RankRow[]>,
  ranking: RankingFile,
  complete: boolean,
): Division {
  const rankOf = (entry: Entry): number | null =>
    ranks.get(entry.agency)?.find(({ criterion }) => criterion === null)?.rank ?? null;
  const withRank = entries.flatMap((entry) => {
    const rank = rankOf(entry);
    return rank === null ? [] : [{ entry, rank }];
  });
  const ranked = withRank
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry, rank }) => ({
      ...entry,
      rank,
      tied: withRank.filter((other) => other.rank === rank).length > 1,
      group: ranking.groups && complete ? groupOfRank(rank, withRank.length, ranking.groups) : null,
    }));
  const unranked = entries
    .filter((entry) => rankOf(entry) === null)
    .map((entry) => ({ ...entry, reason: 'rank-not-stated' }) as const);
  return { ranked, unranked };
}
