import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { keptBytes } from '../kept-bytes.ts';
import { palettePng } from './palette-png.ts';

const require = createRequire(import.meta.url);

/** resvg reads no woff, and takes the weight from the file: one whole TTF for each weight that the drawings use. */
const fonts = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/** Pixels of the image for one of a chart: 752 become about 1200. */
export const pngScale = 1.6;

/** A change of what turns SVG into PNG asks for new images: the cache is of this renderer. */
const renderer = 'resvg-js 2.6.2, source-sans-3 0.4.1, source-serif-4 0.4.1, palette, level 7';

/**
 * An SVG file as a PNG image. The same SVG gives the same bytes, so they are kept: another build with the same drawing
 * takes them from `cacheFolder`.
 * @param scale pixels of the image for one of the drawing
 */
export function svgToPng(
  svg: string,
  cacheFolder: string,
  scale = pngScale,
): Promise<Uint8Array<ArrayBuffer>> {
  return keptBytes(cacheFolder, `${renderer}, ${scale}\n${svg}`, 'png', () => draw(svg, scale));
}

async function draw(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded only where an image is drawn.
  const { renderAsync } = await import('@resvg/resvg-js');
  const options: ResvgRenderOptions = {
    // Drawings paint their own ground: this only says that nothing shows through.
    background: 'white',
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map((font) => require.resolve(`@expo-google-fonts/${font}`)),
      defaultFontFamily: 'Source Sans 3',
    },
  };
  const { pixels, width, height } = await renderAsync(svg, options);
  return palettePng(pixels, width, height);
}
