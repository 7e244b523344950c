import type { CompareData } from '../portal/compare/compare-file.ts';
import type { AddressBook } from '../site/address-book.ts';
import type { CompareQuery } from '../site/compare-query.ts';
import type { Lang } from '../site/lang.ts';
import type { LoadedAgencies } from './compare-load.ts';

/** What every part of a comparison is made from. */
export interface CompareContext {
  readonly agencies: LoadedAgencies;
  readonly data: CompareData;
  /** Ids, in the reader's order. */
  readonly chosen: readonly string[];
  readonly asked: Pick<CompareQuery, 'period' | 'series'>;
  readonly links: AddressBook;
  readonly lang: Lang;
  /** The names of those chosen, as a list. */
  readonly names: string;
}
