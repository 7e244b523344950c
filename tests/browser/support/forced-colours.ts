import type { Page } from 'playwright-core';

/**
 * What carries meaning and cannot be told where the reader's own colours replace those of the page: marks of drawings
 * and boxes without words that were seen before, and the present one among links that looks like the others.
 */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  const marks = await page.evaluateHandle(seenMarks);
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await marks.evaluate(lostMarks);
  await page.emulateMedia({ forcedColors: 'none' });
  await marks.dispose();
  return lost;
}

/** Runs in the page: what is seen of drawings and of boxes without words. */
function seenMarks(): { readonly isSeen: (element: Element) => boolean; readonly marks: readonly Element[] } {
  const clear = /^(?:none|transparent|rgba\(.*, 0\))$/;
  /** The colour that lies behind an element. */
  const groundOf = (element: Element): string => {
    for (let above = element.parentElement; above; above = above.parentElement) {
      const { backgroundColor } = getComputedStyle(above);
      if (!clear.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const isSeen = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const differs = (colour: string): boolean => !clear.test(colour) && colour !== ground;
    if (element instanceof SVGElement)
      return (
        differs(style.fill) ||
        style.fill.startsWith('url') ||
        (differs(style.stroke) && parseFloat(style.strokeWidth) > 0)
      );
    const border =
      style.borderTopStyle !== 'none' &&
      parseFloat(style.borderTopWidth) > 0 &&
      differs(style.borderTopColor);
    return border || differs(style.backgroundColor) || style.backgroundImage !== 'none';
  };
  const shapes = document.querySelectorAll('body svg :is(rect, path, circle, ellipse, line, polygon, text)');
  const boxes = document.querySelectorAll('body :is(span, i, b, div, hr, meter, progress, li, td, dt, dd)');
  const marks = [
    ...[...shapes].filter((shape) => !shape.closest('defs, pattern, clipPath')),
    ...[...boxes].filter((box) => box.childElementCount === 0 && !box.textContent.trim()),
  ].filter((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return mark.checkVisibility() && width + height > 2 && isSeen(mark);
  });
  return { isSeen, marks };
}

/** Runs in the page, with the colours of the reader. */
function lostMarks({ isSeen, marks }: ReturnType<typeof seenMarks>): string[] {
  const looks = (element: Element): string => {
    const told = [
      ...['color', 'backgroundColor', 'fontWeight', 'textDecorationLine', 'borderTopWidth'],
      ...['borderBottomWidth', 'borderLeftWidth', 'borderBottomColor', 'outlineStyle', 'boxShadow'],
    ] as const;
    const style = getComputedStyle(element) as unknown as Readonly<Record<string, string>>;
    return told.map((name) => style[name]).join(' ');
  };
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} in ${element.closest('[id]')?.id ?? 'the page'}`;
  const present = [...document.querySelectorAll('[aria-current]')].filter((one) => {
    const others = one.closest('ul, ol, nav')?.querySelectorAll(`${one.tagName}:not([aria-current])`) ?? [];
    const other = [...others].find((link) => link.checkVisibility());
    return one.checkVisibility() && other && looks(other) === looks(one);
  });
  return [
    ...marks.filter((mark) => !isSeen(mark)).map((mark) => `is not seen any more: ${name(mark)}`),
    ...present.map((one) => `looks like the others: ${name(one)} ${one.textContent.trim()}`),
  ].slice(0, 10);
}
