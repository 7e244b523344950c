import type { RankingFile } from '../../intake/series-schema.ts';
import type { Bilingual } from '../../intake/table.ts';
import type { Marks } from '../../site/marks.ts';
import type { ComparedCriterion, ComparedSeries } from './compared-series.ts';
import type { ComparedResults } from './compared-results.ts';
import type { CitedSource } from '../cited-source.ts';
import type { CompareGroup } from './groups.ts';
import type { PackedAgency } from './packed-agencies.ts';
import { sourcesOfRow, type PackedSources } from './packed-sources.ts';
import { unpackTable, type PackedTable } from './packed-table.ts';

/** The file from which agencies are chosen. */
export interface CompareAgenciesFile extends Marks {
  /** In the order in which they are offered. */
  readonly agencies: readonly PackedAgency[];
}

/** The series of a file of one group. */
export interface PackedSeries extends Omit<ComparedSeries, 'criteria' | 'tables'> {
  readonly rankings: readonly RankingFile[];
  readonly criteria: readonly ComparedCriterion[];
  readonly tables: readonly PackedTable[];
}

/** The results of a file of one group: agency, then the counts in the order of `TaskCounts`, or why there are none. */
export interface PackedResults extends Omit<ComparedResults, 'byAgency'> {
  readonly rows: readonly (
    readonly [agency: number, ...counts: number[]] | readonly [agency: number, why: Bilingual]
  )[];
  readonly sources: PackedSources;
}

/** The file of all that is compared among the agencies of one group. */
export interface CompareFile extends Marks {
  readonly group: CompareGroup;
  /** Ids; the rest of the file names agencies by their place here. */
  readonly agencies: readonly string[];
  /** Named by their place here, too. */
  readonly sources: readonly CitedSource[];
  readonly series: readonly PackedSeries[];
  readonly results: readonly PackedResults[];
  /** The search that found no results by agency, where it was made. */
  readonly resultsSearch: string | null;
}

/** What a file of one group holds. */
export interface CompareData {
  readonly series: readonly ComparedSeries[];
  readonly results: readonly ComparedResults[];
  /** By id. */
  readonly sources: ReadonlyMap<string, CitedSource>;
  readonly resultsSearch: string | null;
}

/** Unpacks a file of one group. */
export function unpackCompareFile(file: CompareFile): CompareData {
  return {
    series: file.series.map(({ rankings, criteria, tables, ...same }) => ({
      ...same,
      criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
      tables: tables.map((table) => unpackTable(table, rankings, file.agencies, file.sources)),
    })),
    results: file.results.map(({ rows, sources, ...same }) => ({
      ...same,
      byAgency: new Map(
        rows.map((row, index) => [
          file.agencies[row[0]]!,
          { ...unpackResult(row), sources: sourcesOfRow(sources, index, file.sources) },
        ]),
      ),
    })),
    sources: new Map(file.sources.map((source) => [source.id, source])),
    resultsSearch: file.resultsSearch,
  };
}

function unpackResult(row: PackedResults['rows'][number]) {
  const [, first] = row;
  if (typeof first === 'object') return { counts: null, why: first };
  const [assigned, doneOnTime, doneLate, inProgress, overdue, recurring] = row.slice(1) as number[];
  return {
    counts: {
      assigned: assigned!,
      doneOnTime: doneOnTime!,
      doneLate: doneLate!,
      inProgress: inProgress!,
      overdue: overdue!,
      recurring: recurring!,
    },
    why: null,
  };
}
