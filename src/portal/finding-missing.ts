import type { Agency } from './agencies.ts';
import type { DisclosurePart, Gaps } from './quarter-gaps.ts';
import { counted, quarterTables, type Counted } from './finding-place.ts';

/** What is not in the release; a null or an empty list where nothing of its kind is missing. */
export interface MissingFinding {
  readonly kind: 'missing';
  readonly notReported: { readonly agencies: readonly string[]; readonly count: Counted } | null;
  readonly partlyReported: { readonly agencies: readonly string[]; readonly count: Counted } | null;
  readonly partial: boolean;
  readonly unranked: readonly { readonly kinds: readonly Agency['kind'][]; readonly count: Counted }[];
  readonly lacking: readonly DisclosurePart[];
  readonly withheld: Counted | null;
  readonly suppressed: Counted | null;
  readonly differences: Counted | null;
}

/** What is missing from a release, or does not add up in it. */
export function missingFinding(gaps: Gaps): MissingFinding {
  const count = (value: number, row: string): Counted | null =>
    value === 0 ? null : counted(value, quarterTables.gaps, row, 'count');
  const agencies = (ids: readonly string[], row: string): MissingFinding['notReported'] => {
    const number = count(ids.length, row);
    return number && { agencies: ids, count: number };
  };
  return {
    kind: 'missing',
    notReported: agencies(gaps.notReported, 'not-reported'),
    partlyReported: agencies(gaps.partlyReported, 'partly-reported'),
    partial: gaps.partial,
    unranked: gaps.unranked.map(({ ranking, kinds, agencies }) => ({
      kinds,
      count: counted(agencies.length, quarterTables.gaps, `unranked-${ranking}`, 'count'),
    })),
    lacking: gaps.lacking,
    withheld: count(gaps.withheld, 'withheld'),
    suppressed: count(gaps.suppressed, 'suppressed'),
    differences: count(gaps.differences, 'differences'),
  };
}
