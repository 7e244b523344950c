import { z } from 'zod';
import { movementInto } from '../../portal/movement.ts';
import type { Portal, Release, Series, Standing } from '../../portal/portal.ts';
import { intervalMethod, rankIntervals } from '../../portal/rank-interval.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import { outOf } from '../../wording/model/rank-place.ts';
import { publicAddress, publicPages } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { pathOf, single, type ApiKind } from './kind.ts';
import { address, agencyId, day, maybeTexts, pages, period, slug, sources, texts, type Of } from './parts.ts';
import { rankingRow, rankingRows } from './ranking-rows.ts';

const path = '/rankings/{series}/{period}/{ranking}.json';

/** What both the list and the file of a ranking say of it. */
const about = {
  series: slug,
  period,
  ranking: slug,
  title: texts,
  as_of: day.describe('The day on which the agencies that are ranked together are taken'),
  ranked: z.int().min(0).describe('How many have a rank'),
  out_of: z.int().nullable().describe('Of how many the ranks are; null where it was not found'),
  complete: z.boolean().describe('Is every agency that is ranked together in the table?'),
} as const;

const rankingShape = z.strictObject({
  ...headShape,
  ...about,
  ranks: z
    .enum(['computed', 'published'])
    .describe('computed: this portal adds up published scores; published: as the publisher printed them'),
  lead: z.enum(['groups', 'ranks']).describe('groups: the publisher advises against single ranks'),
  precision: z.int().describe('Decimals of the scores; JSON drops zeros at the end: 41.50 is written 41.5'),
  groups: z.int().nullable(),
  regime: slug.describe('The method: see the file of the series'),
  note: maybeTexts,
  movement: z
    .strictObject({
      before: period,
      common: z.int().nullable().describe('How many are ranked in both periods'),
      not_comparable: z.enum(['break', 'partial']).nullable(),
      why: maybeTexts,
    })
    .nullable()
    .describe('What ranks are compared with; null for the first period'),
  interval_method: z
    .strictObject({ draws: z.int(), spread: z.number(), low: z.number(), high: z.number() })
    .nullable()
    .describe(
      'Each weight times a factor from 1 ± spread, so many draws, the percentiles low and high; null where no interval is computed, as for ranks that the publisher printed',
    ),
  rows: z.array(rankingRow),
  omissions: z
    .array(z.strictObject({ agency: agencyId, why: texts, sources }))
    .describe('Agencies that the publisher left out, with the reason'),
});

const listShape = z.strictObject({
  ...headShape,
  rankings: z.array(z.strictObject({ ...about, href: address, page: pages })),
});

/** Every ranking of the newest version of every release. */
export function allRankings(portal: Portal): readonly Omit<Standing, 'entry'>[] {
  return portal.series.flatMap((series) =>
    series.releases.flatMap((release) => release.rankings.map((table) => ({ series, release, table }))),
  );
}

/** Where the file of a ranking stands. */
export function rankingHref(series: Series, release: Release, ranking: string): string {
  return publicAddress(addresses('vi').api(...partsOf({ series, release, ranking })));
}

function partsOf(of: { series: Series; release: Release; ranking: string }): string[] {
  return pathOf({ path }, paramsOf(of)).split('/').filter(Boolean);
}

function paramsOf({ series, release, ranking }: { series: Series; release: Release; ranking: string }) {
  return { series: series.file.id, period: periodToAddress(release.period), ranking };
}

function aboutOf({ series, release, table }: Omit<Standing, 'entry'>) {
  return {
    series: series.file.id,
    period: release.period,
    ranking: table.ranking.id,
    title: table.ranking.title,
    as_of: table.asOf,
    ranked: table.ranked.length,
    out_of: outOf(table),
    complete: table.complete,
  };
}

function rankingFile(portal: Portal, of: Omit<Standing, 'entry'>): Of<typeof rankingShape> {
  const { series, release, table } = of;
  const { id, method, lead, precision, groups } = table.ranking;
  const movement = movementInto(series, release, table);
  const { draws, spread, low, high } = intervalMethod;
  return {
    ...headOf(portal, {
      path: partsOf({ series, release, ranking: id }),
      shape: 'ranking',
      page: (links) => links.rankingPeriod(series.file.id, release.period, id),
      releases: [release],
    }),
    ...aboutOf(of),
    ranks: method === 'sum' ? 'computed' : 'published',
    lead,
    precision,
    groups,
    regime: table.regime,
    note: table.note,
    movement: movement && {
      before: movement.before,
      common: 'common' in movement ? movement.common : null,
      not_comparable: 'reason' in movement ? movement.reason : null,
      why: 'reason' in movement ? movement.why : null,
    },
    interval_method: rankIntervals(table).size > 0 ? { draws, spread, low, high } : null,
    rows: rankingRows(portal, of),
    omissions: table.omissions.map(({ agency, reason, sources: ids }) => ({
      agency,
      why: reason,
      sources: ids,
    })),
  };
}

export const rankingKind: ApiKind = {
  path,
  name: 'ranking',
  shape: rankingShape,
  summary: { vi: 'Một bảng xếp hạng của một kỳ', en: 'One ranking of one period' },
  params: {
    series: { vi: 'Bộ số liệu', en: 'Series' },
    period: { vi: 'Kỳ, chữ thường', en: 'Period, in small letters' },
    ranking: { vi: 'Bảng xếp hạng', en: 'Ranking' },
  },
  files: (portal) =>
    allRankings(portal).map((of) => ({
      params: paramsOf({ ...of, ranking: of.table.ranking.id }),
      value: () => rankingFile(portal, of),
    })),
};

export const rankingsKind: ApiKind = {
  path: '/rankings.json',
  name: 'rankings',
  shape: listShape,
  summary: { vi: 'Mọi bảng xếp hạng', en: 'Every ranking' },
  files: single((portal): Of<typeof listShape> => ({
    ...headOf(portal, {
      path: ['rankings.json'],
      shape: 'rankings',
      page: (links) => links.rankings(),
      releases: allRankings(portal).map(({ release }) => release),
    }),
    rankings: allRankings(portal).map((of) => ({
      ...aboutOf(of),
      href: rankingHref(of.series, of.release, of.table.ranking.id),
      page: publicPages((links) =>
        links.rankingPeriod(of.series.file.id, of.release.period, of.table.ranking.id),
      ),
    })),
  })),
};
