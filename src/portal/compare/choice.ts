import type { AgencyIdentity, Identities } from '../agencies.ts';
import { compareGroup, type CompareGroup } from './groups.ts';

/** Beside more than so many, columns are no longer read together. */
export const mostCompared = 4;

/** What an address asks to be compared, judged. */
export interface CompareChoice {
  /** In the order asked for, all of one group. */
  readonly chosen: readonly AgencyIdentity[];
  /** That of the first; null where nothing known is asked for. */
  readonly group: CompareGroup | null;
  /** Ids that no agency has. */
  readonly unknown: readonly string[];
  /** Of another group than the first. */
  readonly otherKind: readonly AgencyIdentity[];
  /** Those beyond the most that are compared. */
  readonly cut: readonly AgencyIdentity[];
}

/** Judges the ids of an address: nothing is left out without being named. */
export function compareChoice({ agencies }: Identities, ids: readonly string[]): CompareChoice {
  const known = ids.flatMap((id) => agencies.get(id) ?? []);
  const group = known[0] ? compareGroup(known[0].kind) : null;
  const alike = known.filter(({ kind }) => compareGroup(kind) === group);
  return {
    chosen: alike.slice(0, mostCompared),
    group,
    unknown: ids.filter((id) => !agencies.has(id)),
    otherKind: known.filter((agency) => !alike.includes(agency)),
    cut: alike.slice(mostCompared),
  };
}
