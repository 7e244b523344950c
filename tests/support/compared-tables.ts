import type {
  ComparedRanked,
  ComparedTable,
  ComparedUnranked,
} from '../../src/portal/compare/compared-series.ts';

/** A place in a table: agency, rank, total, scores by criterion. */
export function ranked(
  agency: string,
  rank: number,
  score: number | null = null,
  totals: Readonly<Record<string, number>> = {},
): ComparedRanked {
  return {
    agency,
    rank,
    score,
    tied: false,
    group: null,
    totals: new Map(Object.entries(totals)),
    sources: ['nguon-mau'],
    note: null,
  };
}

/** One that is not ranked, with the scores that it has. */
export function unranked(agency: string, totals: Readonly<Record<string, number>> = {}): ComparedUnranked {
  const known = Object.keys(totals).length;
  return {
    agency,
    score: null,
    totals: new Map(Object.entries(totals)),
    sources: ['nguon-mau'],
    note: null,
    reason: known > 0 ? 'partial' : 'no-value',
    known,
  };
}

/** A whole table of the provinces of a day, by two criteria, unless said otherwise. */
export function comparedTable(
  parts: Partial<Omit<ComparedTable, 'ranking'>> & { readonly ranking?: Partial<ComparedTable['ranking']> },
): ComparedTable {
  const { ranking, ...rest } = parts;
  return {
    period: '2024',
    regime: 'r1',
    status: 'sample',
    version: '1.0.0',
    asOf: '2024-12-31',
    size: 3,
    complete: true,
    note: null,
    lowestCount: 2,
    criteria: ['c1', 'c2'],
    ranked: [],
    unranked: [],
    omissions: [],
    ...rest,
    ranking: {
      id: 'provinces-63',
      title: { vi: '63 tỉnh', en: '63 provinces' },
      kinds: ['province'],
      population: 'register',
      method: 'sum',
      precision: 2,
      groups: null,
      lead: 'ranks',
      ...ranking,
    },
  };
}
