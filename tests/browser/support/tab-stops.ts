import type { Page } from 'playwright-core';
import { unseenFocus } from './unseen-focus.ts';

/** How many keys are sent before the page is asked whether it has come to its end. */
const atOnce = 50;
/** More than any page has. */
const mostStops = 5000;

/** All that Tab comes by on a page, from one end to the other. */
export interface TabStops {
  readonly count: number;
  /** Where the focus is not seen, and what Tab does not come by. */
  readonly faults: readonly string[];
}

/** Goes through a whole page with Tab; the page is left with nothing in focus. */
export async function tabStops(page: Page): Promise<TabStops> {
  const watched = await page.evaluateHandle(`(${watchStops.toString()})(${unseenFocus.toString()})`);
  const walk = watched as unknown as Awaited<
    ReturnType<typeof page.evaluateHandle<ReturnType<typeof watchStops>>>
  >;
  const session = await page.context().newCDPSession(page);
  try {
    // Sent in one go, since the page looks at each stop itself: asking after each would take minutes.
    const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
    for (let sent = 0; sent < mostStops; sent += atOnce) {
      await Promise.all(
        Array.from({ length: atOnce }).flatMap(() => [
          session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
          session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
        ]),
      );
      if (await walk.evaluate(({ isThrough }) => isThrough())) return await walk.evaluate(({ end }) => end());
    }
    return { count: mostStops, faults: ['Tab never comes to an end'] };
  } finally {
    await session.detach();
    await walk.dispose();
  }
}

/** Runs in the page: looks at each stop when the key is let go, by when the page has followed the focus. */
function watchStops(unseen: () => string | null) {
  // Arrows lead on from mark to mark of a drawing, of which Tab stops at one.
  const candidates = (): readonly Element[] =>
    [
      ...document.querySelectorAll(
        ':is(a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])):not(:disabled, svg [tabindex="-1"])',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const there = new Set(candidates());
  const stops = new Set<Element>();
  const faults: string[] = [];
  let through = false;
  const note = ({ key }: KeyboardEvent): void => {
    const at = document.activeElement;
    // Nothing has the focus between the end of the page and its beginning.
    if (key !== 'Tab' || through || !at || at === document.body) return;
    if (stops.has(at)) {
      through = true;
      return;
    }
    stops.add(at);
    const fault = unseen();
    if (fault !== null) faults.push(fault);
  };
  addEventListener('keyup', note, true);

  /** Tab goes to one of several radio buttons, which leads to the others by arrows. */
  const isReached = (one: Element): boolean =>
    stops.has(one) ||
    (one instanceof HTMLInputElement &&
      one.type === 'radio' &&
      [...stops].some((stop) => stop instanceof HTMLInputElement && stop.name === one.name));
  const missed = (): readonly string[] =>
    candidates()
      // What has come since then may stand where Tab had been by.
      .filter((one) => there.has(one) && !isReached(one))
      .map(
        (one) => `Tab does not reach ${one.tagName.toLowerCase()} «${one.textContent.trim().slice(0, 40)}»`,
      );
  return {
    isThrough: () => through,
    end: () => {
      removeEventListener('keyup', note, true);
      (document.activeElement as HTMLElement | SVGElement | null)?.blur();
      return { count: stops.size, faults: [...faults, ...missed()].slice(0, 10) };
    },
  };
}
