import { addressBook, type AddressBook } from './address-book.ts';
import type { Lang } from './lang.ts';
import { siteOptions } from './options.ts';
import type { Place } from './paths.ts';

export { anchors, type FigureKey } from './anchors.ts';
export { periodFromAddress, periodToAddress } from './period-address.ts';
export type { AddressBook } from './address-book.ts';
export type { Lang } from './lang.ts';

const place: Place = { base: siteOptions.basePath, siteUrl: siteOptions.siteUrl };

const books: Readonly<Record<Lang, AddressBook>> = {
  vi: addressBook(place, 'vi'),
  en: addressBook(place, 'en'),
};

/**
 * Every address of this portal in one language, the base path included.
 *
 *     const links = addresses(lang);
 *     links.agency('da-nang')   // /trach-nhiem/da-nang/ or /en/trach-nhiem/da-nang/
 */
export function addresses(lang: Lang): AddressBook {
  return books[lang];
}
