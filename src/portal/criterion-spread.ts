import type { Criterion } from './criteria-tree.ts';
import { peerRange, scoreOf, type PeerRange } from './peers.ts';
import type { RankedEntry, RankingTable, UnrankedEntry } from './ranking-table.ts';

/** One of the highest criteria of a table with the scores that it gives. */
export interface CriterionScores {
  readonly criterion: Criterion;
  /** Null where fewer than three have a score. */
  readonly range: PeerRange | null;
  readonly scored: readonly { readonly entry: RankedEntry | UnrankedEntry; readonly score: number }[];
  readonly missing: readonly (RankedEntry | UnrankedEntry)[];
}

/** The scores by each of the highest criteria; none where the table has a total only. */
export function scoresByCriterion(table: RankingTable): readonly CriterionScores[] {
  const entries = [...table.ranked, ...table.unranked];
  return table.criteria.map((criterion) => {
    const given = entries.map((entry) => ({ entry, score: scoreOf(entry, criterion.id) }));
    return {
      criterion,
      range: peerRange(table, criterion.id),
      scored: given.flatMap(({ entry, score }) => (score === null ? [] : [{ entry, score }])),
      missing: given.flatMap(({ entry, score }) => (score === null ? [entry] : [])),
    };
  });
}

/** The criteria whose scores lie furthest apart and closest. */
export interface Spreads {
  readonly widest: CriterionScores & { readonly range: PeerRange };
  readonly narrowest: CriterionScores & { readonly range: PeerRange };
}

/**
 * Which criteria spread most and least, from lowest to highest. Null where they cannot be held side by side: fewer than
 * two have a range, their highest possible scores differ, or all spread alike.
 */
export function spreadsOf(criteria: readonly CriterionScores[]): Spreads | null {
  const ranged = criteria.flatMap((entry) =>
    entry.range === null ? [] : [{ ...entry, range: entry.range }],
  );
  const width = ({ range }: { range: PeerRange }): number => range.highest - range.lowest;
  const ordered = ranged.toSorted((a, b) => width(b) - width(a));
  const [widest, narrowest] = [ordered[0], ordered.at(-1)];
  const maxima = new Set(ranged.map(({ criterion }) => criterion.max));
  if (!widest || !narrowest || maxima.size !== 1 || width(widest) === width(narrowest)) return null;
  return { widest, narrowest };
}
