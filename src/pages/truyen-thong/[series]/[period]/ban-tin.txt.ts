import type { APIRoute } from 'astro';
import { bulletinFile } from '../../../../outlets/papers/bulletin-file.ts';
import { releaseStory } from '../../../../wording/kit/release-story.ts';
import { kitReleases } from '../../../_papers.ts';
import { portal } from '../../../_portal.ts';

export const getStaticPaths = () => kitReleases;

/** The loudspeaker bulletin of a quarter. */
export const GET: APIRoute<(typeof kitReleases)[number]['props']> = ({ props: { series, release } }) =>
  new Response(bulletinFile(portal, releaseStory(portal, series, release, 'vi')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
