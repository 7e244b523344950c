import { addresses } from '../site/addresses.ts';
import { siteOptions } from '../site/options.ts';
import { inBoth } from '../wording/in-both.ts';
import type { AddressBook } from '../site/address-book.ts';
import type { Bilingual } from '../intake/table.ts';

/**
 * An address of this portal as a file gives it away: with the origin where the portal has a public one. Without it the
 * path alone, which is right wherever the portal is served; an invented origin would be wrong.
 */
export function publicAddress(path: string): string {
  return siteOptions.hasPublicAddress ? addresses('vi').absolute(path) : path;
}

/** A page in both languages. */
export function publicPages(page: (links: AddressBook) => string): Bilingual {
  return inBoth((lang) => publicAddress(page(addresses(lang))));
}
