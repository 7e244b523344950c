import { z } from 'zod';
import { criteria as criteriaTable } from '../../intake/tables/series-tables.ts';
import type { Portal, Series } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { publicAddress, publicPages } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import { address, maybeTexts, pages, period, slug, texts, textsOf, type Of } from './parts.ts';
import { releaseAbout, releaseAboutOf } from './release-parts.ts';

const about = {
  id: slug,
  title: texts,
  short: texts,
  about: texts,
  frequency: z.enum(['quarterly', 'half-yearly', 'yearly']),
  publisher: texts.describe('Who publishes the original'),
  owner: texts,
  terms_of_use: texts,
  href: address,
  page: pages,
} as const;

const listShape = z.strictObject({ ...headShape, series: z.array(z.strictObject(about)) });

const seriesShape = z.strictObject({
  ...headShape,
  ...about,
  computed_here: texts.describe('What of it this portal computed'),
  cautions: z.array(texts).describe('How the publisher asks to be read'),
  rankings: z.array(
    z.strictObject({
      id: slug,
      title: texts,
      ranks: z.enum(['computed', 'published']),
      precision: z.int(),
      groups: z.int().nullable(),
      note: maybeTexts,
    }),
  ),
  regimes: z
    .array(
      z.strictObject({
        id: slug,
        from: period,
        title: texts,
        totals_comparable: z.boolean().nullable().describe('With those of the regime before'),
        why: texts,
      }),
    )
    .describe('Methods, oldest first; where totals are not comparable, no line may cross'),
  criteria: z
    .array(
      z.strictObject({
        id: slug,
        parent: slug.nullable(),
        title: texts,
        weight: z.number().describe('Within the parent'),
        max: z.number().nullable(),
        regimes: z.array(slug),
        breaks: z.array(slug).describe('Regimes from which on it is not comparable with before'),
        note: maybeTexts,
      }),
    )
    .describe(criteriaTable.about.en),
  periods: z.array(z.strictObject(releaseAbout)).describe('Oldest first'),
});

function aboutOf({ file }: Series) {
  const { id, title, short, frequency, publisher, owner, terms } = file;
  return {
    ...{ id, title, short, about: file.about, frequency, publisher, owner, terms_of_use: terms },
    href: publicAddress(addresses('vi').api('series', `${id}.json`)),
    page: publicPages((links) => links.data(id)),
  };
}

function seriesFile(portal: Portal, series: Series): Of<typeof seriesShape> {
  const { id, computed_here, cautions, rankings, regimes } = series.file;
  return {
    ...headOf(portal, {
      path: ['series', `${id}.json`],
      shape: 'one-series',
      page: (links) => links.data(id),
      releases: series.releases,
    }),
    ...aboutOf(series),
    computed_here,
    cautions,
    rankings: rankings.map(({ id: ranking, title, method, precision, groups, note }) => ({
      id: ranking,
      title,
      ranks: method === 'sum' ? ('computed' as const) : ('published' as const),
      precision,
      groups,
      note: note ?? null,
    })),
    regimes,
    criteria: series.criteriaRows.map((row) => ({
      id: row.id,
      parent: row.parent,
      title: { vi: row.title_vi, en: row.title_en },
      weight: row.weight,
      max: row.max,
      regimes: row.regimes,
      breaks: row.breaks,
      note: textsOf(row.note_vi, row.note_en),
    })),
    periods: series.releases.map((release) => releaseAboutOf(portal, release)),
  };
}

export const oneSeriesKind: ApiKind = {
  path: '/series/{series}.json',
  name: 'one-series',
  shape: seriesShape,
  summary: {
    vi: 'Một bộ số liệu: cách tính, tiêu chí, các kỳ',
    en: 'One series: methods, criteria, periods',
  },
  params: { series: { vi: 'Bộ số liệu', en: 'Series' } },
  files: (portal) =>
    portal.series.map((series) => ({
      params: { series: series.file.id },
      value: () => seriesFile(portal, series),
    })),
};

export const seriesKind: ApiKind = {
  path: '/series.json',
  name: 'series',
  shape: listShape,
  summary: { vi: 'Mọi bộ số liệu, chủ sở hữu, điều kiện dùng', en: 'Every series, its owner and terms' },
  files: single((portal): Of<typeof listShape> => ({
    ...headOf(portal, {
      path: ['series.json'],
      shape: 'series',
      page: (links) => links.data(),
      releases: portal.series.flatMap(({ releases }) => releases),
    }),
    series: portal.series.map(aboutOf),
  })),
};
