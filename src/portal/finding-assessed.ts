import type { Agency } from './agencies.ts';
import { counted, largest, quarterTables, type Counted } from './finding-place.ts';
import type { QuarterRanking } from './quarter.ts';

/** Self-report against independent assessment in one ranking. */
export interface AssessedRanking {
  readonly kinds: readonly Agency['kind'][];
  /** Decimals of scores. */
  readonly precision: number;
  /** How many agencies have both. */
  readonly pairs: Counted;
  /** Self-report less independent, on average. */
  readonly average: Counted;
  /** Where the two are furthest apart; null where they are the same everywhere, or one agency alone has both. */
  readonly largest: {
    readonly agencies: readonly string[];
    /** Without a sign. */
    readonly gap: Counted;
    /** Null where several are named. */
    readonly self: Counted | null;
    readonly independent: Counted | null;
  } | null;
}

export interface AssessedFinding {
  readonly kind: 'assessed';
  readonly rankings: readonly AssessedRanking[];
}

/** By how much self-reports and independent assessments differ; null where no agency has both. */
export function assessedFinding(rankings: readonly QuarterRanking[]): AssessedFinding | null {
  const assessed = rankings.flatMap(({ table, assessment }): AssessedRanking[] => {
    if (!assessment) return [];
    const { id, kinds, precision } = table.ranking;
    const { pairs, average } = assessment;
    const facts = quarterTables.rankingFacts(id);
    const furthest = largest(pairs, ({ gap }) => Math.abs(gap));
    const [first] = pairs.length > 1 ? furthest : [];
    const place = (value: number, column: string): Counted =>
      counted(value, quarterTables.ranking(id), first!.agency, column);
    const alone = furthest.length === 1;
    return [
      {
        kinds,
        precision,
        pairs: counted(pairs.length, facts, 'assessed-twice', 'value'),
        average: counted(average, facts, 'average-gap', 'value'),
        largest: first
          ? {
              agencies: furthest.map(({ agency }) => agency),
              gap: place(Math.abs(first.gap), 'gap'),
              self: alone ? place(first.self, 'self') : null,
              independent: alone ? place(first.independent, 'independent') : null,
            }
          : null,
      },
    ];
  });
  return assessed.length > 0 ? { kind: 'assessed', rankings: assessed } : null;
}
