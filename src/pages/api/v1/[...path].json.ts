import type { APIRoute } from 'astro';
import { apiFiles, type WrittenFile } from '../../../outlets/api/catalogue.ts';
import { portal } from '../../_portal.ts';
import { jsonTextResponse } from '../../du-lieu/_files.ts';

/** Every file of the static API. */
export const getStaticPaths = () =>
  apiFiles(portal).map((file) => ({
    params: { path: file.path.replace(/^\/|\.json$/g, '') },
    props: { file },
  }));

export const GET: APIRoute<{ readonly file: WrittenFile }> = ({ props: { file } }) =>
  jsonTextResponse(file.text());
