import type { APIRoute } from 'astro';
import { bulletinFile } from '../../../../outlets/papers/bulletin-file.ts';
import { agencyStory } from '../../../../wording/kit/agency-story.ts';
import { kitAgencies } from '../../../_papers.ts';
import { portal } from '../../../_portal.ts';

export const getStaticPaths = () => kitAgencies;

/** The loudspeaker bulletin of an agency. */
export const GET: APIRoute<(typeof kitAgencies)[number]['props']> = ({ props: { agency } }) =>
  new Response(bulletinFile(portal, agencyStory(portal, agency, 'vi')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
