import type { Criterion } from './criteria-tree.ts';
import { peerRange, scoreOf, type PeerRange } from './peers.ts';
import type { Standing } from './portal.ts';
import type { OtherBasis } from './ranking-table.ts';

/** The scores of an agency by one criterion, beside those of its peers and what other assessments give. */
export interface ScoreRow {
  /** Null for the total. */
  readonly criterion: Criterion | null;
  /** 0 for the total, 1 for a pillar, 2 and more below it. */
  readonly depth: number;
  /** On the basis that the ranking counts; null where it has none. */
  readonly value: number | null;
  /** In the order of `bases`; null where that assessment has none. */
  readonly others: readonly (number | null)[];
  readonly range: PeerRange | null;
}

/** The scores of an agency in one ranking. */
export interface ScoreTable {
  /** The assessments beside the counted one that give any number of the agency. */
  readonly bases: readonly OtherBasis[];
  readonly rows: readonly ScoreRow[];
}

/**
 * The total and every pillar; of what stands below a pillar only those criteria on which another assessment gives
 * another score without giving one of the pillar as a whole.
 */
export function scoreTable({ table, entry }: Pick<Standing, 'table' | 'entry'>): ScoreTable {
  const bases = entry.otherBases.filter(({ totals }) => totals.size > 0);
  const rowOf = (criterion: Criterion | null, depth: number): ScoreRow => {
    const id = criterion?.id ?? '';
    return {
      criterion,
      depth,
      value: scoreOf(entry, id),
      others: bases.map(({ totals }) => totals.get(id) ?? null),
      range: peerRange(table, id),
    };
  };
  const below = (above: ScoreRow, criteria: readonly Criterion[]): readonly ScoreRow[] =>
    criteria.flatMap((criterion) => {
      const row = rowOf(criterion, above.depth + 1);
      const deeper = below(row, criterion.parts);
      return above.depth === 0 || differsBelow(row, above) ? [row, ...deeper] : deeper;
    });
  const total = rowOf(null, 0);
  return { bases, rows: [total, ...below(total, table.criteria)] };
}

/** Does another assessment give another score than the counted one, and none of what stands above? */
function differsBelow({ value, others }: ScoreRow, above: ScoreRow): boolean {
  return others.some((other, index) => other !== null && other !== value && above.others[index] === null);
}
