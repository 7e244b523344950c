import { addressBook, type AddressBook } from '../../site/address-book.ts';
import type { Lang } from '../../site/lang.ts';

/** The addresses of the same portal in both languages. */
export function booksLike({ place }: AddressBook): Readonly<Record<Lang, AddressBook>> {
  return { vi: addressBook(place, 'vi'), en: addressBook(place, 'en') };
}
