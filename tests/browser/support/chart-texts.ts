/**
 * Runs in the page: what is wrong with the texts of the drawings that can be seen, each with where it stands. Boxes are
 * those of the ink, in pixels of the screen: from the browser's own measure of the text and of its letters.
 */
export function chartTextFaults(): string[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** Less than this, in pixels, is rounding. */
  const tolerance = 0.75;
  const context = document.createElement('canvas').getContext('2d')!;

  const inkOf = (text: SVGTextElement): Box => {
    const { x, width } = text.getBBox();
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const letters = [...text.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const ink = context.measureText(letters.map((node) => node.textContent).join(''));
    const baseline = Number(text.getAttribute('y'));
    const toScreen = text.getScreenCTM()!;
    const corner = (left: number, top: number) => new DOMPoint(left, top).matrixTransform(toScreen);
    const from = corner(x, baseline - ink.actualBoundingBoxAscent);
    const to = corner(x + width, baseline + ink.actualBoundingBoxDescent);
    return { left: from.x, right: to.x, top: from.y, bottom: to.y };
  };
  const inside = (box: Box, area: Box): boolean =>
    box.left >= area.left - tolerance &&
    box.right <= area.right + tolerance &&
    box.top >= area.top - tolerance &&
    box.bottom <= area.bottom + tolerance;
  const overlap = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;

  return [...document.querySelectorAll<SVGSVGElement>('svg.chart')]
    .filter((drawing) => drawing.checkVisibility())
    .flatMap((drawing) => {
      const area = drawing.getBoundingClientRect();
      const name =
        drawing.closest('[data-example]')?.getAttribute('data-example') ??
        drawing.querySelector('title')?.textContent ??
        '';
      // The watermark, which alone is turned, lies across everything.
      const texts = [...drawing.querySelectorAll<SVGTextElement>('text:not([aria-hidden])')].map((text) => {
        return { text, said: [...text.childNodes].at(-1)?.textContent ?? '', box: inkOf(text) };
      });
      // Cells may stand in a table that scrolls; what has a name must be seen whole.
      const isCut =
        drawing.hasAttribute('role') && area.right > document.documentElement.clientWidth + tolerance;
      const cut = isCut ? ['the drawing is cut by the window'] : [];
      const faults = texts.flatMap(({ text, said, box }, index) => {
        const tile = text.closest('.inner, .tile')?.querySelector(':scope > rect');
        return [
          ...(inside(box, area) ? [] : [`outside the drawing: ${said}`]),
          ...(tile && !inside(box, tile.getBoundingClientRect()) ? [`outside its tile: ${said}`] : []),
          ...texts
            .slice(index + 1)
            .filter((other) => overlap(box, other.box))
            .map((other) => `overlap: ${said} / ${other.said}`),
        ];
      });
      return [...cut, ...faults].map((fault) => `${name} (${Math.round(area.width)} px): ${fault}`);
    });
}
