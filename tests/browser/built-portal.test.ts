import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { testInstant } from '../support/build.ts';
import { openPage, type Site } from './support/open-page.ts';
import { pagePaths, siteFiles } from './support/site-files.ts';

describe.each(['root', 'below'] as const)('the portal (%s)', (site) => {
  it('says which build it is', () => {
    const { folder } = inject('sites')[site];
    const record = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as unknown;
    expect(record).toMatchObject({
      instant: testInstant,
      edition: 'public',
      version: expect.any(String) as string,
    });
  });

  it('has the same pages in both languages', () => {
    const paths = pagePaths(site);
    const english = paths.filter((path) => /^en\//.test(path)).map((path) => path.slice(3));
    expect(english).toEqual(paths.filter((path) => !/^en\//.test(path)));
  });

  it.each(['', 'en/'])('«/%s» opens without an error or a request elsewhere', async (path) => {
    const { page, report } = await openPage(path, { site });
    expect(await page.title()).not.toBe('');
    expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
  });
});

describe('the sitemap', () => {
  it('has every page once, with both languages', () => {
    const { folder, base, origin } = inject('sites').below;
    const text = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').replaceAll(origin, '');
    const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, path]) => path);
    // Parts of pages, slides, and versions that never change beside the address that does, are not for search engines.
    const left =
      /^(en\/)?(nhung\/(?!$|huong-dan\/$)|ky\/.*\/v\d+\.\d+\.\d+\/$|truyen-thong\/.*\/trinh-chieu\/$)/;
    const pages = pagePaths('below').filter((path) => !left.test(path));
    expect(listed.toSorted()).toEqual(pages.map((path) => base + path).toSorted());
    // Each language names both, itself included, and Vietnamese for everybody else.
    for (const [, path, links] of text.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)) {
      const alternates = [...links!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      const vi = path!.replace(`${base}en/`, base);
      expect(alternates.map(([, lang, to]) => [lang, to])).toEqual([
        ['vi', vi],
        ['en', vi.replace(base, `${base}en/`)],
        ['x-default', vi],
      ]);
    }
  });
});

it('nothing but what follows from the address differs between the two sites', () => {
  const unhashed = (file: string): string =>
    file.replace(
      /[0-9a-f]{7,10}(?=\.pf_)|(?<=\.)[\w-]{8}(?=\.(?:js|css)$)|(?<=truyen-thong\/.*-)[0-9a-f]{8}(?=\.png$)/g,
      '#',
    );
  // An answer to oEmbed names whole addresses: there is none without a public one.
  const names = (site: Site): string[] =>
    siteFiles(site)
      .filter((file) => !file.endsWith('/oembed.json'))
      .map(unhashed)
      .toSorted();
  expect(names('below')).toEqual(names('root'));
});
