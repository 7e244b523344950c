import Big from 'big.js';
import { exactSum, roundDecimal } from './decimal.ts';
import type { OtherBasis, RankedEntry, RankingTable, UnrankedEntry } from './ranking-table.ts';

/** What an agency says of itself, beside what others say of it. */
export interface AssessedTwice {
  readonly agency: string;
  readonly self: number;
  readonly independent: number;
  /** Self-report less independent assessment. */
  readonly gap: number;
}

/** Both assessments of a ranking, of those agencies that have both. */
export interface Assessment {
  readonly pairs: readonly AssessedTwice[];
  /** The mean gap, at the precision of the ranking. */
  readonly average: number;
}

type Entry = RankedEntry | UnrankedEntry;
type Basis = OtherBasis['basis'];

/** The total of an entry on a basis, whichever basis the ranking counts; null where there is none. */
export function totalOn(table: RankingTable, entry: Entry, basis: Basis): number | null {
  if (table.ranking.basis === basis) return entry.totals.get('') ?? null;
  return entry.otherBases.find((other) => other.basis === basis)?.totals.get('') ?? null;
}

/** The bases besides the one that the ranking counts, as far as any of its agencies has a total on them. */
export function otherBases(table: RankingTable): readonly Exclude<Basis, 'not-stated'>[] {
  const entries = [...table.ranked, ...table.unranked];
  return (['self-report', 'independent', 'cross-check'] as const).filter(
    (basis) =>
      basis !== table.ranking.basis && entries.some((entry) => totalOn(table, entry, basis) !== null),
  );
}

/** Self-report against independent assessment; null where no agency has both. */
export function buildAssessments(table: RankingTable): Assessment | null {
  const pairs = [...table.ranked, ...table.unranked].flatMap((entry): AssessedTwice[] => {
    const self = totalOn(table, entry, 'self-report');
    const independent = totalOn(table, entry, 'independent');
    if (self === null || independent === null) return [];
    return [{ agency: entry.agency, self, independent, gap: new Big(self).minus(independent).toNumber() }];
  });
  if (pairs.length === 0) return null;
  const sum = exactSum(pairs.map(({ gap }) => ({ value: gap, weight: 1 })));
  return { pairs, average: roundDecimal(sum.div(pairs.length), table.ranking.precision) };
}
