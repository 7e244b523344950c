import type { SeriesFile } from '../../intake/series-schema.ts';
import type { ReleaseData } from '../../intake/read-data.ts';
import type { Criterion } from '../criteria-tree.ts';
import type { RankedEntry, RankingTable, UnrankedEntry } from '../ranking-table.ts';

type Entry = 'agency' | 'score' | 'totals' | 'sources' | 'note';

export type ComparedRanked = Pick<RankedEntry, Entry | 'rank' | 'tied' | 'group'>;
export type ComparedUnranked = Pick<UnrankedEntry, Entry | 'reason' | 'known'>;

/** What comparing needs of a ranking of one release: places and scores by the criteria at the top. */
export interface ComparedTable extends Pick<
  RankingTable,
  'ranking' | 'regime' | 'asOf' | 'size' | 'complete' | 'note' | 'lowestCount'
> {
  readonly period: string;
  readonly status: ReleaseData['file']['status'];
  readonly version: string;
  /** Ids of the criteria at the top, of which `totals` has the scores. */
  readonly criteria: readonly string[];
  readonly ranked: readonly ComparedRanked[];
  readonly unranked: readonly ComparedUnranked[];
  readonly omissions: RankingTable['omissions'];
}

/** What comparing needs of a criterion. */
export type ComparedCriterion = Pick<Criterion, 'id' | 'title' | 'note' | 'breaks' | 'max'>;

/** What comparing needs of a series, tables oldest first. */
export interface ComparedSeries extends Pick<
  SeriesFile,
  'id' | 'title' | 'short' | 'publisher' | 'owner' | 'cautions' | 'regimes'
> {
  readonly criteria: ReadonlyMap<string, ComparedCriterion>;
  readonly tables: readonly ComparedTable[];
}
