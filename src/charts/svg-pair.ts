import type { Scene } from './scene.ts';
import type { SvgMode } from './svg-paint.ts';

/** The two widths, in pixels, at which pages carry each drawing. */
const pairWidths = { narrow: 360, wide: 720 } as const;

interface PairOptions {
  readonly draw: (width: number) => Scene;
  /** Unique in the page, beginning with a letter. */
  readonly idPrefix: string;
  /** For pages that ship no font (embeds). */
  readonly anyFont?: boolean;
  readonly write: (scene: Scene, mode: SvgMode) => string;
}

/**
 * HTML of a chart drawn at both widths; src/styles/chart.css shows the one that fits its container, and the
 * other is hidden from screen readers too.
 */
export function svgPair({ draw, idPrefix, anyFont = false, write }: PairOptions): string {
  const svg = (size: keyof typeof pairWidths): string =>
    write(draw(pairWidths[size]), { kind: 'page', idPrefix: `${idPrefix}-${size}`, anyFont });
  return (
    `<div class="chart-pair"><div class="chart-narrow">${svg('narrow')}</div>` +
    `<div class="chart-wide">${svg('wide')}</div></div>`
  );
}
