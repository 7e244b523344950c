import { describe, expect, it } from 'vitest';
import { headerPolicy, headersOf } from './header-policy.ts';
import { headersFile } from './headers-file.ts';

const policy = headerPolicy({ embedOrigins: ['https://dangcongsan.example'] });
const csp = (path: string): string => headersOf(policy, path)['Content-Security-Policy']!;

describe('headerPolicy', () => {
  it('lets the configured origins frame every page, and every https site the embeds', () => {
    expect(csp('tien-do/')).toContain("frame-ancestors 'self' https://dangcongsan.example");
    expect(csp('')).not.toContain('https:;');
    for (const path of ['nhung/xep-hang/papi/moi-nhat/bang-provinces-63/', 'en/nhung/', 'nhung/v1.js'])
      expect(csp(path)).toMatch(/frame-ancestors 'self' https: https:\/\/dangcongsan\.example$/);
  });

  it('allows nothing that is not named and nothing inline anywhere, WebAssembly where search runs alone', () => {
    const searching = ['tim-kiem/', 'en/tim-kiem/', 'pagefind/pagefind-worker.js'];
    for (const path of ['', 'en/nhung/', 'du-lieu/papi/x.csv', '404.html', ...searching]) {
      expect(csp(path)).toMatch(/^default-src 'none'; script-src 'self'(?: 'wasm-unsafe-eval')?; /);
      expect(csp(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
      expect(csp(path).includes('wasm-unsafe-eval'), path).toBe(searching.includes(path));
    }
  });

  it('opens data, pictures, interface and embeds to programs of other sites, and no page', () => {
    const open = (path: string) => headersOf(policy, path)['Access-Control-Allow-Origin'];
    for (const path of ['du-lieu/papi/2024/scores.csv', 'en/hinh/a.svg', 'api/v1/index.json', 'nhung/v1.js'])
      expect(open(path)).toBe('*');
    for (const path of ['', 'tien-do/', 'en/tim-kiem/']) expect(open(path)).toBeUndefined();
  });

  it('lets every page take in the styles of embeds, which have no origin in a sandboxed frame', () => {
    const taken = (path: string) => headersOf(policy, path)['Cross-Origin-Resource-Policy'];
    for (const path of ['_astro/x.css', 'nhung/khung.js', 'en/nhung/', 'hinh/a.png'])
      expect(taken(path)).toBe('cross-origin');
    for (const path of ['', 'tien-do/', 'tim-kiem/', 'pagefind/pagefind.js'])
      expect(taken(path)).toBe('same-origin');
  });

  it('never sends X-Frame-Options, which knows no list of origins', () => {
    expect(policy.flatMap(({ headers }) => Object.keys(headers))).not.toContain('X-Frame-Options');
  });

  it('«*» is everyone', () => {
    const open = headerPolicy({ embedOrigins: ['*'] });
    for (const path of ['', 'nhung/x/'])
      expect(headersOf(open, path)['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
  });
});

describe('_headers', () => {
  const entries = ['404.html', 'en/', 'en/nhung/', 'en/index.html', 'index.html', 'nhung/', 'tim-kiem/'];
  const text = headersFile(policy, '/nq57/', entries);
  // Those for caches come after and say nothing else.
  const rules = text.slice(0, text.indexOf('/nq57/_astro/*'));
  const addresses = rules.split('\n').filter((line) => line.startsWith('/'));

  it('has a rule for each folder and file, and none that fits what another fits', () => {
    expect(addresses).toEqual([
      '/nq57/',
      '/nq57/en/',
      '/nq57/404.html',
      '/nq57/en/nhung/*',
      '/nq57/nhung/*',
      '/nq57/tim-kiem/*',
    ]);
    const folders = addresses.filter((address) => address.endsWith('*')).map((one) => one.slice(0, -1));
    for (const address of addresses) {
      const fits = folders.filter((folder) => address.startsWith(folder));
      expect(fits.length, address).toBe(address.endsWith('*') ? 1 : 0);
    }
  });

  it('says of each what the policy says', () => {
    const [, block] = text.split('/nq57/nhung/*\n');
    expect(block).toContain("frame-ancestors 'self' https: https://dangcongsan.example\n");
    expect(block).toContain('  Access-Control-Allow-Origin: *\n');
  });
});
