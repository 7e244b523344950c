import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../../outlets/json-ld/dcat-catalogue.ts';
import { jsonText } from '../../outlets/json-text.ts';
import { portal } from '../_portal.ts';

/** All data as a DCAT catalogue. */
export const GET: APIRoute = () =>
  new Response(jsonText(dcatCatalogue(portal)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
