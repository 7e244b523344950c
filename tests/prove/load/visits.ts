import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheControlOf, keptForGood } from '../../../src/outlets/hosting/caching.ts';
import { withBrowser } from '../../browser/support/chromium.ts';
import { searchState } from '../../browser/support/search.ts';
import { ask } from '../hosting/answers.ts';
import type { Question } from './questions.ts';

/** What a reader opens in the hour of a release. */
export interface Visit {
  readonly name: string;
  /** Below the base path. */
  readonly pages: readonly string[];
  /** What is searched for on the last page. */
  readonly search?: string;
}

/** Every address that a browser asked for on a first visit, in order, with the base path. */
export interface RecordedVisit extends Visit {
  readonly paths: readonly string[];
}

/**
 * Makes each visit in a browser that knows nothing yet, and notes what it asks for: so the load has what pages really
 * load, fonts and search index included, and no list of ours that grows old.
 * @param address of the portal, `http://127.0.0.1:8087/nq57/`
 */
export function recordVisits(address: string, visits: readonly Visit[]): Promise<readonly RecordedVisit[]> {
  return withBrowser(async (browser) => {
    const recorded: RecordedVisit[] = [];
    for (const visit of visits) {
      const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'vi-VN' });
      const page = await context.newPage();
      const paths = new Set<string>();
      context.on('request', (request) => {
        const { origin, pathname } = new URL(request.url());
        if (address.startsWith(origin)) paths.add(pathname);
      });
      const missing: string[] = [];
      context.on('response', (response) => {
        if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
      });
      for (const path of visit.pages) {
        await page.goto(address + path, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
      }
      if (visit.search !== undefined) {
        await page.keyboard.press('/');
        await page.locator('dialog[open] [data-search-field]:focus').waitFor();
        await page.keyboard.type(visit.search);
        await searchState(page, 'found');
        await page.waitForLoadState('networkidle');
      }
      await context.close();
      if (missing.length > 0)
        throw new Error(`«${visit.name}» asks for what is not there: ${missing.join(', ')}`);
      recorded.push({ ...visit, paths: [...paths] });
    }
    return recorded;
  });
}

/** A reader who comes for the first time, or whose browser has kept what it may. */
export type Memory = 'first' | 'again';

/**
 * What a visit asks the server. Who comes again asks nothing for what is kept for good, and of the rest whether it has
 * changed.
 * @param www the folder that the server shows, with the compressed files beside each other
 */
export async function questionsOf(
  { paths }: RecordedVisit,
  memory: Memory,
  encoding: 'br' | 'gzip',
  { origin, www, base }: { readonly origin: string; readonly www: string; readonly base: string },
): Promise<readonly Question[]> {
  const asked = memory === 'first' ? paths : paths.filter((path) => !isKept(path, base));
  return Promise.all(
    asked.map(async (path): Promise<Question> => {
      const headers = { 'accept-encoding': encoding === 'br' ? 'gzip, br' : 'gzip' };
      if (memory === 'first') return { path, headers, status: 200, bytes: sentBytes(www, path, encoding) };
      const { headers: told } = await ask(origin + path, headers);
      return {
        path,
        headers: { ...headers, 'if-none-match': told['etag'] ?? '"none"' },
        status: 304,
        bytes: 0,
      };
    }),
  );
}

const isKept = (path: string, base: string): boolean =>
  cacheControlOf(path.slice(base.length)) === keptForGood;

/** The length of what the server is to send: that of the file compressed beforehand, where there is one. */
function sentBytes(www: string, path: string, encoding: 'br' | 'gzip'): number {
  const file = join(www, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
  const packed = `${file}.${encoding === 'br' ? 'br' : 'gz'}`;
  return statSync(existsSync(packed) ? packed : file).size;
}
