import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { siteOptions } from '../site/options.ts';
import { outputMarkLine } from '../site/output-marks.ts';

/** Whom search engines may read: all of the public portal, nothing of a sample or a preview. */
export const GET: APIRoute = () => {
  const links = addresses('vi');
  const lines =
    outputMarkLine === undefined
      ? [
          'User-agent: *',
          'Allow: /',
          ...(siteOptions.hasPublicAddress
            ? [`Sitemap: ${links.absolute(links.asset('sitemap-index.xml'))}`]
            : []),
        ]
      : [`# ${outputMarkLine}`, 'User-agent: *', 'Disallow: /'];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
