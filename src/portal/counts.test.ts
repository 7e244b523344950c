import { expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { counts } from './counts.ts';

const small = smallPortal();
const progress = small.series.filter(({ file }) => file.id === 'nq57');
const [search] = small.searches;
const portal = {
  ...small,
  series: progress.map((series) => ({ ...series, releases: series.releases.slice(0, 1) })),
  searches: [search!, { ...search!, outcome: 'none' as const }],
};

it('counts what the texts name', () => {
  const figures = progress[0]!.releases[0]!.figures;
  const all = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count(portal)]));
  expect(all).toEqual({
    agencies: small.agencies.size,
    sources: small.sources.size,
    series: 1,
    releases: 1,
    figures: figures.length,
    scopes: new Set(figures.map(({ scope }) => scope.id)).size,
    searches: 2,
    'searches-without-result': 1,
  });
});
