import type { Locator, Page } from 'playwright-core';
import { unseenFocus } from './unseen-focus.ts';

/** A way of a reader who has keys alone: every stop is looked at, and what is wrong with it kept. */
export interface KeyboardWay {
  readonly page: Page;
  /** Tab, until the target has the focus. @throws where it is never reached */
  readonly to: (target: Locator) => Promise<void>;
  /**
   * A key where the focus is. The focus must be seen afterwards, and may be gone only where the key led to another page
   * or part.
   * @param until waits for what the key brings about, where that takes time
   */
  readonly press: (key: string, until?: () => Promise<unknown>) => Promise<void>;
  /** A text that is typed where the focus is. */
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
        // Nothing has the focus between the end of the page and its beginning.
        await look();
      }
      throw new Error(`Tab does not reach ${String(target)}`);
    },
    async press(key, until) {
      const before = await page.evaluate(standing);
      await page.keyboard.press(key);
      await until?.();
      await look();
      const after = await page.evaluate(standing);
      if (after.has === null && after.place === before.place)
        faults.push(`the focus is lost after ${key} on ${before.has ?? 'nothing'}`);
    },
    async type(text) {
      await page.keyboard.type(text);
      await look();
    },
  };
}

/**
 * Runs in the page: what has the focus, and in which document and part of it. Where a fragment leads, browsers go on
 * from there with the next Tab.
 */
function standing(): { readonly has: string | null; readonly place: string } {
  const { activeElement: at, body } = document;
  const has =
    at && at !== body ? `${at.tagName.toLowerCase()} «${at.textContent.trim().slice(0, 40)}»` : null;
  return { has, place: `${performance.timeOrigin} ${location.hash}` };
}
