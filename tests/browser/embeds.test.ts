import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { embedOfKind } from './support/embed-kinds.ts';
import { frameStates, hostScript, openHost } from './support/host-pages.ts';
import { frameTooHeavy } from './support/page-weight.ts';
import { expectRefused } from './support/policy-violations.ts';
import { siteFiles } from './support/site-files.ts';

const cases = Object.entries(embedOfKind).map(([kind, [site, key]]) => ({ kind, site, key }));
const widths = [320, 600, 900];
const sandboxes = ['', ' sandbox="allow-scripts"'];

const read = (site: 'root' | 'sample', file: string): string =>
  readFileSync(join(inject('sites')[site].folder, file), 'utf8');

/** The height that its page says is enough without a script, at every width. */
function safeHeightOf(site: 'root' | 'sample', key: string): number {
  const [, content] = /<meta name="frame-heights" content="([^"]+)"/.exec(
    read(site, `nhung/${key}/index.html`),
  )!;
  return Math.max(...[...content!.matchAll(/: (\d+)/g)].map(([, height]) => Number(height)));
}

/** Frames of one embed in every width, plain and sandboxed. */
const frames = (portal: string, key: string, height: number): string =>
  widths
    .flatMap((width) =>
      sandboxes.map(
        (sandbox) =>
          `<iframe src="${portal}nhung/${key}/" width="${width}" height="${height}" frameborder="0"${sandbox}></iframe>`,
      ),
    )
    .join('');

describe.each(cases)('$kind on a page of another site', ({ site, key }) => {
  it('with the script is as high as what it shows, in three widths, plain and sandboxed', async () => {
    const { page, faults } = await openHost((portal) => `${frames(portal, key, 150)}${hostScript(portal)}`, {
      site,
    });
    const gaps = async () => (await frameStates(page)).map(({ height, content }) => height - content);
    await expect.poll(gaps, { timeout: 20_000 }).toEqual(Array(widths.length * sandboxes.length).fill(0));
    for (const { scrolls, width, text } of await frameStates(page)) {
      expect(scrolls, `${key} at ${width}`).toBe(false);
      expect(text).toMatch(/\d/);
    }
    expect(faults).toEqual([]);
  });

  it('without it is whole at the height that its page names', async () => {
    const height = safeHeightOf(site, key);
    const { page, faults } = await openHost((portal) => frames(portal, key, height), { site });
    for (const { width, content, scrolls } of await frameStates(page)) {
      expect(content, `${key} at ${width}`).toBeLessThanOrEqual(height);
      expect(scrolls, `${key} at ${width}`).toBe(false);
      expect(content).toBeGreaterThan(100);
    }
    expect(faults).toEqual([]);
  });
});

describe('a frame without any JavaScript', () => {
  it.each(cases.filter(({ kind }) => ['map', 'findings'].includes(kind)))(
    '$kind is whole',
    async ({ site, key }) => {
      const height = safeHeightOf(site, key);
      const { page, faults } = await openHost((portal) => frames(portal, key, height), {
        site,
        javaScriptEnabled: false,
      });
      for (const frame of page.mainFrame().childFrames()) {
        await frame.locator('h1').waitFor();
        const box = (await frame.locator('footer').boundingBox())!;
        expect(box.y + box.height).toBeGreaterThan(100);
      }
      expect(faults).toEqual([]);
    },
  );
});

describe('the script of host pages', () => {
  const key = embedOfKind.progress[1];

  it('finds frames that come before it and after it, and does no harm twice', async () => {
    const { page, faults, portal } = await openHost(
      (address) =>
        `${hostScript(address)}${hostScript(address)}<iframe src="${address}nhung/${key}/" width="600"></iframe>`,
    );
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.width = '400';
      frame.style.boxSizing = 'border-box';
      document.body.append(frame);
    }, `${portal}nhung/${key}/`);
    const gaps = async () => (await frameStates(page)).map(({ height, content }) => height - content);
    await expect.poll(gaps, { timeout: 20_000 }).toEqual([0, 0]);
    expect(faults).toEqual([]);
  });

  it('asks frames that were there long before it', async () => {
    const { page, portal } = await openHost(
      (address) => `<iframe src="${address}nhung/${key}/" width="600" height="90"></iframe>`,
    );
    await page.addScriptTag({ url: `${portal}nhung/v1.js` });
    const gaps = async () => (await frameStates(page)).map(({ height, content }) => height - content);
    await expect.poll(gaps, { timeout: 20_000 }).toEqual([0]);
  });

  it('hears a frame only of itself, within limits, and only numbers', async () => {
    const { page } = await openHost(
      (portal) =>
        `<iframe id="own" data-ba-cong-khai srcdoc="<p>x"></iframe><iframe id="other" height="150" srcdoc="<p>y"></iframe>${hostScript(portal)}`,
    );
    await page.waitForFunction(() => 'baCongKhaiV1' in window);
    const heightAfter = async (id: string, message: unknown): Promise<string> => {
      const frame = await (await page.$(`#${id}`))!.contentFrame();
      await frame!.evaluate((data) => {
        parent.postMessage(data, '*');
      }, message);
      return page.evaluate(
        (name) =>
          new Promise<string>((resolve) => {
            // Messages arrive in order: after one of our own, the other has been heard.
            addEventListener(
              'message',
              () => {
                resolve(document.getElementById(name)!.style.height);
              },
              { once: true },
            );
            postMessage('heard', '*');
          }),
        id,
      );
    };
    expect(await heightAfter('own', { 'ba-cong-khai': 1e9 })).toBe('10000px');
    expect(await heightAfter('own', { 'ba-cong-khai': 3 })).toBe('80px');
    for (const wrong of ['500', null, { height: 500 }, Number.NaN, -4])
      expect(await heightAfter('own', { 'ba-cong-khai': wrong })).toBe('80px');
    for (const wrong of [null, 'ba-cong-khai', 7]) expect(await heightAfter('own', wrong)).toBe('80px');
    // A frame that is none of the portal's.
    expect(await heightAfter('other', { 'ba-cong-khai': 500 })).toBe('');
  });

  it('newsrooms that listen for Datawrapper’s charts hear frames that were asked to speak so', async () => {
    const { page, portal } = await openHost(() => '<p>…</p>');
    const told = await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
            if ('datawrapper-height' in data) resolve(data['datawrapper-height']);
          });
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts');
          frame.src = src;
          document.body.append(frame);
        }),
      `${portal}nhung/${key}/?dw=hinh-1#toi`,
    );
    expect(JSON.stringify(told)).toMatch(/^\{"hinh-1":\d+\}$/);
  });
});

describe('light and dark', () => {
  const key = embedOfKind.map[1];
  const dark = 'rgb(22, 21, 19)';
  const light = 'rgb(255, 253, 248)';

  it.each([
    ['light', '', light],
    ['dark', '', dark],
    ['light', '#toi', dark],
    ['dark', '#sang', light],
  ] as const)(
    '%s device, «%s»: the ground is %s, and nothing scrolls',
    async (colorScheme, fragment, ground) => {
      const { page } = await openHost(
        (portal) =>
          `<p style="height:1500px">…</p><iframe src="${portal}nhung/${key}/${fragment}" height="200" sandbox="allow-scripts"></iframe><p style="height:1500px">…</p>`,
        { colorScheme },
      );
      const [frame] = page.mainFrame().childFrames();
      expect(await frame!.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await frame!.evaluate(() => scrollY)).toBe(0);
    },
  );
});

describe('who may frame what', () => {
  it('a plain http site that nobody allowed sees nothing, and no other page is framed by anyone', async () => {
    expectRefused('frame-ancestors');
    const { page, faults } = await openHost(
      (portal) =>
        `<iframe src="${portal}nhung/${embedOfKind.map[1]}/"></iframe><iframe src="${portal}tien-do/"></iframe>`,
      { allowed: false },
    );
    expect(
      page
        .mainFrame()
        .childFrames()
        .map((frame) => frame.url()),
    ).not.toContain('tien-do');
    expect(faults.filter((text) => text.includes('frame-ancestors'))).toHaveLength(2);
  });
});

describe('the weight of every embed', () => {
  it.each(['root', 'sample'] as const)('%s: at most 20 kB with its styles and scripts', (site) => {
    const embeds = siteFiles(site).filter((file) => /^(?:en\/)?nhung\/.*\/index\.html$/.test(file));
    const portal = { folder: inject('sites')[site].folder, base: '/' };
    const weighed = embeds
      .map((file) => frameTooHeavy(portal, file, read(site, file)))
      .filter((faults) => faults !== null);
    expect(weighed.length).toBeGreaterThan(400);
    expect(weighed.flat()).toEqual([]);
  });
});
