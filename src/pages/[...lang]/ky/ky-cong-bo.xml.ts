import type { APIRoute } from 'astro';
import { releaseFeed } from '../../../outlets/feeds/release-feed.ts';
import type { Lang } from '../../../site/lang.ts';
import { atomResponse } from '../../_atom.ts';
import { inBothLanguages } from '../../_languages.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () => inBothLanguages();

/** Releases and corrections as an Atom feed. */
export const GET: APIRoute<{ readonly lang: Lang }> = ({ props }) =>
  atomResponse(releaseFeed(portal, props.lang));
