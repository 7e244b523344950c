import type { Bilingual } from '../intake/table.ts';

/** A source as readers see it, for files that the islands load. */
export interface CitedSource {
  readonly id: string;
  readonly title: Bilingual;
  /** Publisher, day, how it reached the portal, note. */
  readonly details: Bilingual;
  /** Null where it has no address. */
  readonly url: string | null;
}
