import type { TrialRow } from './what-if.ts';
import type { WhatIfAgency, WhatIfFile } from './what-if-file.ts';

/** An agency whose rank is another one with other weights. */
export interface Move {
  readonly agency: WhatIfAgency;
  readonly from: number;
  readonly to: number;
}

/** What other weights change in a ranking. */
export interface TrialChanges {
  /** How many are ranked. */
  readonly count: number;
  /** How many have another rank. */
  readonly moved: number;
  /** How many moved by at least `far` places. */
  readonly movedFar: number;
  readonly far: number;
  /** How many are in another group; null where there are no groups. */
  readonly regrouped: number | null;
  /** Those who moved most, all by the same number of places; none where nobody moved. */
  readonly farthest: readonly Move[];
}

/** How many places count as far: about a twelfth of the ranking, five of 61. */
function farOf(count: number): number {
  return Math.max(2, Math.round(count / 12));
}

/** Compares a trial with the published ranking of its table. */
export function trialChanges(file: WhatIfFile, rows: readonly TrialRow[]): TrialChanges {
  const far = farOf(rows.length);
  const moves = rows
    .map(({ agency, rank }): Move => ({ agency, from: agency.rank, to: rank }))
    .filter(({ from, to }) => from !== to);
  const places = ({ from, to }: Move): number => Math.abs(from - to);
  const most = Math.max(0, ...moves.map(places));
  return {
    count: rows.length,
    moved: moves.length,
    movedFar: moves.filter((move) => places(move) >= far).length,
    far,
    regrouped:
      file.groups === null ? null : rows.filter(({ agency, group }) => agency.group !== group).length,
    farthest: moves.filter((move) => places(move) === most),
  };
}

/** Those of a table whom a reader means by an agency: itself, or else the units that it was arranged from. */
export function followed<T extends { readonly id: string; readonly successors: readonly string[] }>(
  agencies: readonly T[],
  agency: string | null,
): readonly T[] {
  if (agency === null) return [];
  const own = agencies.filter(({ id }) => id === agency);
  return own.length > 0 ? own : agencies.filter(({ successors }) => successors.includes(agency));
}
