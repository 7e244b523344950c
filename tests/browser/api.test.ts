import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, it } from 'vitest';
import { addFormatsTo, apiContract } from '../support/api-schemas.ts';
import type { Site } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

const sites = ['root', 'below', 'sample'] as const;

const textOf = (site: Site, file: string): string =>
  readFileSync(join(inject('sites')[site].folder, file), 'utf8');

const jsonOf = (site: Site, file: string): Record<string, unknown> =>
  JSON.parse(textOf(site, file)) as Record<string, unknown>;

/** Paths below /api/v1. */
const apiPaths = (site: Site): readonly string[] =>
  siteFiles(site)
    .filter((file) => file.startsWith('api/v1/'))
    .map((file) => file.slice('api/v1'.length));

/** Those that hold data, and not what describes them. */
const dataPaths = (site: Site): readonly string[] =>
  apiPaths(site).filter((path) => !/^\/(?:schemas\/|openapi)/.test(path));

/** Every value of a property of a name, however deep. */
function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => [
    ...(key === name ? [inner] : []),
    ...valuesOf(inner, name),
  ]);
}

describe.each(sites)('the API (%s)', (site) => {
  it('is described whole: each file fits one path of OpenAPI and its schema', () => {
    const contract = apiContract(inject('sites')[site].folder);
    const faults = apiPaths(site).flatMap((path) => {
      const templates = contract.templatesOf(path);
      if (templates.length !== 1) return [`${path}: ${templates.length} paths`];
      return contract.faults(templates[0]!, jsonOf(site, `api/v1${path}`)).map((fault) => `${path}${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('has a file for each path without parameters, and each example answers', () => {
    const document = jsonOf(site, 'api/v1/openapi.json') as {
      paths: Record<string, { get: { parameters: { name: string; example?: string }[] } }>;
    };
    const paths = new Set(apiPaths(site));
    const missing = Object.entries(document.paths).flatMap(([path, { get }]) => {
      const examples = new Map(get.parameters.map(({ name, example }) => [name, example]));
      // Lists that this portal has none of, such as tasks in the public one, have no example.
      if ([...examples.values()].includes(undefined)) return [];
      const made = path.replace(/\{(\w+)\}/g, (_, name: string) => examples.get(name)!);
      return paths.has(made) ? [] : [made];
    });
    expect(missing).toEqual([]);
  });

  it('says of each file its own address, and its schema says the same as OpenAPI', () => {
    const { folder, base, origin } = inject('sites')[site];
    const api = `${origin}${base}api/v1`;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormatsTo(ajv);
    const schemas = new Map(
      apiPaths(site)
        .filter((path) => path.startsWith('/schemas/'))
        .map((path) => [path, ajv.compile(jsonOf(site, `api/v1${path}`))]),
    );
    for (const path of dataPaths(site)) {
      const value = jsonOf(site, `api/v1${path}`) as { self: string; schema: string };
      expect(value.self).toBe(`${api}${path}`);
      const validate = schemas.get(value.schema.slice(api.length))!;
      expect(validate(value), `${path} in ${folder}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });

  it('names only sources and agencies that it has', () => {
    const ids = (file: string, list: string): Set<string> =>
      new Set((jsonOf(site, `api/v1/${file}`)[list] as { id: string }[]).map(({ id }) => id));
    const known = { source: ids('sources.json', 'sources'), agency: ids('agencies.json', 'agencies') };
    const files = dataPaths(site).filter((path) => path !== '/sources.json');
    const unknown = files.flatMap((path) => {
      const value = jsonOf(site, `api/v1${path}`);
      const sources = valuesOf(value, 'sources').flat() as string[];
      const agencies = ['agency', 'reported_by', 'asked_by', 'holder', 'raised_by'].flatMap(
        (name) => valuesOf(value, name) as (string | null)[],
      );
      return [
        ...sources.filter((id) => !known.source.has(id)),
        ...agencies.filter((id) => id !== null && !known.agency.has(id)),
      ].map((id) => `${path}: ${id}`);
    });
    expect(unknown).toEqual([]);
  });

  it('leads only to files and pages that are there', () => {
    const { base, origin } = inject('sites')[site];
    const files = new Set(siteFiles(site));
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string): Set<string> => {
      const made =
        ids.get(file) ?? new Set([...textOf(site, file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
      ids.set(file, made);
      return made;
    };
    const dead = dataPaths(site).flatMap((path) => {
      const value = jsonOf(site, `api/v1${path}`);
      const pages = [...valuesOf(value, 'page'), ...valuesOf(value, 'feed')].flatMap((both) =>
        Object.values(both as Record<string, string>),
      );
      const hrefs = ['href', 'self', 'descriptor'].flatMap((name) => valuesOf(value, name));
      const addresses = [...pages, ...hrefs.filter((href) => typeof href === 'string')];
      return addresses.flatMap((address) => {
        const [file = '', id] = address.slice(origin.length + base.length).split('#');
        const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
        if (!files.has(name)) return [`${path}: ${address}`];
        return id === undefined || idsOf(name).has(id) ? [] : [`${path}: ${address} has no such place`];
      });
    });
    expect([...new Set(dead)]).toEqual([]);
  });

  it('has an OpenAPI document that an independent validator accepts', async () => {
    const result = await new Validator().validate(jsonOf(site, 'api/v1/openapi.json'));
    expect(result).toMatchObject({ valid: true });
  });
});

it('what is missing is null with a reason, never 0', () => {
  const rows = apiPaths('sample')
    .filter((path) => /^\/rankings\/.+\//.test(path))
    .flatMap((path) => jsonOf('sample', `api/v1${path}`)['rows'] as Record<string, unknown>[]);
  const unranked = rows.filter(({ rank }) => rank === null);
  expect(unranked.length).toBeGreaterThan(0);
  expect(unranked.filter((row) => row['unranked'] === null)).toEqual([]);
  expect(rows.filter(({ rank, unranked: why }) => rank !== null && why !== null)).toEqual([]);
  const figures = jsonOf('root', 'api/v1/figures.json')['figures'] as { value: unknown; status: string }[];
  expect(figures.filter(({ value, status }) => (value === null) === 'APEB'.includes(status))).toEqual([]);
});
