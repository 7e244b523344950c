import type { Scene } from './scene.ts';
import { renderSvg } from './svg.ts';

/** The two widths, in pixels, at which pages carry each drawing. */
const pairWidths = { narrow: 360, wide: 720 } as const;

/**
 * HTML of a chart drawn at both widths; src/styles/chart.css shows the one that fits its container, and the
 * other is hidden from screen readers too. `idPrefix` must be unique in the page and begin with a letter;
 * `anyFont` is for pages that ship no font (embeds).
 */
export function renderPair(draw: (width: number) => Scene, idPrefix: string, anyFont = false): string {
  const svg = (size: keyof typeof pairWidths): string =>
    renderSvg(draw(pairWidths[size]), { kind: 'page', idPrefix: `${idPrefix}-${size}`, anyFont });
  return (
    `<div class="chart-pair"><div class="chart-narrow">${svg('narrow')}</div>` +
    `<div class="chart-wide">${svg('wide')}</div></div>`
  );
}
