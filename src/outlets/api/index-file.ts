import { z } from 'zod';
import { observationStatuses } from '../../intake/tables/shared-columns.ts';
import { releaseStatuses } from '../../intake/release-schema.ts';
import { newestReleases } from '../../portal/releases.ts';
import { addresses } from '../../site/addresses.ts';
import { inBoth } from '../../wording/in-both.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { words } from '../../wording/words.ts';
import { publicAddress } from '../public-address.ts';
import { headOf, headShape } from './head.ts';
import { single, type ApiKind } from './kind.ts';
import { address, texts, type Of } from './parts.ts';
import { releaseAbout, releaseAboutOf } from './release-parts.ts';

const meanings = z.record(z.string(), texts);

const indexShape = z.strictObject({
  ...headShape,
  title: texts,
  promise: texts.describe('How v1 may change'),
  openapi: address,
  newest: z.strictObject(releaseAbout).nullable().describe('The release that appeared last'),
  entries: z
    .array(z.strictObject({ path: z.string(), title: texts, href: address.nullable(), schema: address }))
    .describe('What is here; href is null where the path has parameters'),
  observation_statuses: meanings,
  release_statuses: meanings,
});

/** The index of some kinds of files. */
export function indexKind(kinds: readonly ApiKind[]): ApiKind {
  const links = addresses('vi');
  return {
    path: '/index.json',
    name: 'index',
    shape: indexShape,
    summary: { vi: 'Có những gì ở đây', en: 'What is here' },
    files: single((portal): Of<typeof indexShape> => {
      const [newest] = newestReleases(portal, 1);
      return {
        ...headOf(portal, { path: ['index.json'], shape: 'index', page: (book) => book.apiPage() }),
        title: inBoth((lang) => `${apiWords[lang].name} – ${words(lang).site.name}`),
        promise: inBoth((lang) => apiWords[lang].promise),
        openapi: publicAddress(links.api('openapi.json')),
        newest: newest ? releaseAboutOf(portal, newest) : null,
        entries: kinds.map(({ path, name, summary, params }) => ({
          path,
          title: summary,
          href: params === undefined ? publicAddress(links.api(path.slice(1))) : null,
          schema: publicAddress(links.api('schemas', `${name}.json`)),
        })),
        observation_statuses: Object.fromEntries(observationStatuses.map(({ code, title }) => [code, title])),
        release_statuses: Object.fromEntries(
          releaseStatuses.map((status) => [
            status,
            inBoth((lang) => words(lang).releases.statusMeaning[status]),
          ]),
        ),
      };
    }),
  };
}
