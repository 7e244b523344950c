import { describe, expect, it } from 'vitest';
import { expectedAskedAgain, expectedCacheControl } from '../../../tests/support/expected-caching.ts';
import { caddyFile } from './caddy-file.ts';
import { immutableAddresses } from './caching.ts';
import { headerPolicy, headersOf } from './header-policy.ts';
import { headersFile } from './headers-file.ts';
import { iisFile } from './iis-file.ts';
import { nginxFile } from './nginx-file.ts';
import { headerNames } from './server-place.ts';

// What each host would send is read out of its file as that host reads it, and must be what the policy says.

const base = '/nq57/';
const policy = headerPolicy({ embedOrigins: ['https://dangcongsan.example'], ownSecureHost: true });
const place = { base, root: '/srv/www', host: 'nq57.example.vn', listen: '80' };
const kept = [
  ...['_astro', 'du-lieu/papi/2024/v1.0.0', 'nhung/v1.js'],
  ...['pagefind/filter', 'pagefind/fragment', 'pagefind/index'],
];
const folders = [
  ...['_astro', 'api', 'du-lieu', 'hinh', 'nhung', 'pagefind', 'tien-do', 'tim-kiem', 'truyen-thong'],
  ...['en/hinh', 'en/nhung', 'en/tien-do', 'en/tim-kiem', 'en/truyen-thong'],
];
const paths = [
  '',
  'en/',
  '404.html',
  'tien-do/',
  'en/tien-do/nhiem-vu/',
  'tim-kiem/',
  'en/tim-kiem/',
  'nhung/xep-hang/papi/2024/v1.0.0/bang/',
  'en/nhung/',
  'nhung/v1.js',
  'hinh/a/b.svg',
  'en/hinh/a/b.png',
  'api/v1/index.json',
  'truyen-thong/papi/2024/the.png',
  'du-lieu/papi/2024/scores.csv',
  'du-lieu/papi/2024/v1.0.0/scores.csv',
  'du-lieu/papi/moi-nhat/scores.csv',
  '_astro/x.99uNew1e.js',
  'pagefind/pagefind-worker.js',
  'pagefind/pagefind-entry.json',
  'pagefind/fragment/vi_0a1b2c3.pf_fragment',
  'pagefind/index/vi_0a1b2c3.pf_index',
  'pagefind/filter/vi_0a1b2c3.pf_filter',
];

type Sent = Readonly<Record<string, string>>;

const expected = (path: string): Sent => ({
  ...headersOf(policy, path),
  'Cache-Control': expectedCacheControl(path),
});

describe('the files for hosts agree with the policy', () => {
  it.each(paths)('nginx: /%s', (path) => {
    expect(sentByNginx(nginxFile(policy, place), base + path)).toEqual(expected(path));
  });
  it.each(paths)('Caddy: /%s', (path) => {
    expect(sentByCaddy(caddyFile(policy, place), base + path)).toEqual(expected(path));
  });
  it.each(paths)('Caddy: what is not there at /%s', (path) => {
    const file = caddyFile(policy, place);
    const { 'Content-Type': type, ...sent } = sentByCaddyNotFound(file, base + path);
    expect(sent).toEqual({ ...headersOf(policy, '404.html'), 'Cache-Control': expectedAskedAgain });
    expect(type).toBe('text/html; charset=utf-8');
  });
  it.each(paths)('IIS: /%s', (path) => {
    expect(sentByIis(iisFile(policy, folders, kept), path)).toEqual(expected(path));
  });
  it.each(paths)('Netlify and Cloudflare Pages: /%s', (path) => {
    const entries = [...folders.map((folder) => `${folder}/`), '404.html'];
    const { 'Cache-Control': cache, ...sent } = sentByPages(headersFile(policy, base, entries), base + path);
    expect(sent).toEqual(headersOf(policy, path));
    // These hosts have all else asked for again by themselves.
    expect(cache ?? expectedAskedAgain).toBe(expectedCacheControl(path));
  });

  it('every address that is kept for good is named by each', () => {
    const files = [nginxFile(policy, place), caddyFile(policy, place), headersFile(policy, base, [])];
    for (const address of immutableAddresses)
      for (const file of files) expect(file).toContain(address.replace(/:.*/, '').replace('.js', ''));
  });
});

describe('https', () => {
  const bound = (options: Parameters<typeof headerPolicy>[0]): boolean =>
    headerNames(headerPolicy(options)).includes('Strict-Transport-Security');

  it('is bound to the whole host only where the host is the portal’s own', () => {
    expect(bound({ embedOrigins: [], ownSecureHost: true })).toBe(true);
    expect(bound({ embedOrigins: [] })).toBe(false);
  });
});

/** `map` blocks: the first pattern that fits, else the default; `add_header` of an empty value sends nothing. */
function sentByNginx(file: string, uri: string): Sent {
  const maps = new Map(
    [...file.matchAll(/^map \$uri (\$\w+) \{\n(.*?)^\}/gms)].map(([, name, body]) => {
      const cases = [...body!.matchAll(/^ {2}(default|"~((?:[^"\\]|\\.)*)") "((?:[^"\\]|\\.)*)";$/gm)];
      const fits = cases.find(
        ([, , pattern]) => pattern !== undefined && new RegExp(unquoted(pattern)).test(uri),
      );
      const [, , , value] = fits ?? cases.find(([, key]) => key === 'default')!;
      return [name!, unquoted(value!)] as const;
    }),
  );
  const added = [...file.matchAll(/^ {2}add_header (\S+) (\$\w+) always;$/gm)];
  return Object.fromEntries(
    added
      .map(([, name, variable]) => [name!, maps.get(variable!)!] as const)
      .filter(([, value]) => value !== ''),
  );
}

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

/** `header` lines, with or without a named matcher by a regular expression of the path. */
function sentByCaddy(file: string, path: string): Sent {
  const matchers = new Map(
    [...file.matchAll(/^\t(@\S+) (not )?path_regexp (\S+)$/gm)].map(
      ([, name, not, pattern]) => [name!, new RegExp(pattern!).test(path) === (not === undefined)] as const,
    ),
  );
  const sent: Record<string, string> = {};
  for (const [, matcher, name, value] of file.matchAll(/^\theader (?:(@\S+) )?([A-Z][\w-]+) "(.*)"$/gm)) {
    if (name === 'Content-Type' || (matcher && !matchers.get(matcher))) continue;
    if (name! in sent) throw new Error(`${name!} is set twice, and Caddy says not which counts`);
    sent[name!] = value!;
  }
  return sent;
}

/** The lines of `handle_errors`, on top of those that the address has been given by then. */
function sentByCaddyNotFound(file: string, path: string): Sent {
  const sent = new Map(Object.entries(sentByCaddy(file, path)));
  for (const [, gone, name, value] of file.matchAll(/^\t\theader (?:-(\S+)|([A-Z][\w-]+) "(.*)")$/gm)) {
    if (gone === undefined) sent.set(name!, value!);
    else sent.delete(gone);
  }
  return Object.fromEntries(sent);
}

/** `customHeaders` of the root, then of every `location` that holds the path, the shortest first. */
function sentByIis(file: string, path: string): Sent {
  const blocks = [
    ...file.matchAll(/(?:<location path="([^"]+)">.*?)?<customHeaders>(.*?)<\/customHeaders>/gs),
  ];
  const fitting = blocks
    .filter(([, location = '']) => location === '' || path === location || path.startsWith(`${location}/`))
    .toSorted(([, a = ''], [, b = '']) => a.length - b.length);
  const sent = new Map<string, string>();
  for (const [, , body] of fitting)
    for (const [, verb, name, , value] of body!.matchAll(
      /<(add|remove) name="([^"]+)"( value="([^"]*)")? \/>/g,
    )) {
      if (verb === 'remove') sent.delete(name!);
      else if (sent.has(name!)) throw new Error(`${name!} is added twice: IIS answers 500`);
      else
        sent.set(name!, value!.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    }
  return Object.fromEntries(sent);
}

/** All rules that fit are put together; one header from two rules would be joined by a comma. */
function sentByPages(file: string, path: string): Sent {
  const sent: Record<string, string> = {};
  for (const block of file.trimEnd().split(/\n(?=\/)/)) {
    const [address, ...lines] = block.split('\n');
    const pattern = address!.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}(\S+): (.*)$/.exec(line)!;
      sent[name!] = name! in sent ? `${sent[name!]!}, ${value!}` : value!;
    }
  }
  return sent;
}
