import { movementBetween, type Movement, type NoMovement } from '../../portal/movement.ts';
import { tablesOf } from '../../portal/tables-of.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Side } from './compared.ts';

/** One agency whose rank is another one. */
export interface Mover {
  readonly agency: string;
  readonly from: number;
  readonly to: number;
}

/** How a ranking moved, among the agencies ranked in both; or why that cannot be said. */
export interface RankingMoves {
  readonly table: RankingTable;
  /** Null where the other side has no such ranking. */
  readonly movement: Movement | NoMovement | null;
  /** Those that moved, the furthest first. */
  readonly movers: readonly Mover[];
  /** Ranked on one side only. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** The rankings of a release beside those of the release before that has them, as its page compares them. */
export function movesSinceBefore({ series, release }: Side): readonly RankingMoves[] {
  return release.rankings.map((table) => {
    const tables = tablesOf(series, table.ranking.id);
    const before = tables[tables.findIndex(({ period }) => period === release.period) - 1];
    return moves(series.file, before ?? null, table);
  });
}

/** The rankings of a release beside those of an earlier version of it. */
export function movesSinceVersion(published: Side, { series, release }: Side): readonly RankingMoves[] {
  return release.rankings.map((table) => {
    const before = published.release.rankings.find(({ ranking }) => ranking.id === table.ranking.id);
    return moves(series.file, before ? { period: release.period, table: before } : null, table);
  });
}

function moves(
  series: Side['series']['file'],
  before: { readonly period: string; readonly table: RankingTable } | null,
  table: RankingTable,
): RankingMoves {
  const movement = before ? movementBetween(series, before, { table }) : null;
  const [earlier, now] = [rankedIn(before?.table), rankedIn(table)];
  const shifted =
    movement && 'ranks' in movement
      ? [...movement.ranks]
          .map(([agency, ranks]) => ({ agency, ...ranks }))
          .filter(({ from, to }) => from !== to)
      : [];
  return {
    table,
    movement,
    movers: shifted.toSorted((a, b) => Math.abs(b.from - b.to) - Math.abs(a.from - a.to)),
    joined: before ? [...now].filter((agency) => !earlier.has(agency)) : [],
    left: [...earlier].filter((agency) => !now.has(agency)),
  };
}

function rankedIn(table: RankingTable | undefined): ReadonlySet<string> {
  return new Set(table?.ranked.map(({ agency }) => agency));
}
