import type { Portal } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { siteOptions } from '../../site/options.ts';
import { marksIn } from '../../site/marks.ts';
import { outputMarkLine, outputMarks } from '../../site/output-marks.ts';
import { apiWords } from '../../wording/pages/api.ts';
import { words } from '../../wording/words.ts';
import { publicAddress } from '../public-address.ts';
import type { ApiKind } from './kind.ts';
import { componentsOf } from './schemas.ts';

/**
 * The OpenAPI 3.1 document of the API: made from the shapes that also make the types, the schemas and so the files. Its
 * standard lets properties of our own begin with `x-` only, the marks of a sample too.
 * @param kinds every kind of file below /api/v1
 */
export function openApi(portal: Portal, kinds: readonly ApiKind[]): object {
  const { en, vi } = apiWords;
  const mark = outputMarkLine === undefined ? '' : `[${outputMarkLine}] `;
  // Beside this file, wherever the portal is served, where it has no public address.
  const server = siteOptions.hasPublicAddress
    ? publicAddress(addresses('vi').api('openapi.json')).replace(/\/openapi\.json$/, '')
    : '.';
  return {
    openapi: '3.1.1',
    ...Object.fromEntries(marksIn(outputMarks).map(([name, text]) => [`x-${name}`, text])),
    info: {
      title: `${mark}${words('en').site.name}: ${en.name}`,
      version: '1.0.0',
      summary: en.summary,
      description: [en.promise, en.numbers, vi.promise, vi.numbers].join('\n\n'),
      license: { name: siteOptions.licence.en },
      ...contact(),
    },
    servers: [{ url: server }],
    externalDocs: { url: publicAddress(addresses('en').apiPage()), description: en.title },
    paths: Object.fromEntries(kinds.map((kind) => [kind.path, { get: operationOf(portal, kind) }])),
    components: { schemas: componentsOf(kinds) },
  };
}

function contact(): object {
  const { email, url } = siteOptions.contact;
  if (email === null && url === null) return {};
  return { contact: { ...(email === null ? {} : { email }), ...(url === null ? {} : { url }) } };
}

function operationOf(portal: Portal, { path, name, summary, params = {}, files }: ApiKind): object {
  const [example] = files(portal);
  return {
    operationId: name,
    summary: summary.en,
    description: summary.vi,
    parameters: Object.entries(params).map(([param, text]) => ({
      name: param,
      in: 'path',
      required: true,
      description: `${text.en} / ${text.vi}`,
      schema: { type: 'string', pattern: '^[a-z0-9]+([._-][a-z0-9]+)*$' },
      ...(example ? { example: example.params[param] } : {}),
    })),
    responses: {
      200: {
        description: summary.en,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
      },
      ...(path.includes('{') ? { 404: { description: 'There is none of that name' } } : {}),
    },
  };
}
