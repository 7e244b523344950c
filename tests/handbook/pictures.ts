import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { launchChromium } from '../browser/support/chromium.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { follow, settingsOf, stopsHere } from './follow.ts';
import { freshCopy } from './fresh-copy.ts';
import { blocksOf, handbooks, parts, type Block } from './sections.ts';

/** `npm run pictures`: follows the handbook in a fresh copy and takes its pictures anew, into `docs/hinh/`. */

const size = { width: 1280, height: 720 };
const pictures = resolve('docs/hinh');
const copy = freshCopy();
const server = await launchChromium();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage({ viewport: size });

/** Blocks without what was printed: whether the book tells that right is for the test. */
const doing = (blocks: readonly Block[]): Block[] => blocks.filter(({ kind }) => kind !== 'text');

async function take(name: string, url: string, at?: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  if (at)
    await page
      .locator(at)
      .first()
      .evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(pictures, `so-tay-${name}.png`) });
}
const paper = (path: string): string => pathToFileURL(join(copy, 'desk', path)).href;

async function takeFrom(folder: string, shots: Readonly<Record<string, readonly [string, string?]>>) {
  const { url, close } = await serveFolder({ folder: join(copy, folder), base: '/', port: 0 });
  for (const [name, [path, at]] of Object.entries(shots)) await take(name, url + path, at);
  await close();
}

try {
  const practice = blocksOf(handbooks.vi, [parts.practice]);
  const settings = settingsOf(practice);
  const quarter = doing([...practice, ...blocksOf(handbooks.vi, [parts.quarter])]);
  // The report of what was found wrong, before a later check writes its own.
  const wrong = quarter.findIndex(({ about }) => about === stopsHere) + 1;
  await follow(quarter.slice(0, wrong), copy);
  await take('kiem-tra', paper('nq57-2026-Q3/kiem-tra.html'));
  await follow(quarter.slice(wrong), copy, settings);
  await take('so-sanh', paper('nq57-2026-Q3/so-sanh.html'));
  await take('phieu-duyet', paper('nq57-2026-Q3/phieu-duyet.html'));
  await takeFrom('desk/xem-truoc', { 'xem-truoc': ['xep-hang/nq57/2026-q3/'] });
  await takeFrom('tap-duot/cong', { 'trang-ky': ['ky/nq57/2026-q3/'] });
  await follow(doing(blocksOf(handbooks.vi, [parts.correction])), copy, settings);
  await takeFrom('tap-duot/cong', {
    'dinh-chinh': ['dinh-chinh/', '#dinh-chinh-nq57-2026-q3-1-0-1'],
    'ban-cu': ['ky/nq57/2026-q3/v1.0.0/'],
  });
} finally {
  await browser.close();
  await server.close();
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}
