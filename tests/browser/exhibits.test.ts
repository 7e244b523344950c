import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { openPage, type Site } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

const read = (site: Site, file: string): string =>
  readFileSync(join(inject('sites')[site].folder, file), 'utf8');

/** The figures of a page, each with the kinds of its files that the page links. */
function figuresOf(site: Site, file: string) {
  const lang = file.startsWith('en/') ? 'en/' : '';
  return [...read(site, file).matchAll(/<figure\b([^>]*)>(.*?)<\/figure>/gs)].map(([, attributes, html]) => {
    const key = /data-exhibit="([^"]+)"/.exec(attributes!)?.[1] ?? null;
    const path = `${lang}hinh/${key}.`;
    const linked = [...html!.matchAll(/href="([^"]*\/hinh\/[^"]+)"/g)].map(([, href]) => href!.slice(1));
    const ids = [...html!.matchAll(/<tr\b[^>]* data-id="([^"]+)"/g)].map(([, id]) => id!);
    return { page: file, key, path, linked, ids, rows: html!.split('<tbody>')[1]?.split('<tr').length ?? 1 };
  });
}

const figures = (['root', 'sample'] as const).flatMap((site) =>
  siteFiles(site)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => figuresOf(site, file).map((figure) => ({ site, ...figure }))),
);

/** The pixels of a PNG of eight bits a channel, filtered rows as they are: enough to see that they differ. */
function pngData(png: Buffer): { width: number; height: number; rows: Buffer } {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(chunks)),
  };
}

describe('every figure of every page', () => {
  it('can be taken away: CSV, SVG and citations, and an image where it leads', () => {
    expect(figures.length).toBeGreaterThan(300);
    const files = { root: new Set(siteFiles('root')), sample: new Set(siteFiles('sample')) };
    const faults = figures.flatMap(({ site, page, key, path, linked }) => {
      const kinds = linked.map((file) => file.slice(path.length));
      const lacking = ['csv', 'svg', 'txt', 'bib'].filter((kind) => !kinds.includes(kind));
      const missing = linked.filter((file) => !files[site].has(file));
      return key === null || lacking.length + missing.length > 0
        ? [`${site} ${page} ${key}: ${[...lacking, ...missing].join()}`]
        : [];
    });
    expect(faults).toEqual([]);
  });

  it('and no file lies there that no page links', () => {
    for (const site of ['root', 'sample'] as const) {
      const linked = new Set(
        figures.filter((figure) => figure.site === site).flatMap((figure) => figure.linked),
      );
      expect(siteFiles(site).filter((file) => /^(?:en\/)?hinh\//.test(file) && !linked.has(file))).toEqual(
        [],
      );
    }
  });
});

describe('every table with bars, and every ranking of a quarter', () => {
  it('stands in a figure', () => {
    const bare = (['root', 'sample'] as const).flatMap((site) =>
      siteFiles(site)
        .filter((file) => /^(?:en\/)?(?:tien-do|ky\/.*)\/?index\.html$/.test(file))
        .filter((file) => {
          const outside = read(site, file).replace(/<figure\b.*?<\/figure>/gs, '');
          return /class="(?:state-bar|ranking[ "])/.test(outside);
        })
        .map((file) => `${site} ${file}`),
    );
    expect(bare).toEqual([]);
  });

  it('has the same rows in its CSV, in the same order', () => {
    const tables = figures.filter(({ key }) => /\/hinh-theo-[^/]+$/.test(key ?? ''));
    expect(tables.length).toBeGreaterThan(20);
    for (const { site, path, ids } of tables) {
      const rows = read(site, `${path}csv`).trimEnd().split('\n').slice(1);
      expect(
        rows.map((row) => row.split(',')[0]),
        path,
      ).toEqual(ids);
    }
  });
});

describe('the image of a figure', () => {
  const images = (['root', 'sample'] as const).flatMap((site) =>
    siteFiles(site)
      .filter((file) => file.endsWith('.png') && /^(?:en\/)?hinh\//.test(file))
      .map((file) => ({ site, file })),
  );

  it('is there for a ranking, a series, an agency, a quarter, progress and the milestones', () => {
    const names = images.map(({ site, file }) => `${site} ${file}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'root hinh/xep-hang/papi/2024/ban-do-provinces-63.png',
        'root en/hinh/xep-hang/dti/2022/bang-provinces-63.png',
        'root hinh/xep-hang/papi/duong-provinces-63.png',
        'root hinh/trach-nhiem/ha-noi/duong-papi-provinces-63.png',
        'root hinh/moc-thoi-gian/hinh-moc-thoi-gian.png',
        'sample hinh/ky/nq57/2026-q3/hinh-tien-do.png',
        'sample en/hinh/tien-do/hinh-ket-qua.png',
        'sample hinh/trach-nhiem/mau-bo-a/hinh-nhiem-vu.png',
      ]),
    );
  });

  it('is about 1200 pixels wide, as high as its drawing asks, and not blank', () => {
    for (const { site, file } of images.filter((_, index) => index % 7 === 0)) {
      const { width, height, rows } = pngData(readFileSync(join(inject('sites')[site].folder, file)));
      const svg = read(site, file.replace(/png$/, 'svg'));
      const [, drawn] = /<svg[^>]*? height="(\d+)"/.exec(svg)!;
      expect(width, file).toBe(1203);
      expect(Math.abs(height - 1.6 * Number(drawn)), file).toBeLessThanOrEqual(1);
      const stride = rows.length / height;
      const inked = Array.from({ length: height }, (_, y) =>
        rows.subarray(y * stride + 5, (y + 1) * stride),
      ).filter((row) => row.some((byte) => byte !== 0));
      expect(inked.length, file).toBeGreaterThan(height / 4);
    }
  });
});

describe('the CSV of a figure', () => {
  it.each([
    ['ban-do-provinces-63', 63],
    ['bang-provinces-63', 63],
  ])('of PAPI 2024 (%s) has %d rows: those of the table, and those without a rank', (id, count) => {
    for (const lang of ['', 'en/']) {
      const rows = read('root', `${lang}hinh/xep-hang/papi/2024/${id}.csv`).trimEnd().split('\n').slice(1);
      expect(rows).toHaveLength(count);
    }
    const table = figuresOf('root', 'xep-hang/papi/2024/index.html').find(({ key }) =>
      key?.endsWith('/bang-provinces-63'),
    );
    expect(table!.rows - 1).toBe(61);
  });

  it('of every ranking has at least the rows of its table', () => {
    const tables = figures.filter(({ key }) => /\/bang-[^/]+$/.test(key ?? ''));
    expect(tables.length).toBeGreaterThan(40);
    for (const { site, path, rows } of tables) {
      const csv = read(site, `${path}csv`).trimEnd().split('\n').slice(1);
      expect(csv.filter((row) => /^(?:\d*,)?\d+,/.test(row)).length, path).toBe(rows - 1);
    }
  });
});

describe('the link to a figure', () => {
  it('leads to it, from another page too', async () => {
    const { page } = await openPage('tien-do/');
    const figure = page.locator('#hinh-moc-thoi-gian');
    await figure.getByRole('link', { name: 'Liên kết tới hình này' }).click();
    await page.waitForURL('**/moc-thoi-gian/#hinh-moc-thoi-gian');
    expect(await page.locator('#hinh-moc-thoi-gian').count()).toBe(1);
  });
});

describe('the long table of a series', () => {
  it.each(['du-lieu/', 'xep-hang/papi/', 'en/xep-hang/papi/'])('is linked from «/%s»', (path) => {
    expect(read('root', `${path}index.html`)).toContain('href="/du-lieu/papi/papi-scores-cac-ky.csv"');
  });
});
