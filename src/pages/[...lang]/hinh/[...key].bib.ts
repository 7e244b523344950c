import type { APIRoute } from 'astro';
import { citationBibFile } from '../../../outlets/exhibits/citation-files.ts';
import { exhibitPaths, type ExhibitProps } from '../../_exhibits.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () => exhibitPaths();

/** How to cite an exhibit, for programs that keep literature. */
export const GET: APIRoute<ExhibitProps> = ({ props }) =>
  new Response(citationBibFile(portal, props.exhibit), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
