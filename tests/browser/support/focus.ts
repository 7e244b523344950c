import type { Locator, Page } from 'playwright-core';

/** A way of a reader who has keys alone: every stop is looked at, and what is wrong with it kept. */
export interface KeyboardWay {
  readonly page: Page;
  /** Tab, until the target has the focus. @throws where it is never reached */
  readonly to: (target: Locator) => Promise<void>;
  /** A key, or a text that is typed, where the focus is. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** How many times the focus was looked at. */
  readonly stops: () => number;
  readonly faults: readonly string[];
}

/** More stops than any page has before its main part ends. */
const mostStops = 200;

/** Begins at the top of a page, with nothing in focus. */
export function keyboardWay(page: Page): KeyboardWay {
  const faults: string[] = [];
  let stops = 0;
  const look = async (): Promise<void> => {
    stops += 1;
    const fault = await page.evaluate(unseenFocus);
    if (fault !== null) faults.push(fault);
  };
  return {
    page,
    faults,
    stops: () => stops,
    async to(target) {
      await target.waitFor();
      for (let pressed = 0; pressed < mostStops; pressed += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
        await look();
      }
      throw new Error(`Tab does not reach ${String(target)}`);
    },
    async press(key) {
      await page.keyboard.press(key);
    },
    async type(text) {
      await page.keyboard.type(text);
      await look();
    },
  };
}

/** Runs in the page: why the focus cannot be seen; null where it can. A frame shows its own. */
function unseenFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null; // Between the end of the page and its beginning.
  const name = `${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 40)}»`;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return `the focus is on what is not shown: ${name}`;
  if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth)
    return `the focus is outside the window: ${name}`;
  if (element instanceof HTMLIFrameElement) return null;
  const isSeen = [element, ...(element.closest('label') ? [element.closest('label')!] : [])].some((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  });
  // A line of a drawing becomes thicker and darker instead of a box around it.
  const isLine = element instanceof SVGPathElement && element.classList.contains('told');
  return isSeen || isLine ? null : `the focus is not seen: ${name}`;
}
