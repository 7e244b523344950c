import { describe, expect, it } from 'vitest';
import { keyboardPaths } from './support/keyboard-paths.ts';
import { keyboardWay } from './support/focus.ts';
import { openPage } from './support/open-page.ts';
import { tabStops } from './support/tab-stops.ts';

describe.each(['', 'en/'])('by keyboard alone, «/%s»', (prefix) => {
  it.each(keyboardPaths)('$name; the focus is seen at each stop', async ({ path, go }) => {
    const { page } = await openPage(prefix + path);
    const way = keyboardWay(page);
    expect(await go(way)).toEqual([]);
    expect(way.faults).toEqual([]);
    expect(way.stops()).toBeGreaterThan(0);
  });
});

describe('of a page that was damaged', () => {
  const damaged = async (rule: string) => {
    const { page } = await openPage('tien-do/');
    await page.evaluate((text) => document.styleSheets[0]!.insertRule(text), rule);
    return page;
  };

  it.each([
    [':focus-visible { outline: none !important }', /^the focus is not seen: a/],
    [':focus-visible { outline-color: var(--paper) !important }', /^the focus stands out by 1\.0:1 only: a/],
    [':focus-visible { outline-color: rgb(179 32 30 / 0.3) !important }', /^the focus stands out by/],
    ['.site-nav a { position: fixed; top: -99px }', /^the focus is outside the window: a/],
  ])('a focus that cannot be seen is noticed: %s', async (rule, fault) => {
    const way = keyboardWay(await damaged(rule));
    await way.to(way.page.locator('.site-nav a').first());
    expect(way.faults.at(-1)).toMatch(fault);
    expect((await tabStops(way.page)).faults.join('\n')).toMatch(new RegExp(fault.source, 'm'));
  });

  it('a focus that a key loses is noticed, and what Tab passes over', async () => {
    const { page } = await openPage('tien-do/');
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('.site-nav a')!;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        link.remove();
      });
      addEventListener('focusin', ({ target }) => {
        const passed = document.querySelector<HTMLElement>('main a')!;
        if (target === passed) passed.blur();
      });
    });
    const way = keyboardWay(page);
    await way.to(page.locator('.site-nav a').first());
    await way.press('Enter');
    expect(way.faults).toEqual([expect.stringMatching(/^the focus is lost after Enter on a «/)]);
    expect((await tabStops(page)).faults).toEqual([expect.stringMatching(/^Tab does not reach a «/)]);
  });
});
