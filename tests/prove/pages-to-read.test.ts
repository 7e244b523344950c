import { describe, expect, it } from 'vitest';
import { pageRoutes, routeOf } from '../browser/support/page-routes.ts';
import { pagesToRead } from '../browser/support/pages-to-read.ts';

const listed = [...pagesToRead.root, ...pagesToRead.sample];

describe('the pages that are read', () => {
  it('hold one of each file of src/pages', () => {
    const made = new Set(listed.map(routeOf));
    expect(pageRoutes.length).toBeGreaterThan(50);
    expect(pageRoutes.filter((route) => !made.has(route))).toEqual([]);
  });

  it('are all made by a file, in both languages where it makes both, and named once', () => {
    expect(listed.filter((path) => routeOf(path) === undefined)).toEqual([]);
    for (const paths of [pagesToRead.root, pagesToRead.sample]) {
      const all = new Set<string>(paths);
      expect(all.size).toBe(paths.length);
      const alone = paths.filter(
        (path) => path !== '404.html' && !all.has(path.replace(/^(?:en\/)?/, 'en/')),
      );
      expect(alone).toEqual([]);
    }
  });
});

it.each([
  ['', '[...lang]/index.astro'],
  ['en/', '[...lang]/index.astro'],
  ['404.html', '404.astro'],
  ['tien-do/nhiem-vu/tat-ca/', '[...lang]/tien-do/nhiem-vu/tat-ca.astro'],
  ['tien-do/nhiem-vu/mau-nv-0001/', '[...lang]/tien-do/nhiem-vu/[task].astro'],
  ['en/ky/nq57/2026-q2/v1.0.0/', '[...lang]/ky/[series]/[period]/v[version].astro'],
  ['nhung/', '[...lang]/nhung/index.astro'],
  ['nhung/chon/trach-nhiem/', '[...lang]/nhung/chon/trach-nhiem.astro'],
  ['nhung/chon/trach-nhiem/ha-noi/', '[...lang]/nhung/chon/[...choice].astro'],
  ['en/nhung/trach-nhiem/da-nang/tom-tat/', '[...lang]/nhung/[...key]/index.astro'],
  ['du-lieu/x.csv', undefined],
])('«/%s» is made by %s', (path, route) => {
  expect(routeOf(path)).toBe(route);
});
