import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHost } from './support/host-pages.ts';
import { openPage } from './support/open-page.ts';
import { expectRefused } from './support/policy-violations.ts';

// What the other browser tests rest on: a browser that forbids what it should, and says so.

describe('the browser of these tests', () => {
  it('keeps sites apart: a page of another site reads open data, and no page', async () => {
    const { page, portal } = await openHost(() => '');
    const read = (path: string): Promise<string> =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            (answer) => `${answer.status}`,
            () => 'blocked',
          ),
        portal + path,
      );
    expect(await read('du-lieu/ma-bam.json')).toBe('200');
    expect(await read('tien-do/')).toBe('blocked');
  });

  it('runs no inline script, and the test hears of it', async () => {
    const refused = expectRefused('script-src');
    const { page } = await openPage('tien-do/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineScriptRan = true';
      document.body.append(script);
    });
    await expect.poll(() => refused().join('\n')).toContain('script-src-elem refused inline');
    await expect.poll(() => refused().join('\n')).toMatch(/content security policy/i);
    expect(await page.evaluate(() => Reflect.has(globalThis, 'inlineScriptRan'))).toBe(false);
  });

  it.each([
    ['an inline style', 'style-src', 'style', { textContent: 'body { color: red }' }],
    ['a foreign picture', 'img-src', 'img', { src: 'http://127.0.0.1:9/x.png' }],
    ['a foreign script', 'script-src', 'script', { src: 'http://127.0.0.1:9/x.js' }],
  ])('lets a page not take in %s', async (_, directive, name, properties) => {
    const refused = expectRefused(directive);
    const { page } = await openPage('tien-do/');
    await page.evaluate(
      ([tag, own]) => {
        document.body.append(Object.assign(document.createElement(tag), own));
      },
      [name, properties] as const,
    );
    await expect.poll(() => refused().join('\n')).toMatch(new RegExp(`: ${directive}\\S* refused `));
  });

  it('tells of a frame that is refused, of which no document hears', async () => {
    const refused = expectRefused('frame-ancestors');
    await openHost((portal) => `<iframe src="${portal}tien-do/"></iframe>`, { allowed: false });
    await expect.poll(() => refused().length).toBeGreaterThan(0);
  });

  it('tells of what a page without JavaScript is refused', async () => {
    const refused = expectRefused('style-src');
    const { page } = await openPage('tien-do/', { javaScriptEnabled: false });
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(() => refused().length).toBeGreaterThan(0);
  });
});

it('no test but that of hostile data switches the policy off, and none web security', () => {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('browser-security.test.ts'),
  );
  const having = (text: string): readonly string[] =>
    files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(text));
  expect(having('bypassCSP')).toEqual([join('browser', 'hostile.test.ts')]);
  expect(having('--disable-web-security')).toEqual([]);
  expect(having('--allow-running-insecure-content')).toEqual([]);
});
