import type { APIRoute } from 'astro';
import { drawAhead } from '../../../outlets/exhibits/draw-ahead.ts';
import { svgToPng } from '../../../outlets/exhibits/png.ts';
import type { KitImage } from '../../../outlets/kit/kit-images.ts';
import { allKitImages } from '../../../outlets/kit/page-cards.ts';
import { languages } from '../../../site/lang.ts';
import { kitKey, pngFolder } from '../../_kits.ts';
import { portal } from '../../_portal.ts';

export async function getStaticPaths() {
  const images = languages.flatMap((lang) =>
    allKitImages(portal, lang).map((image) => ({
      params: { lang: lang === 'vi' ? undefined : lang, image: kitKey(image.address, '.png') },
      props: { image },
    })),
  );
  // `npm run dev` draws what is looked at.
  if (import.meta.env.PROD)
    await drawAhead(
      images.map(({ props }) => props.image.svg),
      pngFolder,
      1,
    );
  return images;
}

/** A share card or a slide as an image of exactly its size. */
export const GET: APIRoute<{ image: KitImage }> = async ({ props }) =>
  new Response(await svgToPng(props.image.svg, pngFolder, 1), { headers: { 'Content-Type': 'image/png' } });
