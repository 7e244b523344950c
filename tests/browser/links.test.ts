import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { brokenLinks } from './support/broken-links.ts';
import { siteFiles } from './support/site-files.ts';

describe.each(['root', 'below'] as const)('the links of the portal (%s)', (site) => {
  it('all lead to a page or file that exists, and to a part that exists', () => {
    const broken = brokenLinks(inject('sites')[site]);
    expect(broken.slice(0, 20)).toEqual([]);
  });

  it('lead outside only by https or http, never to a script of another host', () => {
    const { folder } = inject('sites')[site];
    const offenders = siteFiles(site)
      .filter((file) => file.endsWith('.html'))
      .filter((file) => {
        const html = readFileSync(join(folder, file), 'utf8');
        return /<(?:script|img|iframe)[^>]*\ssrc="https?:|<link[^>]*rel="stylesheet"[^>]*href="https?:|javascript:/.test(
          html,
        );
      });
    expect(offenders).toEqual([]);
  });
});
