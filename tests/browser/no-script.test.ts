import { expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { pageKindPaths } from './support/page-kinds.ts';

it.each(pageKindPaths)('«/%s» is complete without JavaScript', async (path) => {
  const { page: without } = await openPage(path, { javaScriptEnabled: false });
  const { page: withScript } = await openPage(path);
  const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
  const read = words(await without.locator('main').innerText());
  const said = new Set(read);
  const extra = words(await withScript.locator('main').innerText()).filter((word) => !said.has(word));
  // Only the fields that need JavaScript may say more with it.
  const fields = await withScript.locator('main .find, main form').allInnerTexts();
  const allowed = new Set(words(fields.join(' ')));
  expect(extra.filter((word) => !allowed.has(word))).toEqual([]);
  expect(read.length).toBeGreaterThan(40);
  // Every drawing is there, with a name, and so is every table.
  for (const drawing of await without.locator('main svg[role]').all()) {
    expect(await drawing.getAttribute('aria-labelledby')).not.toBeNull();
  }
});
