import { z } from 'zod';
import { movementInto } from '../../portal/movement.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import { outOf } from '../../wording/model/rank-place.ts';
import { address, period, slug, type Of } from './parts.ts';
import { rankingHref } from './ranking-file.ts';
import { rankingRow, rowOf } from './ranking-rows.ts';

/** Where an agency stands in one ranking of one period: the row of that ranking, without what the file adds. */
export const standingRow = rankingRow
  .omit({ agency: true, name: true, criteria: true, criterion_ranks: true, statuses: true })
  .extend({
    series: slug,
    period,
    ranking: slug,
    out_of: z.int().nullable().describe('Of how many; null where it was not found'),
    moved_from: period.nullable().describe('The period that movement compares with; null without movement'),
    href: address.describe('The whole ranking'),
  });

/** The standing as the API gives it. */
export function standingOf(portal: Portal, standing: Standing): Of<typeof standingRow> {
  const { series, release, table, entry } = standing;
  const movement = movementInto(series, release, table);
  const row = rowOf(portal, standing, movement);
  const { rank, tied, group, score, interval, unranked, note, sources } = row;
  return {
    series: series.file.id,
    period: release.period,
    ranking: table.ranking.id,
    ...{ rank, out_of: outOf(table), tied, group, score, interval },
    movement: row.movement,
    moved_from: movement && 'ranks' in movement && movement.ranks.has(entry.agency) ? movement.before : null,
    ...{ unranked, note, sources },
    href: rankingHref(series, release, table.ranking.id),
  };
}
