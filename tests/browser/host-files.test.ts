import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { cacheControlOf } from '../../src/outlets/hosting/caching.ts';
import { expectedCacheControl } from '../support/expected-caching.ts';
import { siteFiles } from './support/site-files.ts';

it.each(['root', 'sample'] as const)(
  '%s: only what has a hash or a version in its name is kept for good',
  (site) => {
    const files = siteFiles(site);
    expect(files.filter((file) => cacheControlOf(file) !== expectedCacheControl(file))).toEqual([]);
    expect(files.filter((file) => cacheControlOf(file).includes('immutable')).length).toBeGreaterThan(100);
  },
);

it.each(['root', 'sample'] as const)('%s: `_headers` has no more rules than Cloudflare reads', (site) => {
  const file = readFileSync(join(inject('sites')[site].folder, '_headers'), 'utf8');
  const rules = file.match(/^\//gm) ?? [];
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.length).toBeLessThanOrEqual(100);
});
