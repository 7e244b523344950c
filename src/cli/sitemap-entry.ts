import type { SitemapItem } from '@astrojs/sitemap';
import { addresses } from '../site/addresses.ts';

const links = addresses('vi');
const embeds = [links.embed(), addresses('en').embed()];

/** A frozen version of a release, of which the newest stands at the address of the release; slides, which are no pages to be found. */
const notFound = /\/(?:v\d+\.\d+\.\d+|trinh-chieu)\/$/;

/**
 * An entry of the sitemap with the page's address in both languages. Embeds are left out, for they are parts of pages, slides and frozen versions.
 * The integration pairs languages by itself, but without `x-default`, and in time quadratic in the pages.
 */
export function sitemapEntry(item: SitemapItem): SitemapItem | undefined {
  const { pathname } = new URL(item.url);
  if (notFound.test(pathname) || embeds.some((embed) => pathname.startsWith(embed))) return undefined;
  const alternates = Object.entries(links.alternates(pathname));
  return { ...item, links: alternates.map(([lang, url]) => ({ lang, url })) };
}
