import type { SitemapItem } from '@astrojs/sitemap';
import { addresses } from '../site/addresses.ts';

const links = addresses('vi');
const books = [links, addresses('en')];
const embeds = books.map((book) => book.embed());
/** What is said about embedding is a page like others. */
const aboutEmbeds = books.flatMap((book) => [book.embed(), book.embedGuide()]);

/** A frozen version of a release, of which the newest stands at the address of the release; slides, which are no pages to be found. */
const notFound = /\/(?:v\d+\.\d+\.\d+|trinh-chieu)\/$/;

/**
 * An entry of the sitemap with the page's address in both languages. Embeds are left out, for they are parts of pages, slides and frozen versions.
 * The integration pairs languages by itself, but without `x-default`, and in time quadratic in the pages.
 */
export function sitemapEntry(item: SitemapItem): SitemapItem | undefined {
  const { pathname } = new URL(item.url);
  const embed = embeds.some((start) => pathname.startsWith(start)) && !aboutEmbeds.includes(pathname);
  if (embed || notFound.test(pathname)) return undefined;
  const alternates = Object.entries(links.alternates(pathname));
  return { ...item, links: alternates.map(([lang, url]) => ({ lang, url })) };
}
