import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint, temporaryFolder } from '../../tests/support/folders.ts';
import { writeSearchIndex } from './search-index.ts';

const kinds = ['agency', 'release', 'document', 'ranking'];

/** A site of two languages; of each page only the marked part is to be searched. */
function writeSite(): string {
  const folder = temporaryFolder();
  for (const lang of ['vi', 'en']) {
    for (let number = 0; number < 24; number += 1) {
      const page = join(folder, lang === 'en' ? 'en' : '', `p${number}`);
      mkdirSync(page, { recursive: true });
      const body = `<main data-pagefind-body><h1>Trang ${number}</h1><p data-pagefind-filter="kind">${kinds[number % 4]}</p><p data-pagefind-filter="period">${2011 + (number % 14)}</p></main>`;
      writeFileSync(
        join(page, 'index.html'),
        `<!doctype html><html lang="${lang}"><body>${body}</body></html>`,
      );
    }
  }
  writeFileSync(join(folder, '404.html'), '<!doctype html><html lang="vi"><body><h1>404</h1></body></html>');
  return folder;
}

it('indexes what is marked, in each language, with the same bytes on every run', async () => {
  const [first, second] = [writeSite(), writeSite()];
  expect(await writeSearchIndex(first)).toBe(48);
  expect(await writeSearchIndex(second)).toBe(48);
  expect(fingerprint(second)).toEqual(fingerprint(first));
  const files = Object.keys(fingerprint(join(first, 'pagefind')));
  expect(files).toContain('pagefind-entry.json');
  expect(files.filter((file) => file.endsWith('.pf_meta'))).toHaveLength(2);
  expect(files.filter((file) => file.includes('-ui.'))).toEqual([]);
});
