import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBuild } from '../support/build.ts';
import { temporaryFolder } from '../support/folders.ts';
import { addRelease2025, copySmallData } from './support/small-data.ts';

it('a new release folder appears everywhere after one build, in both languages', async () => {
  const data = copySmallData();
  addRelease2025(data);
  const outDir = join(temporaryFolder(), 'dist');
  const { code, output } = await runBuild({
    DATA_ROOT: data.root,
    EDITION: 'sample',
    OUT_DIR: outDir,
    BUILD_INSTANT: '2027-07-10T00:00:00Z',
  });
  expect(output).not.toMatch(/error/i);
  expect(code).toBe(0);
  const page = (path: string): string => readFileSync(join(outDir, path, 'index.html'), 'utf8');

  for (const lang of ['', 'en/']) {
    const address = `/${lang}xep-hang/dti/2025/`;
    // Its own pages, with its ranks.
    expect(page(`${lang}xep-hang/dti/2025`)).toMatch(/tinh-mau-04.*tinh-mau-03.*tinh-mau-02/s);
    expect(page(`${lang}ky/dti/2025`)).toContain(address);
    // Home, the lists, the series over time, the agency, the data, the A–Z index.
    expect(page(lang)).toContain(`/${lang}ky/dti/2025/`);
    for (const list of ['xep-hang', 'xep-hang/dti', 'trach-nhiem/tinh-mau-04']) {
      expect(page(lang + list), list).toContain(address);
    }
    expect(page(`${lang}ky`)).toContain(`/${lang}ky/dti/2025/`);
    expect(page(`${lang}du-lieu`)).toContain('/du-lieu/dti/2025/ranks.csv');
    expect(page(`${lang}tim-kiem`)).toContain(`/${lang}ky/dti/2025/`);
  }
  for (const file of ['ranks.csv', 'ranks.json', 'datapackage.json']) {
    expect(existsSync(join(outDir, 'du-lieu/dti/2025', file)), file).toBe(true);
  }
  // The sitemap has it too, in the public edition; a sample has none.
  expect(existsSync(join(outDir, 'sitemap-0.xml'))).toBe(false);
});
