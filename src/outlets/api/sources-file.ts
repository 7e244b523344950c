import { z } from 'zod';
import { sources as table } from '../../intake/tables/sources.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import { codesOf, maybeTexts, slug, texts, textsOf, time, type Of } from './parts.ts';

const sourcesShape = z.strictObject({
  ...headShape,
  sources: z.array(
    z.strictObject({
      id: slug,
      title: texts,
      publisher: texts,
      date: time.nullable(),
      url: z.url().nullable().describe('null where the source has no address'),
      route: codesOf(table, 'route').describe('How it reached the portal'),
      note: maybeTexts,
    }),
  ),
});

export const sourcesKind: ApiKind = {
  path: '/sources.json',
  name: 'sources',
  shape: sourcesShape,
  summary: { vi: 'Mọi nguồn mà các tệp khác dẫn tới', en: 'Every source that the other files name' },
  files: single((portal): Of<typeof sourcesShape> => ({
    ...headOf(portal, { path: ['sources.json'], shape: 'sources', page: (links) => links.data() }),
    sources: [...portal.sources.values()].map((row) => ({
      id: row.id,
      title: { vi: row.title_vi, en: row.title_en },
      publisher: { vi: row.publisher_vi, en: row.publisher_en },
      date: row.date,
      url: row.url,
      route: row.route,
      note: textsOf(row.note_vi, row.note_en),
    })),
  })),
};
