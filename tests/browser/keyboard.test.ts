import { describe, expect, it } from 'vitest';
import { keyboardPaths } from './support/keyboard-paths.ts';
import { keyboardWay } from './support/focus.ts';
import { openPage } from './support/open-page.ts';

describe.each(['', 'en/'])('by keyboard alone, «/%s»', (prefix) => {
  it.each(keyboardPaths)('$name; the focus is seen at each stop', async ({ path, go }) => {
    const { page } = await openPage(prefix + path);
    const way = keyboardWay(page);
    expect(await go(way)).toEqual([]);
    expect(way.faults).toEqual([]);
    expect(way.stops()).toBeGreaterThan(0);
  });
});

it('a focus that cannot be seen is noticed', async () => {
  const { page } = await openPage('tien-do/');
  await page.evaluate(() => document.styleSheets[0]!.insertRule('* { outline: none !important }'));
  const way = keyboardWay(page);
  await way.to(page.locator('.site-nav a').first());
  expect(way.faults[0]).toMatch(/^the focus is not seen: a/);
});
