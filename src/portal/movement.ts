import type { SeriesFile } from '../intake/series-schema.ts';
import type { Bilingual } from '../intake/table.ts';
import { competitionRank } from './competition-rank.ts';
import { madeOnce, madeOnceEach } from './made-once.ts';
import type { Release, Series } from './portal.ts';
import { tablesOf } from './tables-of.ts';
import type { RankingTable } from './ranking-table.ts';

/** How the agencies of two periods moved, counted among those ranked in both. */
export interface Movement {
  readonly before: string;
  /** How many agencies are ranked in both. */
  readonly common: number;
  /** Ranks among those, by agency. */
  readonly ranks: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

/** Why two periods cannot be compared. */
export interface NoMovement {
  readonly before: string;
  /** `break`: a regime began in between; `partial`: not every rank of both is known. */
  readonly reason: 'break' | 'partial';
  readonly why: Bilingual | null;
}

/**
 * Movement between two tables of one ranking. Ranks are made anew among the agencies ranked in both, so that one that
 * joins or leaves moves nobody. No movement crosses a break, and none is computed from incomplete tables.
 */
export function movementBetween(
  series: SeriesFile,
  before: { readonly period: string; readonly table: RankingTable },
  after: { readonly table: RankingTable },
): Movement | NoMovement {
  const why = breakBetween(series, before.table.regime, after.table.regime);
  if (why) return { before: before.period, reason: 'break', why };
  if (!before.table.complete || !after.table.complete) {
    return { before: before.period, reason: 'partial', why: null };
  }
  const inBefore = new Set(before.table.ranked.map(({ agency }) => agency));
  const common = new Set(
    after.table.ranked.map(({ agency }) => agency).filter((agency) => inBefore.has(agency)),
  );
  const from = ranksAmong(before.table, common);
  const to = ranksAmong(after.table, common);
  const ranks = new Map(
    [...common].map((agency) => [agency, { from: from.get(agency)!, to: to.get(agency)! }]),
  );
  return { before: before.period, common: common.size, ranks };
}

/** The movement into a table of a release since the period before; null where it is the first. */
export function movementInto(
  series: Series,
  release: Release,
  table: RankingTable,
): Movement | NoMovement | null {
  // Made once for all agencies in it. A frozen version has a series of its own, and so what was before it then.
  return movementsIn(series)(table, release.period);
}

const movementsIn = madeOnce((series: Series) =>
  madeOnceEach((table: RankingTable, period: string) => {
    const tables = tablesOf(series, table.ranking.id);
    const before = tables[tables.findIndex((one) => one.period === period) - 1];
    return before ? movementBetween(series.file, before, { table }) : null;
  }),
);

/** Why totals of two regimes cannot be compared, or null when they can: every change in between must allow it. */
export function breakBetween(
  series: Pick<SeriesFile, 'regimes'>,
  before: string,
  after: string,
): Bilingual | null {
  const start = series.regimes.findIndex(({ id }) => id === before);
  const end = series.regimes.findIndex(({ id }) => id === after);
  const passed = series.regimes.slice(start + 1, end + 1);
  return passed.findLast(({ totals_comparable }) => totals_comparable !== true)?.why ?? null;
}

function ranksAmong(table: RankingTable, agencies: ReadonlySet<string>): ReadonlyMap<string, number> {
  const entries = table.ranked.filter(({ agency }) => agencies.has(agency));
  return new Map(competitionRank(entries, ({ rank }) => -rank).map(({ item, rank }) => [item.agency, rank]));
}

/** By how many places the agency in the middle moved, up or down: half of them moved at least so far. */
export function medianShift({ ranks }: Movement): number | null {
  const shifts = [...ranks.values()].map(({ from, to }) => Math.abs(from - to)).toSorted((a, b) => a - b);
  return shifts.at(Math.floor(shifts.length / 2)) ?? null;
}
