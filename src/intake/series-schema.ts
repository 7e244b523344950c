import { z } from 'zod';
import { bilingual, once, periodSchema } from './json-rules.ts';
import { agencyKinds } from './tables/agencies.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const kind = z.enum(agencyKinds.map((entry) => entry.code));

const rankingSchema = z.strictObject({
  /** Stands in addresses and in the tables of the releases. */
  id: slug,
  title: bilingual,
  /** The kinds of agency that are ranked together. */
  kinds: z.array(kind).min(1),
  /**
   * Where the population comes from: `register` takes every agency of these kinds that is valid on the release's
   * date; `publisher` when only the publisher's count is known, which each release states as `size`.
   */
  population: z.enum(['register', 'publisher']),
  /** `sum`: this portal adds up the scores, each × its weight. `published`: ranks as the publisher printed them. */
  method: z.enum(['sum', 'published']),
  /**
   * For `sum`: the basis whose scores count. Scores on other bases are shown beside them. Without it all scores of a
   * release stand on one basis.
   */
  basis: z.enum(['self-report', 'independent', 'cross-check']).optional(),
  /** Decimals of totals, in tables and for the order alike. */
  precision: z.int().min(0).max(6),
  /** Into how many groups of equal size the ranked are divided; `null` for none. */
  groups: z.int().min(2).max(10).nullable(),
  /** What a page leads with. */
  lead: z.enum(['groups', 'ranks']),
  note: bilingual.optional(),
});

const regimeSchema = z.strictObject({
  id: slug,
  /** The first period of the regime; it lasts until the next one begins. */
  from: periodSchema,
  title: bilingual,
  /** May totals be compared with those of the regime before? `null` for the first one. */
  totals_comparable: z.boolean().nullable(),
  /** Why, and what changed. */
  why: bilingual,
});

/** `data/series/<series>/series.json`: what a series means, whose it is, how its rankings are made. */
export const seriesSchema = z.strictObject({
  id: slug,
  title: bilingual,
  short: bilingual,
  about: bilingual,
  frequency: z.enum(['quarterly', 'half-yearly', 'yearly']),
  /** Who publishes the original. */
  publisher: bilingual,
  /** Who owns the data, and on what terms they may be used, as far as stated. */
  owner: bilingual,
  terms: bilingual,
  /** What of it was computed by this portal. */
  computed_here: bilingual,
  /** How the publisher asks to be read, and other cautions. */
  cautions: z.array(bilingual),
  rankings: z.array(rankingSchema).superRefine(once('id')),
  regimes: z.array(regimeSchema).min(1).superRefine(once('id')),
});

export type SeriesFile = z.infer<typeof seriesSchema>;
export type RankingFile = SeriesFile['rankings'][number];
export type RegimeFile = SeriesFile['regimes'][number];
