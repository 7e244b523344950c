import { buildGaps, type Gaps } from './quarter-gaps.ts';
import { buildAssessments, type Assessment } from './quarter-assessments.ts';
import { buildChange, type ChangeLines } from './quarter-change.ts';
import { compareResults, isComparable, type Comparable, type NotComparable } from './quarter-comparison.ts';
import { buildRankMoves, type RankMoves } from './quarter-moves.ts';
import { buildRequests, type RequestLines } from './quarter-requests.ts';
import type { TaskCounts } from './counts-of-tasks.ts';
import { resolutionSeries, type Portal, type Release, type Series } from './portal.ts';
import type { RankingTable } from './ranking-table.ts';
import { groupLines, kindLines, leftOutOfGroups, type KindLines, type ResultLine } from './result-lines.ts';
import { totalOf, type ReleaseResults } from './results.ts';

/** One ranking of a quarter, with all that its table and its findings need. */
export interface QuarterRanking {
  readonly table: RankingTable;
  readonly moves: RankMoves;
  readonly assessment: Assessment | null;
}

/** The results of a quarter as the tables of its page hold them. */
export interface QuarterResults {
  readonly results: ReleaseResults;
  /** Null where nobody gave a number. */
  readonly total: TaskCounts | null;
  readonly groups: readonly ResultLine<number>[];
  readonly kinds: readonly KindLines[];
  /** Not counted where groups are compared with the quarter before. */
  readonly leftOut: readonly string[];
  readonly comparison: Comparable | NotComparable;
  readonly change: ChangeLines | null;
}

/** What the page of a quarter shows, table by table; findings take their numbers from here and name the cell. */
export interface Quarter {
  readonly release: Release;
  readonly results: QuarterResults | null;
  readonly rankings: readonly QuarterRanking[];
  /** Null where the release has no table of recommendations. */
  readonly requests: RequestLines | null;
  readonly gaps: Gaps;
}

/** Does a release hold more than figures? Then its page is that of a disclosure. */
export function isDisclosure(release: Release): boolean {
  const { results, rankings, tasks, recommendations, designations, budgets, databases } = release;
  const lists = [rankings, tasks, recommendations, designations, budgets, databases];
  return release.series === resolutionSeries && (results !== null || lists.some(({ length }) => length > 0));
}

/** By series too: a frozen version stands among the releases of its own day. */
const known = new WeakMap<Series, Map<Release, Quarter>>();

/** The tables of a quarter, built once for all pages that lead with it. */
export function buildQuarter(portal: Portal, series: Series, release: Release): Quarter {
  const ofSeries = known.get(series) ?? new Map<Release, Quarter>();
  known.set(series, ofSeries);
  const before = ofSeries.get(release);
  if (before) return before;
  const quarter: Quarter = {
    release,
    results: release.results && buildQuarterResults(portal, series, { ...release, results: release.results }),
    rankings: release.rankings.map((table) => ({
      table,
      moves: buildRankMoves(series, release, table),
      assessment: buildAssessments(table),
    })),
    requests: buildRequests(release),
    gaps: buildGaps(release),
  };
  ofSeries.set(release, quarter);
  return quarter;
}

function buildQuarterResults(
  portal: Portal,
  series: Series,
  release: Release & { readonly results: ReleaseResults },
): QuarterResults {
  const comparison = compareResults(series, release);
  const before = isComparable(comparison) ? comparison.earlier : null;
  return {
    results: release.results,
    total: totalOf(release.results),
    groups: groupLines(release.results, before),
    kinds: kindLines(portal, release.results, before),
    leftOut: leftOutOfGroups(portal, release.results, before),
    comparison,
    change: buildChange(comparison),
  };
}
