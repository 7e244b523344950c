import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const kB = 1024;

/** What one page may weigh, in bytes as they come over the line. */
export const mostWeight = {
  /** The HTML of a page, and of one whose table is what the reader came for. */
  html: 14 * kB,
  fullTable: 40 * kB,
  /** The scripts that a page loads by itself. */
  scripts: 10 * kB,
  /** All that a first visit loads, fonts included. */
  firstVisit: 100 * kB,
  /** A page to be framed, with its styles and scripts. */
  frame: 20 * kB,
} as const;

/** Every row is what the reader came for. */
const fullTables = [
  /^xep-hang\/[^/]+\/(?:[^/]+\/(?:do-vung\/)?)?index\.html$/,
  /^ky\/nq57\/[^/]+\/(?:v[^/]+\/)?index\.html$/,
  /^(?:tien-do(?:\/nhiem-vu\/tat-ca)?|moc-thoi-gian|trach-nhiem\/ket-luan-chi-dao|tu-dien-du-lieu|doi-chieu-tep|tim-kiem)\/index\.html$/,
];

const framed = /^nhung\/[^/]+\/[^/]+\//;

/** Where a portal was built to, and the path that all its addresses begin with. */
interface BuiltPortal {
  readonly folder: string;
  /** `/`, or `/nq57/`. */
  readonly base: string;
}

/** What bytes weigh on the line; fonts and images are compressed already. */
const weigh = (file: string, bytes: string | Buffer): number =>
  /\.(?:html|css|js|svg|json)$/.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length;

const weightsOf = ({ folder }: BuiltPortal, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + weigh(file, readFileSync(join(folder, file))), 0);

/** Says so where the HTML of a page is too heavy; a page to be framed has a limit of its own, with all that it loads. */
export function htmlTooHeavy(file: string, html: string): readonly string[] {
  const path = file.replace(/^en\//, '');
  if (framed.test(path)) return [];
  const most = fullTables.some((pattern) => pattern.test(path)) ? mostWeight.fullTable : mostWeight.html;
  const weight = weigh(file, html);
  return weight > most ? [`${file}: ${weight} bytes, ${most} at most`] : [];
}

/** Says so where a page to be framed is too heavy, with the styles and scripts that it names; null where it is none. */
export function frameTooHeavy(portal: BuiltPortal, file: string, html: string): readonly string[] | null {
  if (!html.includes('nhung/khung.js')) return null;
  const named = [...html.matchAll(/<(?:script|link rel="stylesheet")[^>]* ?(?:src|href)="([^"]+)"/g)];
  const weight =
    weigh(file, html) +
    weightsOf(
      portal,
      named.map(([, address]) => address!.slice(portal.base.length)),
    );
  return weight > mostWeight.frame ? [`${file}: ${weight} bytes with what it loads`] : [];
}

/** The files of the portal that an open page has loaded, itself left out. */
export async function loadedFiles(page: Page, base: string): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return [...new Set(addresses)].map((address) => address.slice(base.length));
}

/** Says so where the scripts among the files that a page has loaded are too heavy. */
export function scriptsTooHeavy(portal: BuiltPortal, loaded: readonly string[]): readonly string[] {
  const weight = weightsOf(
    portal,
    loaded.filter((file) => file.endsWith('.js')),
  );
  return weight > mostWeight.scripts ? [`${weight} bytes of scripts`] : [];
}

/** Says so where a page is too heavy with all that it has loaded. */
export function visitTooHeavy(
  portal: BuiltPortal,
  html: string,
  loaded: readonly string[],
): readonly string[] {
  const weight = weigh('index.html', html) + weightsOf(portal, loaded);
  return weight > mostWeight.firstVisit ? [`${weight} bytes: the page and ${loaded.join(', ')}`] : [];
}
