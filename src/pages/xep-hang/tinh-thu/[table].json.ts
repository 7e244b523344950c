import type { APIRoute } from 'astro';
import { compositeKey, whatIfFile } from '../../../outlets/what-if-file.ts';
import { compositesOf, type Composite } from '../../../portal/composites.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () =>
  compositesOf(portal).map((composite) => ({
    params: { table: compositeKey(composite) },
    props: { composite },
  }));

/** One composite for the what-if calculation, without line breaks: it is read by the page's own script. */
export const GET: APIRoute<{ composite: Composite }> = ({ props: { composite } }) =>
  new Response(`${JSON.stringify(whatIfFile(portal, composite))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
