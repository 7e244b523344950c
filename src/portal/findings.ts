import type { Agency } from './agencies.ts';
import { assessedFinding, type AssessedFinding } from './finding-assessed.ts';
import { changeFinding, type ChangeFinding } from './finding-change.ts';
import { doneFinding, type DoneFinding } from './finding-done.ts';
import { missingFinding, type MissingFinding } from './finding-missing.ts';
import { movementFinding, type MovementFinding } from './finding-movement.ts';
import { overdueFinding, type OverdueFinding } from './finding-overdue.ts';
import { counted, quarterTables, type Counted } from './finding-place.ts';
import { waitingFinding, type WaitingFinding } from './finding-waiting.ts';
import type { Quarter } from './quarter.ts';

/** What can be said of a quarter; each carries its numbers and the cells in which they stand, and no words. */
export type Finding =
  | OverdueFinding
  | DoneFinding
  | ChangeFinding
  | MovementFinding
  | AssessedFinding
  | WaitingFinding
  | MissingFinding;

/** The findings of a quarter, the weightiest first; at most seven. */
export function findingsOf({ results, rankings, requests, gaps }: Quarter): readonly Finding[] {
  const all = [
    results && overdueFinding(results),
    results && doneFinding(results),
    results && changeFinding(results),
    movementFinding(rankings),
    assessedFinding(rankings),
    waitingFinding(requests),
    missingFinding(gaps),
  ];
  return all.filter((finding) => finding !== null);
}

/** The one thing to say of a quarter. */
export interface Headline {
  readonly period: string;
  /** Tasks done and overdue; null where nobody reported. */
  readonly tasks: {
    readonly done: DoneFinding;
    readonly overdue: OverdueFinding;
    /** In the quarter before, of the same agencies; null where not everyone is in both. */
    readonly overdueBefore: { readonly period: string; readonly count: Counted } | null;
  } | null;
  /** How many agencies each ranking ranks. */
  readonly ranked: readonly { readonly kinds: readonly Agency['kind'][]; readonly count: Counted }[];
  /** Has the release a table of results at all? */
  readonly hasResults: boolean;
}

/** The headline of a quarter, from the same cells as the findings. */
export function headlineOf({ release, results, rankings }: Quarter): Headline {
  const [done, overdue] = results ? [doneFinding(results), overdueFinding(results)] : [null, null];
  const change = results?.change;
  return {
    period: release.period,
    tasks:
      done && overdue
        ? {
            done,
            overdue,
            overdueBefore: change?.everyone
              ? {
                  period: change.before,
                  count: counted(change.earlier.overdue, quarterTables.change, 'overdue', 'before'),
                }
              : null,
          }
        : null,
    ranked: rankings
      .filter(({ table }) => table.ranked.length > 0)
      .map(({ table: { ranking, ranked } }) => ({
        kinds: ranking.kinds,
        count: counted(ranked.length, quarterTables.rankingFacts(ranking.id), 'ranked', 'value'),
      })),
    hasResults: results !== null,
  };
}
