import type { APIRoute } from 'astro';
import { hashListJson } from '../../outlets/hash-lists.ts';
import { portal } from '../_portal.ts';
import { allPublishedFiles, jsonTextResponse } from './_files.ts';

/** The hash of every published data file. */
export const GET: APIRoute = () => jsonTextResponse(hashListJson(portal, allPublishedFiles()));
