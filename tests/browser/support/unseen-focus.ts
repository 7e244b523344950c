/**
 * Runs in the page: why the focus cannot be seen; null where it can, and where nothing has the focus. Whatever it needs
 * stands in it. An outline counts with 2 pixels and a contrast of 3:1 (WCAG 2.2, 1.4.11 and 2.4.13) against the ground
 * that lies behind it; marks of a drawing that it may touch are not asked. A frame shows its own.
 */
export function unseenFocus(): string | null {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}»`;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  // A line of a drawing that runs level has no height.
  const isShown = element instanceof SVGElement ? width + height > 0 : width > 0 && height > 0;
  if (!isShown) return `the focus is on what is not shown: ${name}`;
  if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth)
    return `the focus is outside the window: ${name}`;
  if (element instanceof HTMLIFrameElement) return null;

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  // Drawn, since a colour may be written in many ways.
  const colourOf = (text: string): Colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!, alpha! / 255];
  };
  const over = (upper: Colour, lower: Colour): Colour => {
    const mixed = (at: 0 | 1 | 2): number => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
    return [mixed(0), mixed(1), mixed(2), 1];
  };
  const groundBehind = (from: Element | null): Colour => {
    if (!from) return colourOf('Canvas');
    const own = colourOf(getComputedStyle(from).backgroundColor);
    return own[3] === 1 ? own : over(own, groundBehind(from.parentElement));
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (part: number): number =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };

  // A line of a drawing becomes thicker and darker instead of a box around it.
  if (element instanceof SVGPathElement && element.classList.contains('told')) return null;
  const outlined = [element, element.closest('label')].flatMap((one) => {
    if (!one) return [];
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
    const thick = parseFloat(outlineWidth);
    if (outlineStyle === 'none' || thick < 2) return [];
    const isInside = parseFloat(outlineOffset) <= -thick;
    const ground = groundBehind(isInside ? one : one.parentElement);
    return [contrast(over(colourOf(outlineColor), ground), ground)];
  });
  if (outlined.length === 0) return `the focus is not seen: ${name}`;
  const most = Math.max(...outlined);
  return most >= 3 ? null : `the focus stands out by ${most.toFixed(1)}:1 only: ${name}`;
}
