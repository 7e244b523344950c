import type { Locator, Page } from 'playwright-core';

/** Presses Tab until an element has the focus, as somebody without a mouse would. @throws where it is never reached */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const name = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if (await name()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** Goes to a button or link and presses Enter; the page that follows is loaded. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** Goes to a field and types into it. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Goes to a list and moves down it to an entry. @throws where there is none */
export async function choose(page: Page, target: Locator, value: string): Promise<void> {
  await tabTo(page, target);
  const size = await target.locator('option').count();
  for (let moved = 0; moved < size && (await target.inputValue()) !== value; moved += 1) {
    await page.keyboard.press('ArrowDown');
  }
  if ((await target.inputValue()) !== value) throw new Error(`${String(target)} has no ${value}`);
}

/** Opens what is folded below a summary. */
export async function unfold(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

/** Goes to the field of a file, opens the dialogue and takes a file. */
export async function chooseFile(
  page: Page,
  target: Locator,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  // The browser is told first that somebody waits for its dialogue: told together with the key, it may open it unseen.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    tabTo(page, target).then(() => page.keyboard.press('Enter')),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}
