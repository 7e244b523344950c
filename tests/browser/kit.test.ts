import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, inject, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { shareCards } from '../../src/outlets/kit/kit-images.ts';
import { kitStories } from '../../src/outlets/kit/kits.ts';
import { buildPortal } from '../../src/portal/portal.ts';
import { languages } from '../../src/site/lang.ts';
import { testInstant } from '../support/build.ts';
import { chartTextFaults } from './support/chart-texts.ts';
import { publicAddress } from './support/global-setup.ts';
import { openPage, type Site } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

const fileOf = (site: Site, path: string): Buffer => readFileSync(join(inject('sites')[site].folder, path));
const read = (site: Site, path: string): string => fileOf(site, path).toString('utf8');

const kitFiles = (site: Site, ending: string): string[] =>
  siteFiles(site).filter((path) => /^(?:en\/)?truyen-thong\//.test(path) && path.endsWith(ending));

/** The text of a part of HTML, with spaces where elements end. */
const textOf = (html: string): string =>
  html
    .replace(/<(?:style|script)\b.*?<\/(?:style|script)>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');

/** The numbers of a text as they are written: `1.227`, `94,5%`, `1/34` gives `1` and `34`. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*%?/g) ?? [];

/** The page that a kit tells of, by what stands behind `truyen-thong/`. */
function pageOf(path: string): string {
  const [, lang = '', key = ''] = /^(en\/)?truyen-thong\/(.*)\/[^/]*$/.exec(path)!;
  const kit = key.replace(/\/trinh-chieu$/, '');
  return kit.startsWith('co-quan/') ? `${lang}trach-nhiem/${kit.slice(8)}/` : `${lang}ky/${kit}/`;
}

/** What a channel says beside the sentences of its page: sizes of paper, addresses and the mark of a sample. */
const ownWords = /\bA[34]\b|https?:\/\/\S+|\S*localhost\S*|(?:và|and) \d+ (?:nguồn khác|other sources?)/g;

describe.each(['root', 'sample'] as const)('%s: no channel says another number than its page', (site) => {
  it.each([
    ['a post', '.txt', (text: string) => text],
    ['a slide', 'trinh-chieu/index.html', (html: string) => textOf(svgsOf(html))],
    ['the list of images', '/index.html', (html: string) => textOf(listsOf(html))],
  ])('in %s', (_, ending, said) => {
    const paths = kitFiles(site, ending).filter(
      (path) => /truyen-thong\/.+\//.test(path) && !/\/ban-tin\//.test(path),
    );
    expect(paths.length).toBeGreaterThan(100);
    const wrong = paths.flatMap((path) => {
      const known = new Set(numbersIn(textOf(read(site, `${pageOf(path)}index.html`))));
      const own = numbersIn(said(read(site, path)).replace(ownWords, ' '));
      return own.filter((number) => !known.has(number)).map((number) => `${path}: ${number}`);
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

describe('a card', () => {
  const { data } = readData('data', 'public');
  const portal = buildPortal(data!, testInstant);

  it.each(languages)(
    'in %s is the drawing that its name says, with no other number than its page',
    (lang) => {
      const files = new Set(siteFiles('root'));
      const stories = kitStories(portal, lang);
      expect(stories.length).toBeGreaterThan(50);
      const faults = stories.flatMap((story) => {
        const known = new Set(numbersIn(textOf(read('root', `${story.page.slice(1)}index.html`))));
        const { wide, square } = shareCards(portal, story);
        return [wide, square].flatMap(({ address, svg }) => {
          const said = textOf(svg.replace(/<(title|desc)\b.*?<\/\1>/gs, ' ')).replace(ownWords, ' ');
          const other = numbersIn(said).filter((number) => !known.has(number));
          return [
            ...(files.has(address.slice(1)) ? [] : [`${address}: no such file`]),
            ...other.map((number) => `${address}: ${number}`),
          ];
        });
      });
      expect(faults.slice(0, 20)).toEqual([]);
    },
  );
});

const svgsOf = (html: string): string => (html.match(/<svg class="chart".*?<\/svg>/gs) ?? []).join(' ');
const listsOf = (html: string): string =>
  (html.match(/<ol class="kit-slides">.*?<\/ol>/gs) ?? []).join(' ').replace(/<a .*?<\/a>/gs, ' ');

describe('the images of the kits', () => {
  it('have the size that their name or the screen asks for', () => {
    for (const site of ['root', 'sample'] as const) {
      const images = kitFiles(site, '.png');
      expect(images.length).toBeGreaterThan(400);
      for (const path of images) {
        const png = fileOf(site, path);
        const [, named] = /the-(\d+x\d+)(?:-[0-9a-f]{8})?\.png$/.exec(path) ?? [];
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, path).toBe(named ?? '1920x1080');
      }
    }
  });

  it.each([
    'truyen-thong/nq57/2025-q4/',
    'truyen-thong/co-quan/ha-noi/',
    'truyen-thong/co-quan/vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam/',
    'en/truyen-thong/co-quan/vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam/',
  ])('of «/%s» carry a QR code that leads to the page', (folder) => {
    const images = kitFiles('below', '.png').filter((path) => path.startsWith(folder));
    const slides = images.filter((path) => path.includes('trinh-chieu-'));
    const last = `${folder}trinh-chieu-${slides.length}.png`;
    const cards = images.filter((path) => !slides.includes(path));
    // The wide one stands under its lasting name too.
    expect(cards).toHaveLength(3);
    for (const path of [...cards, last]) {
      const { data, width, height } = PNG.sync.read(fileOf('below', path));
      const code = jsQR(new Uint8ClampedArray(data), width, height);
      expect(code?.data, path).toBe(`${publicAddress}/nq57/${pageOf(path)}`);
    }
  });

  it('of a sample carry its mark in the picture, and others do not', () => {
    const images = kitFiles('sample', '.png').filter((_, index) => index % 25 === 0);
    for (const path of images) expect(markedPixels(fileOf('sample', path)), path).toBeGreaterThan(3000);
    for (const path of kitFiles('root', '.png').filter((_, index) => index % 50 === 0))
      expect(markedPixels(fileOf('root', path)), path).toBeLessThan(1500);
  });
});

/** Pixels in the colour of the watermark: ink at 16 % on paper. */
function markedPixels(png: Buffer): number {
  const { data } = PNG.sync.read(png);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const near = [219, 217, 212].every((channel, index) => Math.abs(data[at + index]! - channel) <= 1);
    if (near) count += 1;
  }
  return count;
}

describe('the tags by which other sites find a card', () => {
  const tag = (html: string, name: string): string | undefined =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

  it('stand on every page of a portal with a public address, and name an image of the stated size', () => {
    // An answer of status 404 is no page to be shared; embeds are parts of pages.
    const pages = siteFiles('below').filter(
      (path) => path.endsWith('.html') && path !== '404.html' && !path.includes('nhung/'),
    );
    expect(pages.length).toBeGreaterThan(400);
    const images = new Set(siteFiles('below'));
    const faults = pages.flatMap((path) => {
      const html = read('below', path);
      const image = tag(html, 'og:image');
      const file = image?.replace(`${publicAddress}/nq57/`, '') ?? '';
      const size = `the-${tag(html, 'og:image:width')}x${tag(html, 'og:image:height')}-`;
      const whole = images.has(file) && file.includes(size) && (tag(html, 'og:image:alt') ?? '') !== '';
      return whole ? [] : [`${path}: ${image}`];
    });
    expect(faults).toEqual([]);
  });

  it('name the card of the agency, of the release, and else that of the portal', () => {
    const image = (path: string) => tag(read('below', `${path}index.html`), 'og:image');
    expect(image('trach-nhiem/ha-noi/')).toContain('/nq57/truyen-thong/co-quan/ha-noi/the-1200x630-');
    expect(image('en/ky/nq57/2025-q4/')).toContain('/nq57/en/truyen-thong/nq57/2025-q4/the-1200x630-');
    expect(image('xep-hang/papi/2024/')).toContain('/truyen-thong/papi/2024/the-1200x630-');
    expect(image('')).toMatch(/\/nq57\/truyen-thong\/the-1200x630-[0-9a-f]{8}\.png$/);
    expect(image('trach-nhiem/')).toBe(image(''));
  });

  it('are not there without one: a relative address would be none', () => {
    expect(tag(read('root', 'index.html'), 'og:image')).toBeUndefined();
  });
});

describe('the slides as a page', () => {
  const path = 'truyen-thong/nq57/2026-q3/trinh-chieu/';

  it('have at most three large lines each, inside the slide in the letters of the browser', async () => {
    const { page } = await openPage(path, { site: 'sample', javaScriptEnabled: true });
    const lines = await page.locator('.slide').evaluateAll((slides) =>
      slides.slice(0, -1).map(
        (slide) =>
          [...slide.querySelectorAll('text:not([aria-hidden])')].filter(
            // Scope, note and who said it are of 56 at most.
            (text) => Number(text.getAttribute('font-size')) > 56,
          ).length,
      ),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((count) => count < 1 || count > 3)).toEqual([]);
    for (let turned = 0; turned < lines.length; turned += 1) {
      expect(await page.evaluate(chartTextFaults)).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  });

  it('are turned by keys, buttons and a click, one at a time', async () => {
    const { page } = await openPage(path, { site: 'sample' });
    const shown = page.locator('.slide:visible');
    const id = () => shown.getAttribute('id');
    expect(await shown.count()).toBe(1);
    expect(await id()).toBe('trang-1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    expect(await id()).toBe('trang-3');
    await page.getByRole('button', { name: 'Trang trước' }).click();
    expect(await id()).toBe('trang-2');
    await shown.locator('svg').click();
    expect(await id()).toBe('trang-3');
    expect(new URL(page.url()).hash).toBe('#trang-3');
    await page.keyboard.press('End');
    expect(await page.getByRole('button', { name: 'Trang sau' }).isDisabled()).toBe(true);
    await page.keyboard.press('Home');
    expect(await id()).toBe('trang-1');
  });

  it('run by themselves only when told to, and stop at a button or at any turning by hand', async () => {
    const { page } = await openPage('truyen-thong/', { site: 'sample' });
    await page.clock.install();
    await page.goto(new URL(`../${path}`, page.url()).href);
    const place = page.locator('[data-part=place]');
    await page.clock.runFor(60_000);
    expect(await place.textContent()).toMatch(/^1\//);
    await page.getByRole('button', { name: 'Tự chạy' }).click();
    await page.clock.runFor(12_500);
    expect(await place.textContent()).toMatch(/^2\//);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.clock.runFor(60_000);
    expect(await place.textContent()).toMatch(/^2\//);
    await page.getByRole('button', { name: 'Tự chạy' }).click();
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(60_000);
    expect(await place.textContent()).toMatch(/^3\//);
    expect(await page.getByRole('button', { name: 'Tự chạy' }).count()).toBe(1);
  });

  it('all stand below each other without JavaScript, with links to go on', async () => {
    const { page } = await openPage(path, { site: 'sample', javaScriptEnabled: false });
    const slides = page.locator('.slide:visible');
    expect(await slides.count()).toBeGreaterThan(5);
    expect(await page.getByRole('button').count()).toBe(0);
    await slides.first().getByRole('link', { name: 'Trang sau' }).click();
    expect(new URL(page.url()).hash).toBe('#trang-2');
  });
});

describe('a post', () => {
  it('is copied as it stands in its file', async () => {
    const { page } = await openPage('truyen-thong/co-quan/ha-noi/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Chép lời đăng' }).first().click();
    await page.getByText('Đã chép.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(`${copied}\n`).toBe(read('root', 'truyen-thong/co-quan/ha-noi/dang-zalo.txt'));
  });
});
