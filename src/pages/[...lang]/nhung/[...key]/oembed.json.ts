import type { APIRoute } from 'astro';
import { oembedAnswer } from '../../../../outlets/embeds/oembed.ts';
import { jsonText } from '../../../../outlets/json-text.ts';
import { siteOptions } from '../../../../site/options.ts';
import { embedPaths, type EmbedProps } from '../../../_embeds.ts';

/** Without a public address nothing could be embedded from it. */
export const getStaticPaths = () => (siteOptions.hasPublicAddress ? embedPaths() : []);

/** How to embed one of the pages to be framed, for programs that ask by oEmbed. */
export const GET: APIRoute<EmbedProps> = ({ props }) =>
  new Response(jsonText(oembedAnswer(props.embed)), { headers: { 'Content-Type': 'application/json' } });
