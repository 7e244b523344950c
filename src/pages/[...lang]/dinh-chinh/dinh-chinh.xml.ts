import type { APIRoute } from 'astro';
import { correctionFeed } from '../../../outlets/feeds/correction-feed.ts';
import type { Lang } from '../../../site/lang.ts';
import { atomResponse } from '../../_atom.ts';
import { inBothLanguages } from '../../_languages.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () => inBothLanguages();

/** Corrections as an Atom feed. */
export const GET: APIRoute<{ readonly lang: Lang }> = ({ props }) =>
  atomResponse(correctionFeed(portal, props.lang));
