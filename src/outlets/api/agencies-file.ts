import { z } from 'zod';
import { agencies as table } from '../../intake/tables/agencies.ts';
import type { Agency } from '../../portal/agencies.ts';
import { directivesBy, directivesTo } from '../../portal/directives.ts';
import type { Portal } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { publicAddress, publicPages } from '../public-address.ts';
import { directiveOf, directiveShape } from './directives-file.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import { address, agencyId, codesOf, day, pages, slug, sources, texts, type Of } from './parts.ts';
import { recommendationShape, recommendationsOf } from './recommendations-part.ts';
import { resultsOf, resultsShape } from './results-part.ts';
import { standingOf, standingRow } from './standing-row.ts';

const about = {
  id: agencyId,
  name: texts.describe('Its present or last full name'),
  short_name: texts,
  kind: codesOf(table, 'kind'),
  level: codesOf(table, 'level'),
  parent: agencyId.nullable(),
  valid_from: day.nullable(),
  valid_to: day.nullable().describe('Its last day; null for one that exists'),
  successors: z.array(agencyId),
  href: address,
  page: pages,
} as const;

const listShape = z.strictObject({ ...headShape, agencies: z.array(z.strictObject(about)) });

const agencyShape = z.strictObject({
  ...headShape,
  ...about,
  gso_code: z.string().nullable().describe('Not unique over time: never join on it alone'),
  region: z.strictObject({ id: slug, name: texts }).nullable(),
  predecessors: z.array(agencyId).describe('The units that ended in it'),
  names: z
    .array(
      z.strictObject({
        valid_from: day.nullable(),
        valid_to: day.nullable(),
        full: texts,
        short: texts,
        also: z.array(z.string()),
        sources,
      }),
    )
    .describe('Oldest first'),
  standings: z.array(standingRow).describe('In every ranking that names it, oldest first'),
  results: z.array(resultsShape).describe('How its tasks stood, quarter by quarter, oldest first'),
  results_found: z
    .boolean()
    .describe('Does any release hold results of it? false means not found, not that it has no tasks'),
  directives: z
    .strictObject({ to: z.array(directiveShape), by: z.array(directiveShape) })
    .describe('to: that ask something of it; by: that it gave'),
  recommendations: z.array(recommendationShape).describe('Raised by it, asked of it or held by it'),
  feed: pages.describe('Atom feeds of what concerns it'),
  sources: sources.describe('Of what the agency is and was called'),
});

function aboutOf({ id, name, kind, level, parent, validFrom, validTo, successors }: Agency) {
  return {
    id,
    name: name.full,
    short_name: name.short,
    ...{ kind, level, parent },
    valid_from: validFrom,
    valid_to: validTo,
    successors,
    href: publicAddress(addresses('vi').api('agencies', `${id}.json`)),
    page: publicPages((links) => links.agency(id)),
  };
}

function agencyFile(portal: Portal, agency: Agency): Of<typeof agencyShape> {
  const { id, gsoCode, region, predecessors, names } = agency;
  const standings = portal.standings.get(id) ?? [];
  const results = resultsOf(portal, id);
  const recommendations = recommendationsOf(portal, id);
  const told = new Set([...results, ...recommendations].map(({ period }) => period));
  const quarters = portal.series.flatMap(({ file, releases }) =>
    file.id === 'nq57' ? releases.filter(({ period }) => told.has(period)) : [],
  );
  const directives = (list: ReturnType<typeof directivesTo>) =>
    list.map((directive) => directiveOf(portal, directive));
  return {
    ...headOf(portal, {
      path: ['agencies', `${id}.json`],
      shape: 'agency',
      page: (links) => links.agency(id),
      releases: [...standings.map(({ release }) => release), ...quarters],
    }),
    ...aboutOf(agency),
    gso_code: gsoCode,
    region,
    predecessors,
    names: names.map(({ validFrom, validTo, full, short, also, sources: ids }) => ({
      valid_from: validFrom,
      valid_to: validTo,
      ...{ full, short, also },
      sources: ids,
    })),
    standings: standings.map((standing) => standingOf(portal, standing)),
    results,
    results_found: results.length > 0,
    directives: { to: directives(directivesTo(portal, id)), by: directives(directivesBy(portal, id)) },
    recommendations,
    feed: publicPages((links) => links.agencyFeed(id)),
    sources: agency.sources,
  };
}

export const agencyKind: ApiKind = {
  path: '/agencies/{agency}.json',
  name: 'agency',
  shape: agencyShape,
  summary: {
    vi: 'Một cơ quan, địa phương: tên theo thời gian, thứ hạng, kết quả, chỉ đạo, kiến nghị',
    en: 'One agency: names by date, ranks, results, directives, recommendations',
  },
  params: { agency: { vi: 'Mã cơ quan', en: 'Id of the agency' } },
  files: (portal) =>
    [...portal.agencies.values()].map((agency) => ({
      params: { agency: agency.id },
      value: () => agencyFile(portal, agency),
    })),
};

export const agenciesKind: ApiKind = {
  path: '/agencies.json',
  name: 'agencies',
  shape: listShape,
  summary: { vi: 'Mọi cơ quan, địa phương', en: 'Every agency, past and present' },
  files: single((portal): Of<typeof listShape> => ({
    ...headOf(portal, {
      path: ['agencies.json'],
      shape: 'agencies',
      page: (links) => links.responsibility(),
    }),
    agencies: [...portal.agencies.values()].map(aboutOf),
  })),
};
