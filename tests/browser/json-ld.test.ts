import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, inject, it } from 'vitest';
import type { Site } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

const sites = ['root', 'below', 'sample'] as const;

const textOf = (site: Site, file: string): string =>
  readFileSync(join(inject('sites')[site].folder, file), 'utf8');

type Node = Readonly<Record<string, unknown>>;

const blocksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => text!);

/** Pages of releases and rankings, and the page of data. */
const described =
  /^(?:en\/)?(?:ky\/[^/]+\/[^/]+\/|xep-hang\/(?!so-sanh|tinh-thu)[^/]+\/[^/]+\/|du-lieu\/)index\.html$/;

describe.each(sites)('JSON-LD in pages (%s)', (site) => {
  it('stands once on each page of a release, a ranking and the data, and on no other', () => {
    const wrong = siteFiles(site)
      .filter((file) => file.endsWith('.html'))
      .filter((file) => blocksOf(textOf(site, file)).length !== (described.test(file) ? 1 : 0));
    expect(wrong).toEqual([]);
  });

  it('says what catalogues ask for, with files that are there', () => {
    const { base, folder, origin } = inject('sites')[site];
    for (const file of siteFiles(site).filter((one) => described.test(one))) {
      const value = JSON.parse(blocksOf(textOf(site, file))[0]!) as Node;
      const datasets = value['@type'] === 'Dataset' ? [value] : (value['dataset'] as Node[]);
      for (const dataset of datasets) {
        expect(dataset, file).toMatchObject({
          '@type': 'Dataset',
          name: expect.stringMatching(site === 'sample' ? /^\[DỮ LIỆU MẪU/ : /./) as string,
          license: expect.any(String) as string,
          creator: { '@type': 'Organization', name: expect.any(String) as string },
        });
        // Google Dataset Search takes descriptions of 50 to 5,000 characters.
        const { length } = dataset['description'] as string;
        expect(length >= 50 && length <= 5000, `${file} ${length}`).toBe(true);
        for (const { contentUrl } of (dataset['distribution'] ?? []) as { contentUrl: string }[]) {
          expect(existsSync(join(folder, contentUrl.slice(origin.length + base.length))), contentUrl).toBe(
            true,
          );
        }
      }
      if (value['@type'] !== 'Dataset') continue;
      expect(value['distribution'], file).not.toEqual([]);
      expect(value['version'], file).toMatch(/^\d+\.\d+\.\d+$/);
      expect(value['temporalCoverage'], file).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    }
  });
});

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

describe.each(sites)('the DCAT catalogue (%s)', (site) => {
  const read = async (): Promise<readonly Node[]> => {
    const document = JSON.parse(textOf(site, 'du-lieu/catalog.jsonld')) as jsonld.JsonLdDocument;
    const { base } = inject('sites')[site];
    // Nothing may be fetched: the context stands in the file.
    const documentLoader = (url: string): never => {
      throw new Error(`asks for ${url}`);
    };
    const flat = await jsonld.flatten(document, undefined, {
      base: `https://example.vn${base}du-lieu/catalog.jsonld`,
      documentLoader,
    } as jsonld.Options.Flatten);
    return flat as unknown as Node[];
  };
  const ofType = (nodes: readonly Node[], type: string): readonly Node[] =>
    nodes.filter((node) => (node['@type'] as string[] | undefined)?.includes(type));

  it('has what DCAT-AP 3 makes mandatory, in both languages', async () => {
    const nodes = await read();
    const [catalogue, ...others] = ofType(nodes, `${dcat}Catalog`);
    expect(others).toEqual([]);
    const series = JSON.parse(textOf(site, 'api/v1/series.json')) as { series: { id: string }[] };
    const datasets = ofType(nodes, `${dcat}Dataset`);
    const { periods } = JSON.parse(textOf(site, 'api/v1/periods.json')) as { periods: object[] };
    // One for each release, and one of every period of each series.
    expect(datasets).toHaveLength(series.series.length + periods.length);
    const inSeries = datasets.filter((node) => `${dcat}inSeries` in node);
    expect(inSeries).toHaveLength(periods.length);
    const seriesIds = ofType(nodes, `${dcat}DatasetSeries`).map((node) => node['@id']);
    expect(seriesIds).toHaveLength(series.series.length);
    for (const node of inSeries) expect(seriesIds).toContain((node[`${dcat}inSeries`] as Node[])[0]!['@id']);
    const distributions = ofType(nodes, `${dcat}Distribution`);
    expect(distributions.length).toBeGreaterThan(datasets.length);
    const languagesOf = (node: Node, property: string): readonly unknown[] =>
      ((node[property] ?? []) as { '@language'?: string }[]).map((text) => text['@language']).toSorted();
    for (const node of [catalogue!, ...datasets, ...ofType(nodes, `${dcat}DatasetSeries`)]) {
      expect(languagesOf(node, `${dct}title`)).toEqual(['en', 'vi']);
      expect(languagesOf(node, `${dct}description`)).toEqual(['en', 'vi']);
    }
    expect(catalogue).toHaveProperty([`${dct}publisher`]);
    for (const node of datasets) {
      for (const name of [
        `${dct}publisher`,
        `${dct}accrualPeriodicity`,
        `${dcat}distribution`,
        `${dcat}theme`,
      ]) {
        expect(node).toHaveProperty([name]);
      }
    }
    for (const node of distributions) {
      for (const name of [`${dcat}accessURL`, `${dct}license`, `${dct}format`])
        expect(node).toHaveProperty([name]);
    }
    for (const node of ofType(nodes, 'http://xmlns.com/foaf/0.1/Agent')) {
      expect(node).toHaveProperty(['http://xmlns.com/foaf/0.1/name']);
    }
  });

  it('becomes triples without a blank predicate, and leads to files that are there', async () => {
    const { base, folder, origin } = inject('sites')[site];
    const document = JSON.parse(textOf(site, 'du-lieu/catalog.jsonld')) as jsonld.JsonLdDocument;
    const quads = (await jsonld.toRDF(document, {
      base: `https://example.vn${base}du-lieu/catalog.jsonld`,
      format: 'application/n-quads',
    })) as unknown as string;
    expect(quads.split('\n').length).toBeGreaterThan(100);
    const start = origin || 'https://example.vn';
    const own = [...quads.matchAll(/downloadURL> <([^>#]+)/g)].flatMap(([, address]) =>
      address!.startsWith(start) ? [address!.slice(start.length)] : [],
    );
    expect(own.length).toBeGreaterThan(3);
    for (const path of own) expect(existsSync(join(folder, path.slice(base.length))), path).toBe(true);
  });
});
