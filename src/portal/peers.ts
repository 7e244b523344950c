import { madeOnceEach } from './made-once.ts';
import { quantile } from './quartiles.ts';
import type { RankedEntry } from './ranking-table.ts';

type Scored = Pick<RankedEntry, 'score' | 'totals'>;

interface ScoredTable {
  readonly ranked: readonly Scored[];
  readonly unranked: readonly Scored[];
}

/** Where the scores of those ranked together lie, by one criterion. */
export interface PeerRange {
  /** How many have a score, the agency itself included. */
  readonly count: number;
  readonly lowest: number;
  /** Half of them score at most this. */
  readonly middle: number;
  readonly highest: number;
}

/** Of fewer there is no range to speak of. */
const fewest = 3;

/**
 * The range of the scores in a ranking by one criterion, `''` for the total. A ranking holds agencies of one kind, so
 * nobody is compared with another kind. Null where fewer than three have a score.
 */
export const peerRange: (table: ScoredTable, criterion: string) => PeerRange | null = madeOnceEach(makeRange);

function makeRange(table: ScoredTable, criterion: string): PeerRange | null {
  const scores = [...table.ranked, ...table.unranked]
    .map((entry) => scoreOf(entry, criterion))
    .filter((score) => score !== null)
    .toSorted((a, b) => a - b);
  if (scores.length < fewest) return null;
  return {
    count: scores.length,
    lowest: scores[0]!,
    middle: quantile(scores, 0.5),
    highest: scores.at(-1)!,
  };
}

/** The score of an entry by a criterion, `''` for the total; null where it has none. */
export function scoreOf(entry: Scored, criterion: string): number | null {
  return criterion === '' ? entry.score : (entry.totals.get(criterion) ?? null);
}
