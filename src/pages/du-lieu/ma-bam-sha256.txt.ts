import type { APIRoute } from 'astro';
import { hashListText } from '../../outlets/hash-lists.ts';
import { allFilesAndCopies } from './_files.ts';

/** The same for `sha256sum -c`. */
export const GET: APIRoute = () =>
  new Response(hashListText(allFilesAndCopies()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
