import type { APIRoute } from 'astro';
import { kitStories } from '../../../outlets/kit/kits.ts';
import { postFiles, type PostFile } from '../../../outlets/kit/posts.ts';
import { languages } from '../../../site/lang.ts';
import { kitKey } from '../../_kits.ts';
import { portal } from '../../_portal.ts';

export const getStaticPaths = () =>
  languages.flatMap((lang) =>
    kitStories(portal, lang).flatMap((story) =>
      postFiles(portal, story).map((post) => ({
        params: { lang: lang === 'vi' ? undefined : lang, post: kitKey(post.address, '.txt') },
        props: { post },
      })),
    ),
  );

/** A text to be posted, as a file. */
export const GET: APIRoute<{ post: PostFile }> = ({ props }) =>
  new Response(props.post.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
