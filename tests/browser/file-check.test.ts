import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { violations } from './support/axe.ts';
import { openPage, type Site } from './support/open-page.ts';
import { filesOf } from './support/site-files.ts';

const path = 'doi-chieu-tep/';
const published = (file: string, site: Site = 'root'): string => join(inject('sites')[site].folder, file);
const scores = 'du-lieu/papi/2024/scores.csv';

const verdicts = (page: Page) => page.locator('[data-verdict]');

async function choose(page: Page, ...files: readonly string[]): Promise<void> {
  await page.getByLabel('Chọn tệp').setInputFiles([...files]);
  await verdicts(page).first().waitFor();
}

/** A copy of a published file, changed. */
function changed(change: (text: string) => string): string {
  const copy = join(temporaryFolder(), 'scores.csv');
  writeFileSync(copy, change(readFileSync(published(scores), 'utf8')));
  return copy;
}

describe('a file chosen by a reader', () => {
  it('that was published is named with table, release, version, and nothing is sent', async () => {
    const { page, report } = await openPage(path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await choose(page, published(scores), published('du-lieu/danh-muc/agencies.json'));
    const [first, second] = await verdicts(page).allInnerTexts();
    expect(first).toContain('bảng «Điểm thành phần», PAPI 2024, phiên bản 1.0.0');
    expect(first).toContain('Đây là phiên bản mới nhất');
    expect(first).toContain(
      createHash('sha256')
        .update(readFileSync(published(scores)))
        .digest('hex'),
    );
    expect(second).toContain('danh mục «Bộ, ngành, địa phương»');
    expect(await page.getByRole('status').first().innerText()).toContain('2 tệp đúng là tệp đã công bố');
    expect(
      asked.filter((request) => !/^GET \/(?:_astro\/.*\.(?:js|woff2)|du-lieu\/ma-bam\.json)$/.test(request)),
    ).toEqual([]);
    expect(report.consoleErrors).toEqual([]);
    await verdicts(page).first().getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/ky/papi/2024/');
  });

  it('with one digit changed is none, with advice; saved again by Excel it is told what differs', async () => {
    const { page } = await openPage(path);
    await choose(
      page,
      changed((text) => text.replace(/\d(?=\.\d)/, (digit) => String((Number(digit) + 1) % 10))),
    );
    expect(await verdicts(page).first().getAttribute('data-verdict')).toBe('foreign');
    expect(await verdicts(page).first().innerText()).toMatch(/cùng tên .+ nhưng nội dung khác.*Excel/s);
    await choose(
      page,
      changed((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`),
    );
    await page.locator('[data-verdict=resaved]').waitFor();
    expect(await verdicts(page).allInnerTexts()).toEqual([
      expect.stringContaining('dấu BOM ở đầu tệp và dấu xuống dòng kiểu Windows'),
    ]);
    expect(await violations(page)).toEqual([]);
  });

  it('may be dropped anywhere on the page, under a base path and in English too', async () => {
    const { page } = await openPage(`en/${path}`, { site: 'below' });
    const text = readFileSync(published('du-lieu/dti/2022/ranks.csv', 'below'), 'utf8');
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'ranks.csv'));
      return transfer;
    }, text);
    await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
    await verdicts(page).first().waitFor();
    expect(await verdicts(page).first().innerText()).toMatch(
      /“Ranks as published”, DTI 2022, version 1\.0\.0/,
    );
    expect(await verdicts(page).first().getByRole('link').getAttribute('href')).toBe('/nq57/en/ky/dti/2022/');
  });

  it('is told when the list cannot be loaded, and can be chosen again', async () => {
    const { page } = await openPage(path);
    await page.route('**/ma-bam.json', (route) => route.abort());
    await page.getByLabel('Chọn tệp').setInputFiles(published(scores));
    await page.getByText('Không tải được danh sách mã băm').waitFor();
    await page.unroute('**/ma-bam.json');
    await choose(page, published(scores));
  });

  it('is not taken on a page that came over an open line, which says why', async () => {
    const { page } = await openPage('du-lieu/');
    await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
    await page.getByRole('main').getByRole('link', { name: 'Đối chiếu tệp' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('https');
    expect(await page.locator('.file-check-form').count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  it('the page lists the files with their hashes, and says which command to use', async () => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain('certutil -hashfile');
    expect(text).toContain(
      createHash('sha256')
        .update(readFileSync(published(scores)))
        .digest('hex'),
    );
    expect(await page.locator('.file-check-form').isVisible()).toBe(false);
    expect(text).toContain('cần JavaScript');
  });
});

describe('the published list', () => {
  it.each(['root', 'sample'] as const)('of %s holds every data file, to the byte, and no other', (site) => {
    const { folder } = inject('sites')[site];
    const lines = readFileSync(join(folder, 'du-lieu/ma-bam-sha256.txt'), 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    const files = filesOf(folder).filter(
      (file) =>
        /^du-lieu\/.+\.(?!html$)[^/]+$/.test(file) && !/^du-lieu\/(?:ma-bam|catalog\.jsonld$)/.test(file),
    );
    const actual = files.map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}`,
    );
    expect(lines.toSorted()).toEqual(actual.toSorted());
  });
});
