import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

interface Finder {
  readonly page: Page;
  readonly field: Locator;
  readonly options: Locator;
  /** The paths that the page was sent to since it opened. */
  readonly sentTo: readonly string[];
}

/** The home page with something typed into the finder. */
async function typed(text: string, prefix = ''): Promise<Finder> {
  const { page } = await openPage(prefix);
  const sentTo: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) sentTo.push(new URL(request.url()).pathname);
  });
  const field = page.getByRole('combobox');
  await field.pressSequentially(text);
  return { page, field, options: page.getByRole('option'), sentTo };
}

describe('the agency finder', () => {
  it.each(['', 'en/'])('opens the first name found with Enter («/%s»)', async (prefix) => {
    const { page, field } = await typed('ben tre', prefix);
    await field.press('Enter');
    await page.waitForURL(`**/${prefix}trach-nhiem/ben-tre/`);
  });

  it('opens a name with a click, once', async () => {
    const { page, options, sentTo } = await typed('ben tre');
    await options.first().click();
    await page.waitForURL('**/trach-nhiem/ben-tre/');
    expect(sentTo).toEqual(['/trach-nhiem/ben-tre/']);
  });

  it.each(['right', 'middle'] as const)('does not open a name with the %s button', async (button) => {
    const { page, field, options, sentTo } = await typed('ben tre');
    await options.first().click({ button });
    // The list is still there, and the page answers to what is typed next.
    expect(await options.count()).toBeGreaterThan(0);
    await field.fill('hue');
    await options.filter({ hasText: 'Huế' }).first().waitFor();
    expect(sentTo).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('does not paste what is selected into the field with the middle button', async () => {
    const { page } = await openPage('');
    await page.locator('h1').dblclick();
    const field = page.getByRole('combobox');
    await field.pressSequentially('ben tre');
    await page.getByRole('option').first().click({ button: 'middle' });
    expect(await field.inputValue()).toBe('ben tre');
    expect(await page.getByRole('option').count()).toBeGreaterThan(0);
  });

  it('says to assistive technology which name the arrow keys are at, round and round', async () => {
    const { page, field, options } = await typed('ha noi');
    const count = await options.count();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    expect(await page.locator('agency-finder [role=status]').textContent()).toBe(String(count));
    const active = async (): Promise<number> => {
      const id = await field.getAttribute('aria-activedescendant');
      const selected = page.locator('agency-finder [role=option][aria-selected=true]');
      expect(await selected.count()).toBe(1);
      expect(await selected.getAttribute('id')).toBe(id);
      return options.evaluateAll((all, wanted) => all.findIndex((option) => option.id === wanted), id);
    };
    await field.press('ArrowDown');
    expect(await active()).toBe(0);
    await field.press('ArrowUp');
    expect(await active()).toBe(count - 1);
    await field.press('ArrowDown');
    expect(await active()).toBe(0);
  });

  it('opens the name that the arrow keys are at', async () => {
    const { page, field, options } = await typed('vinh long');
    expect(await options.count()).toBeGreaterThan(1);
    const name = await options.nth(1).innerText();
    const second = await page.locator('agency-finder template').evaluate((template, label) => {
      const links = [...(template as HTMLTemplateElement).content.querySelectorAll('a')];
      return links.find((link) => link.textContent.trim() === label)!.getAttribute('href');
    }, name);
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(`**${second!}`);
  });

  it('closes its list with Escape, and when the field is left', async () => {
    const { page, field, options } = await typed('ben tre');
    await field.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.fill('ben tre');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.locator('h1').click();
    expect(await options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
  });

  it('says that no name fits', async () => {
    const { page, field, options, sentTo } = await typed('xyzxyz');
    expect(await options.count()).toBe(0);
    expect(await page.locator('agency-finder [role=status]').textContent()).toBe('Không có tên nào khớp.');
    await field.press('Enter');
    expect(sentTo).toEqual([]);
  });
});
