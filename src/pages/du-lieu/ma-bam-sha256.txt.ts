import type { APIRoute } from 'astro';
import { hashListText } from '../../outlets/hash-lists.ts';
import { frozenCopies } from '../../outlets/published-files.ts';
import { addresses } from '../../site/addresses.ts';
import { portal } from '../_portal.ts';
import { allPublishedFiles } from './_files.ts';

/** The same for `sha256sum -c`. */
export const GET: APIRoute = () =>
  new Response(hashListText([...allPublishedFiles(), ...frozenCopies(portal, addresses('vi'))]), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
