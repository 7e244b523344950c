import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { addresses } from '../../site/addresses.ts';
import { allEmbeds } from './catalogue.ts';
import type { Embed } from './embed.ts';
import { safeHeight } from './heights.ts';
import { embedSnippets } from './snippets.ts';

const embeds = allEmbeds(smallPortal(), 'en', []);
const drawn = embeds.find(({ exhibit }) => exhibit !== null)!;
const block = embeds.find(({ exhibit }) => exhibit === null)!;
const links = addresses('en');
const addressOf = ({ key }: Embed): string => links.absolute(links.embed(...key.split('/')));

describe('embedSnippets', () => {
  it('frames the embed at a height that needs no script', () => {
    const { frameOnly } = embedSnippets(drawn, '/hinh/x.svg');
    expect(frameOnly).toContain(`<iframe src="${addressOf(drawn)}" title="`);
    expect(frameOnly).toContain(` height="${safeHeight(drawn)}" `);
    expect(frameOnly).not.toContain('<script');
  });

  it('adds the height script on a line of its own, with the hash of the file that readers get', () => {
    const { frameOnly, withScript } = embedSnippets(drawn, '/hinh/x.svg');
    const hash = createHash('sha384').update(readFileSync('public/nhung/v1.js')).digest('base64');
    const [frame, script] = withScript.split('\n');
    expect(frame).toBe(frameOnly);
    expect(script).toContain(`integrity="sha384-${hash}" crossorigin="anonymous"`);
  });

  it('takes theme and height as they are chosen', () => {
    const { frameOnly } = embedSnippets(drawn, null, { theme: 'dark', height: 333 });
    expect(frameOnly).toContain(`src="${addressOf(drawn)}#toi"`);
    expect(frameOnly).toContain(' height="333" ');
  });

  it('shows the image that there is, and a link where there is none', () => {
    for (const embed of [drawn, block]) {
      const { image } = embedSnippets(embed, '/en/hinh/x.png');
      expect(image).toContain(`<img src="${links.absolute('/en/hinh/x.png')}"`);
    }
    for (const { image } of [embedSnippets(drawn, null), embedSnippets(block, null)]) {
      expect(image).not.toContain('<img');
      expect(image).toMatch(/^<p><a href="[^"]+" target="_blank" rel="noopener">[^<]+<\/a><\/p>$/);
    }
  });

  it('keeps a hostile title, finding and name inside', () => {
    const hostile = '"><script>alert(1)</script><svg onload=alert(1)>';
    const snippets = embedSnippets({ ...drawn, title: hostile, finding: hostile }, 'svg');
    const tags = (markup: string): number => markup.match(/<(?=[a-z])/g)!.length;
    const { frameOnly, withScript, image } = snippets;
    expect([frameOnly, withScript, image].map(tags)).toEqual([1, 2, 4 + 1]);
    expect(image).toContain('alt="&quot;&gt;&lt;script&gt;');
  });
});
