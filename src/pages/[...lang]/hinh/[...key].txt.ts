import type { APIRoute } from 'astro';
import { citationText } from '../../../outlets/exhibits/citation-files.ts';
import { exhibitPaths, type ExhibitProps } from '../../_exhibits.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () => exhibitPaths();

/** How to cite an exhibit, in the usual forms. */
export const GET: APIRoute<ExhibitProps> = ({ props }) =>
  new Response(citationText(portal, props.exhibit), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
