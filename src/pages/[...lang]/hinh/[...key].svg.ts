import type { APIRoute } from 'astro';
import { exhibitSvg } from '../../../outlets/exhibits/exhibit-svg.ts';
import { exhibitPaths, type ExhibitProps } from '../../_exhibits.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () => exhibitPaths();

/** An exhibit as a drawing. */
export const GET: APIRoute<ExhibitProps> = ({ props }) =>
  new Response(exhibitSvg(portal, props.exhibit), { headers: { 'Content-Type': 'image/svg+xml' } });
