import type { Agency } from './agencies.ts';
import { hasShifts, type RankMoves, type RankShifts } from './quarter-moves.ts';
import { counted, largest, quarterTables, type Counted } from './finding-place.ts';
import type { QuarterRanking } from './quarter.ts';

/** Who rose or fell by the most places; several where they share the number. */
export interface Mover {
  readonly agencies: readonly string[];
  readonly by: Counted;
  /** The rank in each period among those ranked in both; null where several are named. */
  readonly from: Counted | null;
  readonly to: Counted | null;
}

/** How one ranking moved. */
export interface RankingMovement {
  readonly before: string;
  readonly kinds: readonly Agency['kind'][];
  readonly comparable: Counted;
  readonly moved: Counted;
  /** Half of them moved by so many places or more. */
  readonly median: Counted;
  readonly rise: Mover | null;
  readonly fall: Mover | null;
  /** How many of those that moved have rank intervals that overlap: the weights alone may have moved them. */
  readonly overlapping: Counted | null;
}

/** One ranking, or why it has no movement. */
export type RankingMoved =
  RankingMovement | (Exclude<RankMoves, RankShifts> & { readonly kinds: readonly Agency['kind'][] });

/** Movement in the rankings, each by itself. */
export interface MovementFinding {
  readonly kind: 'movement';
  readonly rankings: readonly RankingMoved[];
}

/** Who moved; null without a ranking. */
export function movementFinding(rankings: readonly QuarterRanking[]): MovementFinding | null {
  const moved = rankings.filter(({ table }) => table.ranked.length > 0).map(toMoved);
  return moved.length > 0 ? { kind: 'movement', rankings: moved } : null;
}

function toMoved({ table, moves }: QuarterRanking): RankingMoved {
  const { kinds, id } = table.ranking;
  if (!hasShifts(moves)) return { ...moves, kinds };
  const { movement, moved, median, overlapping } = moves;
  const facts = quarterTables.rankingFacts(id);
  const shifts = [...movement.ranks].map(([agency, { from, to }]) => ({ agency, from, to }));
  const mover = (all: typeof shifts): Mover | null => {
    const [first] = all;
    if (!first) return null;
    const place = (value: number, column: string): Counted =>
      counted(value, quarterTables.ranking(id), first.agency, column);
    const alone = all.length === 1;
    return {
      agencies: all.map(({ agency }) => agency),
      by: place(Math.abs(first.from - first.to), 'movement'),
      from: alone ? place(first.from, 'from') : null,
      to: alone ? place(first.to, 'to') : null,
    };
  };
  return {
    before: movement.before,
    kinds,
    comparable: counted(movement.common, facts, 'comparable', 'value'),
    moved: counted(moved, facts, 'moved', 'value'),
    median: counted(median, facts, 'median', 'value'),
    rise: mover([...largest(shifts, ({ from, to }) => from - to)]),
    fall: mover([...largest(shifts, ({ from, to }) => to - from)]),
    overlapping: overlapping === null ? null : counted(overlapping, facts, 'overlapping', 'value'),
  };
}
