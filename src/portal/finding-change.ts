import type { Agency } from './agencies.ts';
import { isComparable } from './quarter-comparison.ts';
import { knownTrend, type KnownTrend } from './overdue-trend.ts';
import { counted, largest, quarterTables, type Counted } from './finding-place.ts';
import type { QuarterResults } from './quarter.ts';

/** Whose overdue tasks rose or fell the most; several where they share the number. */
export interface LargestChange<Key> {
  readonly keys: readonly Key[];
  /** By how many tasks, without a sign. */
  readonly by: Counted;
  /** Null where several are named. */
  readonly from: Counted | null;
  readonly to: Counted | null;
}

/** The largest fall and the largest rise among some lines. */
export interface BetterAndWorse<Key> {
  readonly fell: LargestChange<Key> | null;
  readonly rose: LargestChange<Key> | null;
}

/** Where overdue tasks fell and rose most, among those that reported in both quarters. */
export interface ChangeFinding {
  readonly kind: 'change';
  readonly before: string;
  readonly groups: BetterAndWorse<number>;
  /** Only kinds with at least two agencies in both quarters. */
  readonly agencies: readonly (BetterAndWorse<string> & { readonly kind: Agency['kind'] })[];
}

/** What got better and what got worse; null where the two quarters cannot be compared. */
export function changeFinding({ comparison, groups, kinds }: QuarterResults): ChangeFinding | null {
  if (!isComparable(comparison)) return null;
  const { groups: groupTable, agencies } = quarterTables;
  const columns = { from: 'from', to: 'to', by: 'by' };
  return {
    kind: 'change',
    before: comparison.before,
    groups: extremes(
      groups.map(({ key, trend }) => ({ key, row: String(key), overdue: knownTrend(trend) })),
      { table: groupTable, ...columns },
    ),
    agencies: kinds
      .map(({ kind, lines }) => ({
        kind,
        known: lines.filter(({ trend }) => knownTrend(trend) !== null),
      }))
      .filter(({ known }) => known.length > 1)
      .map(({ kind, known }) => ({
        kind,
        ...extremes(
          known.map(({ key, trend }) => ({ key, row: key, overdue: knownTrend(trend) })),
          { table: agencies, ...columns },
        ),
      })),
  };
}

interface Columns {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

interface Line<Key> {
  readonly key: Key;
  readonly row: string;
  readonly overdue: KnownTrend | null;
}

function extremes<Key>(lines: readonly Line<Key>[], columns: Columns): BetterAndWorse<Key> {
  const known = lines.flatMap(({ overdue, ...line }) => (overdue ? [{ ...line, overdue }] : []));
  return {
    fell: toChange(
      largest(known, ({ overdue: { from, to } }) => from - to),
      columns,
    ),
    rose: toChange(
      largest(known, ({ overdue: { from, to } }) => to - from),
      columns,
    ),
  };
}

function toChange<Key>(
  lines: readonly (Line<Key> & { readonly overdue: KnownTrend })[],
  { table, from, to, by }: Columns,
): LargestChange<Key> | null {
  const [first] = lines;
  if (!first) return null;
  const { row, overdue } = first;
  const alone = lines.length === 1;
  return {
    keys: lines.map(({ key }) => key),
    by: counted(Math.abs(overdue.to - overdue.from), table, row, by),
    from: alone ? counted(overdue.from, table, row, from) : null,
    to: alone ? counted(overdue.to, table, row, to) : null,
  };
}
