import { z } from 'zod';
import type { Portal } from '../../portal/portal.ts';
import { jsonText } from '../json-text.ts';
import { agenciesKind, agencyKind } from './agencies-file.ts';
import { directivesKind } from './directives-file.ts';
import { figuresKind } from './figures-file.ts';
import { indexKind } from './index-file.ts';
import { pathOf, single, type ApiKind } from './kind.ts';
import { linesJson } from './lines-json.ts';
import { openApi } from './openapi.ts';
import { periodKind, periodsKind } from './periods-file.ts';
import { rankingKind, rankingsKind } from './ranking-file.ts';
import { schemaOf } from './schemas.ts';
import { searchesKind } from './searches-file.ts';
import { oneSeriesKind, seriesKind } from './series-file.ts';
import { sourcesKind } from './sources-file.ts';
import { taskListsKind, tasksKind } from './tasks-file.ts';

/** The kinds of files with data, in the order in which the index and the documentation tell of them. */
export const dataKinds: readonly ApiKind[] = [
  seriesKind,
  oneSeriesKind,
  periodsKind,
  periodKind,
  rankingsKind,
  rankingKind,
  agenciesKind,
  agencyKind,
  figuresKind,
  taskListsKind,
  tasksKind,
  directivesKind,
  searchesKind,
  sourcesKind,
];

const shapedKinds = [indexKind(dataKinds), ...dataKinds];

const anyObject = z.looseObject({});

/** The documents that describe the API; they follow standards of their own. */
const documentKinds: readonly ApiKind[] = [
  {
    path: '/schemas/{name}.json',
    name: 'json-schema',
    shape: anyObject,
    summary: { vi: 'JSON Schema của một loại tệp', en: 'The JSON Schema of one kind of file' },
    params: { name: { vi: 'Loại tệp', en: 'Kind of file' } },
    files: () => shapedKinds.map((kind) => ({ params: { name: kind.name }, value: () => schemaOf(kind) })),
  },
  {
    path: '/openapi.json',
    name: 'openapi',
    shape: anyObject,
    summary: { vi: 'Tệp OpenAPI này', en: 'This OpenAPI document' },
    files: single((portal) => openApi(portal, apiKinds)),
  },
];

/** Every kind of file below /api/v1. */
export const apiKinds: readonly ApiKind[] = [...shapedKinds, ...documentKinds];

/** A file of the API, with its path below /api/v1. */
export interface WrittenFile {
  readonly path: string;
  readonly text: () => string;
}

/** Every file of the API. */
export function apiFiles(portal: Portal): readonly WrittenFile[] {
  const write = (kind: ApiKind): ((value: object) => string) =>
    documentKinds.includes(kind) ? jsonText : linesJson;
  return apiKinds.flatMap((kind) =>
    kind.files(portal).map(({ params, value }) => ({
      path: pathOf(kind, params),
      text: () => write(kind)(value()),
    })),
  );
}
