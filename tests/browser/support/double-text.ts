import type { Page } from 'playwright-core';

/** What browsers take for letters that nobody has set, in pixels. */
const usual = { standard: 16, fixed: 13 } as const;

/**
 * Sets letters twice as large as usual, as a reader does in the settings of the browser, asks something of the page, and
 * sets them back. Media queries in `rem` follow, which they do not where a style makes the root larger.
 */
export async function atDoubleText<Found>(page: Page, ask: () => Promise<Found>): Promise<Found> {
  const session = await page.context().newCDPSession(page);
  const set = (times: number) =>
    session.send('Page.setFontSizes', {
      fontSizes: { standard: usual.standard * times, fixed: usual.fixed * times },
    });
  await set(2);
  try {
    return await ask();
  } finally {
    await set(1);
    await session.detach();
  }
}

/** Runs in the page: texts that reach beyond a box that hides what leaves it. A box that scrolls hides nothing. */
export function cutTexts(): string[] {
  const tolerance = 2;
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    // Texts of drawings grow with the drawing, not with the letters of the page.
    if (!node.textContent?.trim() || parent.closest('svg, script, template') || !parent.checkVisibility())
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      const area = box.getBoundingClientRect();
      // What is for screen readers alone.
      if (clipPath !== 'none' || area.width <= 1 || area.height <= 1) break;
      if (/auto|scroll/.test(overflowX + overflowY)) break;
      const cut =
        (hides(overflowX) && (text.left < area.left - tolerance || text.right > area.right + tolerance)) ||
        (hides(overflowY) && (text.top < area.top - tolerance || text.bottom > area.bottom + tolerance));
      if (cut) {
        found.push(`${box.tagName.toLowerCase()}.${box.className}: ${node.textContent.trim().slice(0, 60)}`);
        break;
      }
    }
  }
  return found.slice(0, 10);
}
