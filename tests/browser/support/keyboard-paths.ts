import { mostCompared } from '../../../src/portal/compare/choice.ts';
import type { KeyboardWay } from './focus.ts';
import { searchState } from './search.ts';

/** Something that people do here, with keys alone. */
export interface KeyboardPath {
  readonly name: string;
  /** Where it begins, below base path and language. */
  readonly path: string;
  /** Goes the way. @returns what did not come about; empty where all did */
  readonly go: (way: KeyboardWay) => Promise<readonly string[]>;
}

const papi = 'xep-hang/papi/2024/';

/** The ways that every release of the portal must leave open; no word of a language stands in them. */
export const keyboardPaths: readonly KeyboardPath[] = [
  {
    name: 'past the menus, by the first link of a page',
    path: papi,
    async go({ page, press, to }) {
      await to(page.locator('a[href="#noi-dung"]'));
      await press('Enter');
      await press('Tab');
      const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
      return inside ? [] : ['the first link does not lead past the menus'];
    },
  },
  {
    name: 'search, to the page of a province',
    path: 'tien-do/',
    async go({ page, press, to, type }) {
      await to(page.locator('header .tools a[href$="tim-kiem/"]'));
      await press('Enter', () => page.locator('dialog[open] [data-search-field]:focus').waitFor());
      await type('da nang');
      await searchState(page, 'found');
      await to(page.locator('dialog .search-results a:visible').first());
      await press('Enter', () => page.waitForURL(/\/trach-nhiem\/da-nang\/$/));
      return [];
    },
  },
  {
    name: 'a table: narrowed to a name, sorted by another column',
    path: papi,
    async go({ page, press, to, type }) {
      const table = page.locator('ranking-table').first();
      await to(table.locator('input[type=search]'));
      await type('hue');
      const rows = table.locator('tbody tr:visible');
      await rows.nth(1).waitFor({ state: 'hidden' });
      const narrowed = await rows.count();
      for (let letter = 0; letter < 'hue'.length; letter += 1) await press('Backspace');
      await rows.nth(30).waitFor();
      const first = await rows.first().getAttribute('id');
      await to(table.locator('thead .of-name button'));
      await press('Enter', () => table.locator('th.of-name[aria-sort]').waitFor());
      return [
        ...(narrowed === 1 ? [] : [`${narrowed} rows are left for «hue» instead of one`]),
        ...(first === (await rows.first().getAttribute('id')) ? ['sorting by name changes nothing'] : []),
      ];
    },
  },
  {
    name: 'compare: two provinces chosen, one taken away',
    path: 'xep-hang/so-sanh/',
    async go({ page, press, to, type }) {
      const chosen = page.locator('[data-remove]');
      for (const [at, name] of ['hue', 'da nang'].entries()) {
        await to(page.locator('#them-noi'));
        await type(name);
        await page.locator('#noi-goi-y [role=option]').first().waitFor();
        await press('Enter', () => chosen.nth(at).waitFor());
      }
      await page.locator('[data-compared]').waitFor();
      await to(chosen.first());
      await press('Enter', () => chosen.nth(1).waitFor({ state: 'detached' }));
      return (await chosen.count()) === 1 ? [] : ['taking one of two away does not leave one'];
    },
  },
  {
    name: 'compare: an example, filled until nothing more fits, all taken away',
    path: 'xep-hang/so-sanh/',
    async go({ page, press, to, type }) {
      const chosen = page.locator('[data-remove]');
      await to(page.locator('[data-part=examples] a').first());
      await press('Enter', () => page.locator('[data-compared]').waitFor());
      const names = ['can tho', 'hai phong', 'lao cai', 'nghe an', 'son la'];
      const field = page.locator('#them-noi');
      for (let at = await chosen.count(); at < mostCompared; at += 1) {
        await to(field);
        await type(names[at]!);
        await page.locator('#noi-goi-y [role=option]').first().waitFor();
        await press('Enter', () => chosen.nth(at).waitFor());
      }
      const full = await field.isDisabled();
      for (let left = mostCompared; left > 0; left -= 1) {
        await to(chosen.last());
        await press('Enter', () => chosen.nth(left - 1).waitFor({ state: 'detached' }));
      }
      return full ? [] : ['the field stays open where nothing more fits'];
    },
  },
  {
    name: 'embed chooser: another period, its snippet copied or selected',
    path: 'nhung/chon/xep-hang/papi/ban-do-provinces-63/',
    async go({ page, press, to }) {
      const snippet = page.locator('textarea').first();
      const before = await snippet.inputValue();
      await to(page.locator('.embed-form select').first());
      await press('ArrowDown');
      const changed = (await snippet.inputValue()) !== before;
      await to(page.locator('.copy button').first());
      await press('Enter', () => page.locator('.copy [role=status]:not(:empty)').first().waitFor());
      return changed ? [] : ['the snippet does not follow the period'];
    },
  },
];
