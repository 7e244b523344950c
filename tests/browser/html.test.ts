import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { htmlProblems, structureProblems } from './support/page-problems.ts';
import { siteFiles } from './support/site-files.ts';

/** Every page of both languages, those to be framed and 404.html too. */
const pages = (site: 'root' | 'sample') =>
  siteFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [readFileSync(join(inject('sites')[site].folder, file), 'utf8'), file] as const);

describe('the built pages', () => {
  it.each(['root', 'sample'] as const)('%s: are valid HTML', { timeout: 300_000 }, async (site) => {
    const problems: string[] = [];
    for (const [html, file] of pages(site)) problems.push(...(await htmlProblems(html, file)));
    expect(problems.slice(0, 20)).toEqual([]);
  });

  it.each(['root', 'sample'] as const)(
    '%s: have language, headings in order, texts for pictures, and nothing inline',
    (site) => {
      const found = pages(site);
      for (const folder of ['', 'en/', 'nhung/', 'en/nhung/'])
        expect(found.filter(([, file]) => file.startsWith(folder)).length).toBeGreaterThan(100);
      expect(found.flatMap(([html, file]) => structureProblems(html, file)).slice(0, 20)).toEqual([]);
    },
  );
});
