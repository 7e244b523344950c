import type { APIRoute } from 'astro';
import { exhibitSvg } from '../../../outlets/exhibits/exhibit-svg.ts';
import { svgToPng } from '../../../outlets/exhibits/png.ts';
import { exhibitPaths, type ExhibitProps } from '../../_exhibits.ts';
import { pngFolder } from '../../_kits.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () => exhibitPaths(({ leads }) => leads);

/** An exhibit as an image, kept for the next build: drawing it costs more than all its other files. */
export const GET: APIRoute<ExhibitProps> = async ({ props }) =>
  new Response(await svgToPng(exhibitSvg(portal, props.exhibit), pngFolder), {
    headers: { 'Content-Type': 'image/png' },
  });
