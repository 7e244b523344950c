import { expect, it } from 'vitest';
import { openForTests, openPage, type Site } from './open-page.ts';
import { readings } from './readings.ts';
import { expectSoundPage } from './sound-page.ts';
import { wordsThatTouch } from './words-that-touch.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * All that holds for every page, asked of one. To be called in a `describe`: opening a page takes longer than what is
 * asked of it, so it is opened once, and its tests run in this order.
 */
export function askOfEveryPage(path: string, site: Site): void {
  const opened = openForTests(path, { site });

  it('answers, in its language, without an error', async () => {
    const { page, report } = opened();
    await expectSoundPage(page, report, path);
  });

  it('has no words that run together', async () => {
    expect(await opened().page.evaluate(wordsThatTouch)).toEqual([]);
  });

  it.each(readings)('can be read: $name', async ({ faults }) => {
    expect(await faults(opened().page)).toEqual([]);
  });

  // The English pages are made of the same parts.
  if (path.startsWith('en/')) return;

  it('is complete without JavaScript', async () => {
    const { page } = opened();
    const { page: without } = await openPage(path, { site, javaScriptEnabled: false });
    const read = words(await without.locator('main').innerText());
    const said = new Set(read);
    const extra = words(await page.locator('main').innerText()).filter((word) => !said.has(word));
    // Only the fields that need JavaScript may say more with it, and what finds out whether it runs.
    const fields = await page
      .locator(
        'main :is(.find, form, .what-if-form, .file-check-form, [data-action], my-place, .table-filter, .self-test)',
      )
      .allInnerTexts();
    const allowed = new Set(words(fields.join(' ')));
    expect(extra.filter((word) => !allowed.has(word))).toEqual([]);
    expect(read.length).toBeGreaterThan(40);
    expect(await without.evaluate(wordsThatTouch)).toEqual([]);
    // Every drawing is there, with a name, and so is every table.
    for (const drawing of await without.locator('main svg[role]').all()) {
      expect(await drawing.getAttribute('aria-labelledby')).not.toBeNull();
    }
  });
}
