import type { Bilingual } from '../../intake/table.ts';

/** A word of the portal and what it means here. */
export interface Term {
  readonly term: Bilingual;
  readonly meaning: Bilingual;
  /** How running text writes it, where that is not the term with a small first letter. */
  readonly spelt?: Readonly<Record<'vi' | 'en', readonly string[]>>;
}
