import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headerNames } from '../../../src/outlets/hosting/server-place.ts';
import { headersOf, type HeaderRule } from '../../../src/outlets/hosting/header-policy.ts';
import { compressible } from '../../../src/outlets/hosting/mime-types.ts';
import { expectedAskedAgain, expectedCacheControl } from '../../support/expected-caching.ts';
import type { HostedPortal } from '../part.ts';
import { ask, type Answer } from './answers.ts';
import type { WebServer } from './web-server.ts';

/** What a check of a server came to. */
interface HostCheck {
  readonly files: number;
  readonly answers: number;
  /** Bytes over the wire of all texts: as they are, by gzip, by brotli. */
  readonly sent: Readonly<Record<'identity' | 'gzip' | 'br', number>>;
  readonly faults: readonly string[];
}

/** Types by ending, which browsers and programs go by; parameters aside. */
const types: Readonly<Record<string, readonly string[]>> = {
  bib: ['text/x-bibtex'],
  css: ['text/css'],
  csv: ['text/csv'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  html: ['text/html'],
  ics: ['text/calendar'],
  js: ['text/javascript', 'application/javascript'],
  json: ['application/json'],
  jsonld: ['application/ld+json'],
  pagefind: ['application/octet-stream'],
  pdf: ['application/pdf'],
  pf_filter: ['application/octet-stream'],
  pf_fragment: ['application/octet-stream'],
  pf_index: ['application/octet-stream'],
  pf_meta: ['application/octet-stream'],
  png: ['image/png'],
  svg: ['image/svg+xml'],
  txt: ['text/plain'],
  woff2: ['font/woff2'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  xml: ['text/xml', 'application/xml'],
  zip: ['application/zip'],
};

/** Files of the built folder that servers keep to themselves. */
const hidden = ['_headers', 'web.config'];

/** What is not there: among pages, data and pictures, and below what is kept for good, where «not found» must not be. */
const absent = [
  'khong-co/',
  'en/khong-co.html',
  'nhung/khong-co/',
  'hinh/khong-co.svg',
  'du-lieu/papi/khong-co.csv',
  'du-lieu/papi/2024/v1.0.0/khong-co.csv',
  '_astro/khong-co.00000000.css',
  'pagefind/fragment/vi_0000000.pf_fragment',
  '.git/config',
];

/**
 * Asks a server for every file of the portal, plain and by each compression: the bytes, the headers of the policy, how
 * long it may be kept, its type; and for what is not there, folders without a page, folders without a slash, a file that
 * has not changed.
 * @param few one file of each ending and caching, and not every one
 */
export async function checkHost(
  { origin }: WebServer,
  { folder, base }: HostedPortal,
  policy: readonly HeaderRule[],
  few = false,
): Promise<HostCheck> {
  const faults: string[] = [];
  const sent = { identity: 0, gzip: 0, br: 0 };
  let answers = 0;
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    answers += 1;
    return ask(`${origin}${encodeURI(path)}`, headers);
  };
  const all = filesOf(folder).filter((file) => !hidden.includes(file));
  const files = few ? oneOfEach(folder, all) : all;
  await atOnce(files, async (file) => {
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    // The page of what is not there has no address of its own.
    if (file === '404.html') return;
    const bytes = readFileSync(join(folder, file));
    for (const encoding of ['identity', 'gzip', 'br'] as const) {
      const answer = await get(base + address, { 'accept-encoding': encoding });
      const fault = (what: string): void => void faults.push(`${encoding} ${address || '/'}: ${what}`);
      if (answer.status !== 200) {
        fault(`status ${answer.status}`);
        continue;
      }
      const kind = extname(file).slice(1);
      if (compressible.includes(kind as (typeof compressible)[number])) sent[encoding] += answer.bytes.length;
      const whole = unpacked(answer);
      if (!whole.equals(bytes)) fault(`other bytes: ${whole.length} instead of ${bytes.length}`);
      if (encoding !== 'identity') {
        const beside = existsSync(join(folder, file)) && bytes.length >= 1000;
        const should =
          beside && compressible.includes(kind as (typeof compressible)[number]) ? encoding : undefined;
        if (answer.headers['content-encoding'] !== should)
          fault(`encoding ${answer.headers['content-encoding'] ?? 'none'} instead of ${should ?? 'none'}`);
        if (should && !/accept-encoding/i.test(answer.headers['vary'] ?? ''))
          fault('no Vary: Accept-Encoding');
      }
      headerFaults(answer, policy, address).forEach(fault);
      if (answer.headers['cache-control'] !== expectedCacheControl(address))
        fault(`Cache-Control: ${answer.headers['cache-control'] ?? 'none'}`);
      typeFaults(answer, kind).forEach(fault);
    }
  });

  const notFound = readFileSync(join(folder, '404.html'));
  await atOnce(
    [...absent, ...hidden, ...(few ? foldersWithoutPage(folder).slice(0, 3) : foldersWithoutPage(folder))],
    async (path) => {
      const answer = await get(base + path);
      const fault = (what: string): void => void faults.push(`${path}: ${what}`);
      if (answer.status !== 404) fault(`status ${answer.status} instead of 404`);
      if (!answer.bytes.equals(notFound)) fault('not the portal’s own page');
      if (answer.headers['cache-control'] !== expectedAskedAgain)
        fault(`Cache-Control: ${answer.headers['cache-control'] ?? 'none'}`);
      headerFaults(answer, policy, '404.html').forEach(fault);
      typeFaults(answer, 'html').forEach(fault);
    },
  );
  if ((await get('/ngoai/')).status !== 404)
    faults.push('/ngoai/: outside of the base path something is shown');
  for (const path of ['tien-do', 'en/xep-hang']) {
    const { status, headers } = await get(base + path);
    if (![301, 302, 308].includes(status) || headers['location'] !== `${base}${path}/`)
      faults.push(`${path}: ${status} ${headers['location'] ?? ''}, not its folder with a slash`);
  }
  const { headers: first } = await get(base);
  const again = await get(base, { 'if-none-match': first['etag'] ?? '' });
  if (again.status !== 304) faults.push(`a page that has not changed is sent again: ${again.status}`);
  return { files: files.length, answers, sent, faults };
}

function headerFaults(
  { headers }: Answer,
  policy: readonly HeaderRule[],
  address: string,
): readonly string[] {
  const expected = headersOf(policy, address);
  return [...headerNames(policy), 'X-Frame-Options', 'X-Powered-By'].flatMap((name) => {
    const sent = headers[name.toLowerCase()];
    return sent === expected[name]
      ? []
      : [`${name}: ${sent ?? 'none'} instead of ${expected[name] ?? 'none'}`];
  });
}

function typeFaults({ headers }: Answer, kind: string): readonly string[] {
  const [type, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(/;\s*/);
  const known = types[kind];
  if (!known) return [`nobody knows the type of .${kind}`];
  if (!known.includes(type ?? '')) return [`type ${type ?? 'none'} instead of ${known[0]!}`];
  const letters = type!.startsWith('text/') && parameters.join() !== 'charset=utf-8';
  return letters ? [`${type!} without charset=utf-8`] : [];
}

function unpacked({ bytes, headers }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  return encoding === 'gzip' ? gunzipSync(bytes) : encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
}

/** Of each ending and caching the first file that is large enough to be compressed. */
function oneOfEach(folder: string, files: readonly string[]): readonly string[] {
  const large = files.filter((file) => statSync(join(folder, file)).size >= 1000);
  const kinds = Map.groupBy(large, (file) => `${extname(file)} ${expectedCacheControl(file)}`);
  return [...kinds.values()].map(([first]) => first!);
}

/** Folders that hold files and no page: a server must not list them. */
function foldersWithoutPage(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !existsSync(join(path, 'index.html')))
    .map((path) => `${relative(folder, path).split(sep).join('/')}/`)
    .toSorted();
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
