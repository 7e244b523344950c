import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { releaseOf, seriesOf, smallPortal } from '../../tests/support/small-portal.ts';
import { addressBook } from '../site/address-book.ts';
import { registerPackage, releasePackage } from './data-package.ts';
import { releaseLookups } from './open-data/lookup-tables.ts';

const portal = smallPortal();
const links = addressBook({ base: '/nq57/', siteUrl: 'https://example.vn' }, 'vi');

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly object[] };
}
type Descriptor = Record<string, unknown> & { readonly resources: readonly Resource[] };

const series = seriesOf(portal, 'nq57');
const release = releaseOf(portal, 'nq57', '2025-Q3');
const descriptor = releasePackage(portal, series, release, links) as Descriptor;

describe('the package of a release', () => {
  it('keeps what the release says of itself', () => {
    const { $schema, name, title, version, status, basis, published_at, populations } = release.file;
    expect(descriptor).toMatchObject({
      ...{ $schema, name, title, version, status, basis, published_at, populations },
      period: '2025-Q3',
    });
  });

  it('says whose the data are, and names no licence that nobody stated', () => {
    expect(descriptor).toMatchObject({ owner: series.file.owner, terms: series.file.terms });
    expect(descriptor).not.toHaveProperty('licenses');
  });

  it('leads back to the page and to the dictionary', () => {
    expect(descriptor['homepage']).toBe('https://example.vn/nq57/ky/nq57/2025-q3/');
    expect(descriptor['dictionary']).toBe('https://example.vn/nq57/tu-dien-du-lieu/');
  });

  it('lists its files with the length and hash of their bytes', () => {
    const files = [...release.tableFiles, ...releaseLookups(portal, series, release)];
    expect(descriptor.resources.map(({ path }) => path)).toEqual([
      'figures.csv',
      'differences.csv',
      'figure-definitions.csv',
      'scopes.csv',
      'agencies.csv',
      'sources.csv',
      'units.csv',
    ]);
    for (const [index, { bytes, hash }] of descriptor.resources.entries()) {
      const raw = Buffer.from(files[index]!.text);
      expect(bytes).toBe(raw.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(raw).digest('hex')}`);
    }
  });

  it('names each source once, by address where it has one', () => {
    const sources = descriptor['sources'] as { id: string; title: string; path?: string }[];
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const { id, path } of sources) expect(path ?? null).toBe(portal.sources.get(id)!.url);
  });
});

describe('the package of the registers', () => {
  it('holds all of them', () => {
    const { resources } = registerPackage(portal, links) as Descriptor;
    expect(resources).toHaveLength(portal.registerFiles.length);
    expect(resources[0]).toMatchObject({ name: 'agencies', path: 'agencies.csv', type: 'table' });
  });
});
