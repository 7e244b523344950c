import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { keptBytes } from '../kept-bytes.ts';
import { palettePng } from './palette-png.ts';

const require = createRequire(import.meta.url);

/** resvg reads no woff, and takes the weight from the file: one whole TTF for each weight that the charts use. */
const fonts = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];

/** Pixels of the image for one of the drawing: 752 become about 1200. */
export const pngScale = 1.6;

/** A change of what turns SVG into PNG asks for new images: the cache is of this renderer. */
const renderer = `resvg-js 2.6.2, source-sans-3 0.4.1, ${pngScale}, palette`;

/**
 * An SVG file as a PNG image. The same SVG gives the same bytes, so they are kept: another build with the same drawing
 * takes them from `cacheFolder`.
 */
export function svgToPng(svg: string, cacheFolder: string): Promise<Uint8Array<ArrayBuffer>> {
  return keptBytes(cacheFolder, `${renderer}\n${svg}`, 'png', () => draw(svg));
}

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded only where an image is drawn.
  const { renderAsync } = await import('@resvg/resvg-js');
  const options: ResvgRenderOptions = {
    // Drawings paint their own ground: this only says that nothing shows through.
    background: 'white',
    fitTo: { mode: 'zoom', value: pngScale },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map((font) => require.resolve(`@expo-google-fonts/source-sans-3/${font}`)),
      defaultFontFamily: 'Source Sans 3',
    },
  };
  const { pixels, width, height } = await renderAsync(svg, options);
  return palettePng(pixels, width, height);
}
