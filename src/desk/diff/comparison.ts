import type { Side } from './compared.ts';
import { jumpsBetween, type Jumps } from './jumps.ts';
import { movesSinceBefore, movesSinceVersion, type RankingMoves } from './rank-moves.ts';
import { tableChanges, type TableChanges } from './table-changes.ts';
import { toldBy, toldChanges, type ToldChange } from './told.ts';

/** What a release changes against one other state. */
export interface Comparison {
  /** `before`: the period before of the series; `published`: the version that readers have now. */
  readonly against: 'before' | 'published';
  readonly period: string;
  readonly version: string;
  readonly tables: readonly TableChanges[];
  readonly rankings: readonly RankingMoves[];
  /** Against the period before only: a correction is declared cell by cell and needs no such guess. */
  readonly jumps: Jumps | null;
  /** Effect on the findings, in the language of the officer. */
  readonly told: readonly ToldChange[];
}

/** A release beside another state: the period before it, or its version that is published. */
export function compare(against: Comparison['against'], other: Side, side: Side): Comparison {
  return {
    against,
    period: other.release.period,
    version: other.release.file.version,
    tables: tableChanges(other.rows, side.rows),
    rankings: against === 'before' ? movesSinceBefore(side) : movesSinceVersion(other, side),
    jumps: against === 'before' ? jumpsBetween(other, side) : null,
    told: toldChanges(toldBy(other, 'vi'), toldBy(side, 'vi')),
  };
}
