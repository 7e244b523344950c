import { z } from 'zod';
import { searches as table } from '../../intake/tables/searches.ts';
import { noneFirst } from '../../portal/searches.ts';
import { publicPages } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import { codesOf, day, pages, slug, texts, type Of } from './parts.ts';

const searchesShape = z.strictObject({
  ...headShape,
  searches: z.array(
    z.strictObject({
      id: slug,
      searched_on: day,
      topics: z.array(codesOf(table, 'topic')),
      series: z.array(slug),
      looked_for: texts,
      where: texts,
      outcome: codesOf(table, 'outcome'),
      found: texts.describe('What was found; not found does not mean that it was not published'),
      page: pages,
    }),
  ),
});

export const searchesKind: ApiKind = {
  path: '/searches.json',
  name: 'searches',
  shape: searchesShape,
  summary: { vi: 'Đã tìm gì, ở đâu, thấy gì', en: 'What was looked for, where, and what was found' },
  files: single((portal): Of<typeof searchesShape> => ({
    ...headOf(portal, {
      path: ['searches.json'],
      shape: 'searches',
      page: (links) => links.disclosureTracking(),
    }),
    searches: noneFirst(portal.searches).map((row) => ({
      id: row.id,
      searched_on: row.searched_on,
      topics: row.topic,
      series: row.series,
      looked_for: { vi: row.looked_for_vi, en: row.looked_for_en },
      where: { vi: row.where_vi, en: row.where_en },
      outcome: row.outcome,
      found: { vi: row.found_vi, en: row.found_en },
      page: publicPages((links) => links.disclosureTracking(row.id)),
    })),
  })),
};
