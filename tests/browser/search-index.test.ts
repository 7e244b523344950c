import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve.ts';
import { writeSearchIndex } from '../../src/outlets/search-index.ts';
import { browser } from './support/open-page.ts';

/*
 * Pagefind's files are written again by search-index-normal-form.ts. Here its own code, in a browser, reads them: a
 * search, a search by the letters without đ, filters with their counts, and a sort.
 */

const pages = [
  { id: 'da-nang', name: 'Đà Nẵng', alias: 'da', period: '2022', kind: 'Tỉnh' },
  { id: 'dong-nai', name: 'Đồng Nai', alias: 'dong', period: '2023', kind: 'Tỉnh' },
  { id: 'ha-noi', name: 'Hà Nội', alias: '', period: '2024', kind: 'Tỉnh' },
  { id: 'bo-tai-chinh', name: 'Bộ Tài chính', alias: '', period: '2023', kind: 'Bộ' },
];

function writeSite(folder: string): void {
  for (const { id, name, alias, period, kind } of pages) {
    mkdirSync(join(folder, id), { recursive: true });
    const body = [
      `<h1>${name}</h1><meta data-pagefind-meta="alias[content]" content="${alias}">`,
      `<span data-pagefind-filter="kind">${kind}</span><span data-pagefind-filter="period">${period}</span>`,
      `<p data-pagefind-sort="period">${period}</p><p>điểm và thứ hạng</p>`,
    ].join('');
    const html = `<!doctype html><html lang="vi"><title>${name}</title><main data-pagefind-body>${body}</main></html>`;
    writeFileSync(join(folder, id, 'index.html'), html);
  }
  // A script of its own, because Vitest rewrites an `import()` inside of page.evaluate.
  const probe = "import * as pagefind from './pagefind/pagefind.js';\nglobalThis.pagefind = pagefind;\n";
  writeFileSync(join(folder, 'probe.js'), probe);
  const home =
    '<!doctype html><html lang="vi"><title>x</title><script type="module" src="probe.js"></script></html>';
  writeFileSync(join(folder, 'index.html'), home);
}

interface Options {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

declare const pagefind: {
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options: Options): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
};

let page: Page;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ba-cong-khai-'));
  writeSite(folder);
  await writeSearchIndex(folder);
  const { url, close } = await serveFolder({ folder, base: '/nq57/', port: 0 });
  const context = await (await browser()).newContext();
  page = await context.newPage();
  await page.goto(url);
  return async () => {
    await context.close();
    await close();
    rmSync(folder, { recursive: true });
  };
});

/** The addresses found, best first. */
const search = (term: string | null, options: Options = {}): Promise<string[]> =>
  page.evaluate(
    async ([text, how]) => {
      const { results } = await pagefind.search(text, how);
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ url }) => url);
    },
    [term, options] as const,
  );

describe('Pagefind reads the index', () => {
  it.each([
    ['Đà Nẵng', '/nq57/da-nang/'],
    ['da nang', '/nq57/da-nang/'],
    ['dong nai', '/nq57/dong-nai/'],
    ['dong', '/nq57/dong-nai/'],
    ['ha noi', '/nq57/ha-noi/'],
  ])('«%s» finds %s first', async (term, url) => expect((await search(term))[0]).toBe(url));

  it('counts the values of filters', async () => {
    const filters = await page.evaluate(() => pagefind.filters());
    expect(filters).toEqual({ kind: { Bộ: 1, Tỉnh: 3 }, period: { '2022': 1, '2023': 2, '2024': 1 } });
  });

  it('filters', async () => {
    expect(await search('điểm', { filters: { kind: 'Bộ' } })).toEqual(['/nq57/bo-tai-chinh/']);
    expect(await search(null, { filters: { period: '2023', kind: 'Tỉnh' } })).toEqual(['/nq57/dong-nai/']);
  });

  it('sorts', async () => {
    const byPeriod = await search('điểm', { sort: { period: 'desc' }, filters: { kind: 'Tỉnh' } });
    expect(byPeriod).toEqual(['/nq57/ha-noi/', '/nq57/dong-nai/', '/nq57/da-nang/']);
  });
});
