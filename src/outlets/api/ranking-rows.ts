import { z } from 'zod';
import { movementInto } from '../../portal/movement.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import { rankIntervals } from '../../portal/rank-interval.ts';
import type { RankedEntry, UnrankedEntry } from '../../portal/ranking-table.ts';
import { inBoth } from '../../wording/in-both.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { unrankedReason } from '../../wording/model/rank-place.ts';
import { agencyId, maybeTexts, observationStatus, slug, sources, texts, type Of } from './parts.ts';

/** What a ranking says of one agency. */
export const rankingRow = z.strictObject({
  agency: agencyId,
  name: texts.describe('The short name on the day of the ranking'),
  rank: z.int().min(1).nullable().describe('Competition ranking (1, 2, 2, 4); null where not ranked'),
  tied: z.boolean().describe('Is the rank shared?'),
  group: z.int().min(1).nullable().describe('1 is the highest; null where the ranking has no groups'),
  score: z
    .number()
    .nullable()
    .describe('At the precision of the ranking; null where it is not known in full or was not published'),
  interval: z
    .strictObject({ best: z.int(), worst: z.int() })
    .nullable()
    .describe('Ranks reached when the weights vary, computed by this portal; it is no sampling error'),
  movement: z
    .strictObject({ from: z.int(), to: z.int() })
    .nullable()
    .describe('Ranks among the agencies that are ranked in both periods: see movement of the file'),
  unranked: z
    .strictObject({
      code: z.enum(['no-value', 'partial', 'rank-not-stated']),
      why: texts,
    })
    .nullable()
    .describe('Why there is no rank; null where there is one'),
  statuses: z
    .array(observationStatus)
    .describe('The statuses of the component scores, each once; empty where none were published'),
  criteria: z
    .record(slug, z.number().nullable())
    .describe(
      'Values of the criteria by id: single ones as printed, sums at the precision of the ranking; null where a part is missing',
    ),
  criterion_ranks: z
    .array(
      z.strictObject({
        criterion: slug,
        rank: z.int().nullable(),
        out_of: z.int().nullable(),
        score: z.number().nullable(),
      }),
    )
    .describe('Ranks by single criteria, as the publisher printed them'),
  note: maybeTexts,
  sources,
});

type RankingRow = Of<typeof rankingRow>;

/** The rows of a table: ranked ones best first, then those without a rank. */
export function rankingRows(portal: Portal, of: Omit<Standing, 'entry'>): readonly RankingRow[] {
  const movement = movementInto(of.series, of.release, of.table);
  return [...of.table.ranked, ...of.table.unranked].map((entry) => rowOf(portal, { ...of, entry }, movement));
}

/** One row: what the ranking says of its agency, with the movement into its table. */
export function rowOf(
  portal: Portal,
  { table, entry }: Standing,
  movement: ReturnType<typeof movementInto>,
): RankingRow {
  const ranked: RankedEntry | null = 'rank' in entry ? entry : null;
  const unranked: UnrankedEntry | null = 'rank' in entry ? null : entry;
  return {
    agency: entry.agency,
    name: inBoth((lang) => agencyLabel(portal, entry.agency, lang, table.asOf)),
    rank: ranked?.rank ?? null,
    tied: ranked?.tied ?? false,
    group: ranked?.group ?? null,
    score: entry.score,
    interval: rankIntervals(table).get(entry.agency) ?? null,
    movement: movement && 'ranks' in movement ? (movement.ranks.get(entry.agency) ?? null) : null,
    unranked: unranked && {
      code: unranked.reason,
      why: inBoth((lang) => unrankedReason(table, unranked, lang)),
    },
    statuses: [...new Set(entry.statuses.values())].toSorted(),
    criteria: Object.fromEntries(
      criterionIds(table.criteria).map((id) => [id, entry.totals.get(id) ?? null]),
    ),
    criterion_ranks: entry.criterionRanks.map(({ criterion, rank, outOf, score }) => ({
      criterion,
      rank,
      out_of: outOf,
      score,
    })),
    note: entry.note,
    sources: entry.sources,
  };
}

function criterionIds(criteria: Standing['table']['criteria']): readonly string[] {
  return criteria.flatMap(({ id, parts }) => [id, ...criterionIds(parts)]);
}
