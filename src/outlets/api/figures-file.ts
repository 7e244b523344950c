import { z } from 'zod';
import { releaseTables, seriesTables } from '../../intake/tables/index.ts';
import type { Figure } from '../../portal/figures.ts';
import { rowsOfFigures } from '../../portal/figure-rows.ts';
import { figureKey } from '../../portal/figures.ts';
import type { Portal } from '../../portal/portal.ts';
import { publicPages } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import {
  agencyId,
  codesOf,
  maybeTexts,
  observationStatus,
  pages,
  period,
  slug,
  sources,
  texts,
  time,
  type Of,
} from './parts.ts';

/** One published number. */
const figureShape = z.strictObject({
  series: slug,
  period: period.describe('The release that it stands in'),
  figure: slug,
  title: texts.describe('What it counts'),
  scope: slug,
  scope_title: texts.describe('Whom and what it covers; figures of different scopes are not to be compared'),
  relation: codesOf(seriesTables.scopes, 'relation'),
  topic: codesOf(seriesTables.figureDefinitions, 'topic'),
  task_group: z.int().nullable(),
  part_of: slug.nullable().describe('The figure that it is a part of'),
  value: z.number().nullable().describe('null where the status says that there is none; 0 is a true zero'),
  denominator: z.number().nullable().describe('Of how many, where the source says so'),
  qualifier: codesOf(releaseTables.figures, 'qualifier').nullable(),
  unit: slug,
  unit_title: maybeTexts.describe('null for a bare count'),
  status: observationStatus,
  as_of: time.describe('What the number speaks of'),
  reported_on: time.describe('When it was said'),
  reported_by: agencyId,
  difference: z
    .strictObject({ value: z.number(), why: texts })
    .nullable()
    .describe('The printed number less the one computed from its parts, where they do not add up'),
  note: maybeTexts,
  page: pages,
  sources,
});

const figuresShape = z.strictObject({ ...headShape, figures: z.array(figureShape) });

/** A figure as the API gives it, with the row of its release's page in which it stands. */
function figureOf(portal: Portal, figure: Figure, row: Figure | undefined): Of<typeof figureShape> {
  const { definition, scope, difference } = figure;
  const unit = portal.units.get(definition.unit);
  return {
    series: figure.series,
    period: figure.period,
    figure: definition.id,
    title: definition.title,
    scope: scope.id,
    scope_title: scope.title,
    relation: scope.relation,
    topic: definition.topic,
    task_group: definition.taskGroup,
    part_of: definition.partOf,
    value: figure.value,
    denominator: figure.denominator,
    qualifier: figure.qualifier,
    unit: definition.unit,
    unit_title: unit?.title_vi && unit.title_en ? { vi: unit.title_vi, en: unit.title_en } : null,
    status: figure.status,
    as_of: figure.asOf,
    reported_on: figure.reportedOn,
    reported_by: figure.reportedBy,
    difference: difference && { value: difference.value, why: difference.note },
    note: figure.note,
    page: publicPages((links) => links.release(figure.series, figure.period, row && figureKey(row))),
    sources: figure.sources,
  };
}

export const figuresKind: ApiKind = {
  path: '/figures.json',
  name: 'figures',
  shape: figuresShape,
  summary: { vi: 'Mọi số liệu đã công bố', en: 'Every published figure' },
  files: single((portal): Of<typeof figuresShape> => ({
    ...headOf(portal, {
      path: ['figures.json'],
      shape: 'figures',
      page: (links) => links.progress(),
      releases: portal.series.flatMap(({ releases }) => releases.filter(({ figures }) => figures.length > 0)),
    }),
    figures: portal.series.flatMap(({ releases }) =>
      releases.flatMap(({ figures }) => {
        const rows = rowsOfFigures(figures);
        return figures.map((figure) => figureOf(portal, figure, rows.get(figure)));
      }),
    ),
  })),
};
