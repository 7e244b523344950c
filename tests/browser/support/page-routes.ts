import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../src/pages/', import.meta.url));

/** Every file of `src/pages` that makes pages, as Astro reads its name: `[...lang]/ky/[series]/[period].astro`. */
export const pageRoutes: readonly string[] = readdirSync(folder, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro') && !/(?:^|\/)_/.test(file))
  .sort();

/** The routes with what their addresses look like; where several fit an address, the one named first makes the page. */
const patterns: readonly (readonly [route: string, pattern: RegExp])[] = pageRoutes
  .toSorted((a, b) => rankOf(a).localeCompare(rankOf(b)))
  .map((route) => [route, patternOf(route)]);

/** The file that makes the page of an address below the base path; undefined where none does. */
export function routeOf(path: string): string | undefined {
  return patterns.find(([, pattern]) => pattern.test(path))?.[0];
}

/** A part that stands there word for word comes before one with a parameter, and that before one of several parts. */
function rankOf(route: string): string {
  const parts = route.replace(/^\[\.\.\.lang\]\//, '').split('/');
  return parts.map((part) => (part.includes('[...') ? 2 : part.includes('[') ? 1 : 0)).join('');
}

function patternOf(route: string): RegExp {
  if (route === '404.astro') return /^404\.html$/;
  const address = route
    .replace(/(?:^|\/)index\.astro$/, '/')
    .replace(/\.astro$/, '/')
    .replace(/^\[\.\.\.lang\]\/+/, '(?:en/)?')
    .replace(/\[\.\.\.\w+\]/g, '.+')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${address}$`);
}
