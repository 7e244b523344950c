import type { SitemapItem } from '@astrojs/sitemap';
import { alternates } from '../site/language-switch.ts';
import { siteOptions } from '../site/options.ts';

const place = { base: siteOptions.basePath, siteUrl: siteOptions.siteUrl };

/**
 * An entry of the sitemap with the page's address in both languages. Embeds are left out: they are parts of pages.
 * The integration pairs languages by itself, but without `x-default`, and in time quadratic in the pages.
 */
export function sitemapEntry(item: SitemapItem): SitemapItem | undefined {
  const { pathname } = new URL(item.url);
  if (pathname.startsWith(`${place.base}nhung/`) || pathname.startsWith(`${place.base}en/nhung/`)) {
    return undefined;
  }
  const links = Object.entries(alternates(place, pathname)).map(([lang, url]) => ({ lang, url }));
  return { ...item, links };
}
