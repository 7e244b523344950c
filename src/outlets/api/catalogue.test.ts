import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import type { Portal } from '../../portal/portal.ts';
import { apiFiles, apiKinds } from './catalogue.ts';

const portal = smallPortal();

const fileOf = (path: string, of: Portal = portal): Record<string, unknown> =>
  JSON.parse(
    apiFiles(of)
      .find((file) => file.path === path)!
      .text(),
  ) as Record<string, unknown>;

describe('the files of the API', () => {
  it('have one path each, and the same bytes each time', () => {
    const files = apiFiles(portal);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const again = apiFiles(smallPortal());
    expect(again.map(({ path, text }) => path + text())).toEqual(
      files.map(({ path, text }) => path + text()),
    );
  });

  it('fit the shapes that OpenAPI and the schemas are made from', () => {
    for (const { name, shape, files } of apiKinds) {
      for (const { value } of files(portal)) {
        const made = JSON.parse(JSON.stringify(value())) as unknown;
        expect(shape.safeParse(made).error?.issues, name).toBeUndefined();
      }
    }
  });

  it('name the versions that their numbers come from', () => {
    expect(fileOf('/periods/papi/2024.json')['generated_from']).toEqual([
      expect.objectContaining({ series: 'papi', period: '2024', version: '1.0.0' }),
    ]);
    expect(fileOf('/directives.json')['generated_from']).toEqual([]);
  });

  it('hold nothing of an embargo', () => {
    const early = smallPortal('2020-01-01T00:00:00Z');
    const paths = apiFiles(early).map(({ path }) => path);
    expect(paths.filter((path) => /^\/(?:rankings|periods|tasks)\//.test(path))).toEqual([]);
    expect(fileOf('/figures.json', early)['figures']).toEqual([]);
    expect(fileOf('/index.json', early)['newest']).toBeNull();
  });
});

describe('a ranking', () => {
  const ranking = fileOf('/rankings/papi/2024/provinces.json');
  const rows = ranking['rows'] as Record<string, unknown>[];
  const table = portal.series.find(({ file }) => file.id === 'papi')!.releases.at(-1)!.rankings[0]!;

  it('has every agency once, ranked ones first, those without a rank with the reason', () => {
    expect(rows.map(({ agency, rank }) => [agency, rank])).toEqual([
      ...table.ranked.map(({ agency, rank }) => [agency, rank]),
      ...table.unranked.map(({ agency }) => [agency, null]),
    ]);
    for (const { rank, score, unranked } of rows) {
      expect(rank === null).toBe(unranked !== null);
      if (rank === null) expect(score).not.toBe(0);
    }
  });
});
