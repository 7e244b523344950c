import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';
import type { Site } from './open-page.ts';

/** Every file of a built portal, relative to its folder, with `/`, sorted. */
export function siteFiles(site: Site = 'root'): string[] {
  return filesOf(inject('sites')[site].folder);
}

/** The same for any folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The address of every page, below the base path: `''`, `tien-do/`, `en/tien-do/`. 404.html is not among them. */
export function pagePaths(site: Site = 'root'): string[] {
  return siteFiles(site)
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
}
